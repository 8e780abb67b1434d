// Finds and kills the processes whose environment holds one exact `NAME=value`, as the runner's orphan cleanup does.
// The value must be unique to what is meant: a job's tracking id, a rig's own HOME. Linux only.

import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** A killed process needs a moment to go, and one may have forked while we looked. */
const mostSweeps = 20;
const pauseMs = 25;

export interface Carrier {
  readonly pid: number;
  readonly name: string;
}

/** All processes that carry one of `entries`, never this one. */
export function findCarriers(entries: readonly string[]): readonly Carrier[] {
  const wanted = entries.map((entry) => `\0${entry}\0`);
  const found: Carrier[] = [];
  for (const folder of readdirSync('/proc')) {
    const pid = Number(folder);
    if (!Number.isInteger(pid) || pid === process.pid) continue;
    const environment = `\0${readOrNull(`/proc/${folder}/environ`) ?? ''}\0`;
    if (!wanted.some((entry) => environment.includes(entry))) continue;
    found.push({ pid, name: readOrNull(`/proc/${folder}/comm`)?.trim() ?? 'gone' });
  }
  return found;
}

/** One look, SIGKILL to all that were found. Returns them. */
export function killCarriersOnce(entries: readonly string[]): readonly Carrier[] {
  const found = findCarriers(entries);
  for (const { pid } of found) killIfThere(pid);
  return found;
}

/** Looks and kills until nothing is found. Returns each process once. Throws when some cannot be ended. */
export async function killCarriers(entries: readonly string[]): Promise<readonly Carrier[]> {
  const killed = new Map<number, Carrier>();
  for (let sweep = 0; sweep < mostSweeps; sweep += 1) {
    const found = killCarriersOnce(entries);
    if (found.length === 0) return [...killed.values()];
    for (const carrier of found) killed.set(carrier.pid, carrier);
    await wait(pauseMs);
  }
  const left = findCarriers(entries);
  if (left.length === 0) return [...killed.values()];
  throw new Error(`processes ${left.map(({ pid }) => pid).join(', ')} live on after SIGKILL`);
}

function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (!isOneOf(error, ['ESRCH'])) throw error;
  }
}

/** null: the process went meanwhile, or is somebody else's. */
function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (isOneOf(error, ['ENOENT', 'ESRCH', 'EACCES', 'EPERM'])) return null;
    throw error;
  }
}

function isOneOf(error: unknown, codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
