// The load process as tests fork it: the sources as they are, Node strips the types.

import { loadMain } from '../../src/load/load-process.ts';

loadMain();
