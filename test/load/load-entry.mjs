// The load process as tests fork it: the sources as they are, Node strips the types.

import { loadEntryMain } from '../../src/load/load-entry.ts';

await loadEntryMain(process.argv.slice(2));
