// keeper.json: what is known of a keeper without asking it, so that it, or what it left behind, is found again.
// Reading, writing and the folder's layout. Holds no environment, hence no secrets.

import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ExitStatus } from '../model/event.ts';
import type { TargetIdentity } from '../model/record.ts';
import type { StopSpec } from '../model/scenario.ts';

export interface KeeperState {
  readonly format: 'soak-keeper';
  readonly version: 1;
  readonly keeper: TargetIdentity;
  readonly socket: string;
  readonly children: readonly KeptChild[];
  /** Why and when the keeper ended in order; null while it lives, and after it was killed. */
  readonly ended: { readonly reason: string; readonly unixSeconds: number } | null;
}

export interface KeptChild extends TargetIdentity {
  readonly stop: StopSpec;
  /** null while it runs. */
  readonly exit: ExitStatus | null;
}

/** A socket's path may hold 108 bytes on Linux, 104 on macOS. */
const longestSocketPath = 100;

export function stateFileOf(folder: string): string {
  return join(folder, 'keeper.json');
}

export function logFileOf(folder: string, name: string): string {
  return join(folder, logNameOf(name));
}

/** Below the state folder, and below the record once the run is over. */
export function logNameOf(name: string): string {
  return `logs/${name}.log`;
}

/** In the folder where it fits, else in a short private folder below the temporary one. */
export function socketPathOf(folder: string, temporary: string = tmpdir()): string {
  const near = join(folder, 'keeper.sock');
  if (Buffer.byteLength(near) <= longestSocketPath) return near;
  const key = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  return join(temporary, `soak-${key}`, 'keeper.sock');
}

/** Beside it: where a system that speaks on its standard streams is reached. */
export function stdioSocketPathOf(folder: string): string {
  return join(dirname(socketPathOf(folder)), 'stdio.sock');
}

/** Makes the folder with its logs, and the socket's; nobody else may look in. */
export function makeKeeperFolders(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  mkdirSync(join(folder, 'logs'), { recursive: true, mode: 0o700 });
  const socketFolder = dirname(socketPathOf(folder));
  mkdirSync(socketFolder, { recursive: true, mode: 0o700 });
  // Fails, as it should, when the folder was there before and belongs to somebody else.
  for (const own of [folder, socketFolder]) chmodSync(own, 0o700);
}

/** The sockets, and their short folder where they have one. */
export function removeSockets(folder: string): void {
  const socketFolder = dirname(socketPathOf(folder));
  const paths = socketFolder === folder ? [socketPathOf(folder), stdioSocketPathOf(folder)] : [socketFolder];
  for (const path of paths) rmSync(path, { recursive: true, force: true });
}

/** Replaces the file as a whole: a reader sees the old one or the new one. */
export function writeKeeperState(folder: string, state: KeeperState): void {
  const path = stateFileOf(folder);
  writeFileSync(`${path}.new`, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${path}.new`, path);
}

/** null when there is none, or not one of this format. */
export function readKeeperState(folder: string): KeeperState | null {
  let text: string;
  try {
    text = readFileSync(stateFileOf(folder), 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw error;
  }
  return parseKeeperState(text);
}

/** Only our own keeper writes this file, always whole; so its format and version are proof enough of the rest. */
export function parseKeeperState(text: string): KeeperState | null {
  try {
    const tree: unknown = JSON.parse(text);
    if (typeof tree !== 'object' || tree === null) return null;
    const { format, version } = tree as Partial<KeeperState>;
    return format === 'soak-keeper' && version === 1 ? (tree as KeeperState) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
