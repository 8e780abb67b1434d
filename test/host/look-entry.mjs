// The process of a look as tests fork it: the sources as they are, Node strips the types.

import { looksMain } from '../../src/host/looks-process.ts';

looksMain();
