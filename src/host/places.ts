// Where things lie on this machine: our own entry files and assets, the state of running soaks.

import { existsSync } from 'node:fs';
import { homedir, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

/** Folder of dist/, also when this code runs from a chunk beside index.js. */
const distFolder = import.meta.dirname;

export function loadEntry(): string {
  return join(distFolder, 'load.js');
}

export function keeperEntry(): string {
  return join(distFolder, 'keeper.js');
}

export function lookEntry(): string {
  return join(distFolder, 'look.js');
}

export function assetPath(name: string): string {
  return join(distFolder, 'assets', name);
}

/** State of one run outside every workspace: ~/.soak/<run-key>. Checkout wipes workspaces; a living system must not lose its keeper. */
export function stateFolder(runKey: string): string {
  return join(usableHome(), '.soak', runKey);
}

/** HOME may be unset, empty or gone (services, containers); then the account's own folder, then the temporary one. */
function usableHome(): string {
  const candidates = [homedir(), accountHome()];
  return candidates.find((folder) => folder !== '' && existsSync(folder)) ?? tmpdir();
}

function accountHome(): string {
  try {
    return userInfo().homedir;
  } catch {
    // An account without a passwd entry has no home.
    return '';
  }
}
