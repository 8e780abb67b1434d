// What the entry of the load process becomes: the load process, or the null server that it forks beside itself.
// Each loads only what it needs, so that the null server stays small.

import { nullServerArgument } from './null-server-child.ts';

/** `args`: those of the process, behind its entry. */
export async function loadEntryMain(args: readonly string[]): Promise<void> {
  if (args[0] === nullServerArgument) {
    const { nullServerMain } = await import('./null-server.ts');
    nullServerMain();
  } else {
    const { loadMain } = await import('./load-process.ts');
    loadMain();
  }
}
