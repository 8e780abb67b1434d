// Finds which process listens on a port, through /proc: port -> socket inode -> file descriptor -> pid. Linux only.
// Reads every descriptor of every process, so it is asked once, never in the sampling path.

import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { readProcStat } from './identity.ts';

/**
 * Inodes of the sockets listening on `port`, from the text of /proc/net/tcp or tcp6. Pure.
 *
 *     sl  local_address rem_address   st ... inode is column 10
 *      0: 0100007F:1F90 00000000:0000 0A
 */
export function listeningInodes(table: string, port: number): readonly number[] {
  const listening = '0A';
  return table.split('\n').flatMap((line) => {
    const columns = line.trim().split(/\s+/);
    const [local, state, inode] = [columns[1], columns[3], Number(columns[9])];
    if (local === undefined || state !== listening || !Number.isInteger(inode)) return [];
    return Number.parseInt(local.slice(local.lastIndexOf(':') + 1), 16) === port ? [inode] : [];
  });
}

export type Listener =
  | { readonly found: true; readonly pid: number }
  /** "nobody": the port is free. "hidden": somebody listens whose descriptors this user may not see. */
  | { readonly found: false; readonly why: 'nobody' | 'hidden' };

/** Of several processes that share the socket, the oldest: the others were forked from it. */
export function findListener(port: number): Listener {
  const tables = ['/proc/net/tcp', '/proc/net/tcp6'].map(readTable);
  const inodes = new Set(tables.flatMap((table) => listeningInodes(table, port)));
  if (inodes.size === 0) return { found: false, why: 'nobody' };
  const wanted = new Set([...inodes].map((inode) => `socket:[${inode}]`));
  const holders = processes()
    .filter((pid) => holdsOneOf(pid, wanted))
    .map((pid) => ({ pid, startTicks: readProcStat(pid)?.startTicks ?? Number.POSITIVE_INFINITY }))
    .sort((one, other) => one.startTicks - other.startTicks || one.pid - other.pid);
  const oldest = holders[0];
  return oldest === undefined ? { found: false, why: 'hidden' } : { found: true, pid: oldest.pid };
}

function processes(): readonly number[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .map(Number);
}

function holdsOneOf(pid: number, links: ReadonlySet<string>): boolean {
  const folder = `/proc/${pid}/fd`;
  const descriptors = unlessGone(() => readdirSync(folder)) ?? [];
  return descriptors.some((name) => links.has(unlessGone(() => readlinkSync(`${folder}/${name}`)) ?? ''));
}

/** A machine without IPv6 has no tcp6. */
function readTable(path: string): string {
  return unlessGone(() => readFileSync(path, 'latin1')) ?? '';
}

/** null when the process or descriptor ended meanwhile, or belongs to another user. */
function unlessGone<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ESRCH' || code === 'EACCES' || code === 'EPERM') return null;
    throw error;
  }
}
