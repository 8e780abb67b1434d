// Who a process is: its pid together with when it started and in which life of the machine.
// A pid alone proves nothing, because the kernel gives it out again. Not for measuring processes.

import { readFileSync } from 'node:fs';
import { isDead, type ProcStat, parseProcStat } from '../model/proc-stat.ts';
import type { TargetIdentity } from '../model/record.ts';

/** null: no such process, or this platform has no /proc. */
export function readProcStat(pid: number): ProcStat | null {
  const text = readProcFile(`/proc/${pid}/stat`);
  return text === null ? null : parseProcStat(text);
}

/** Names this life of the machine; null where the platform does not tell. */
export function readBootId(): string | null {
  return readProcFile('/proc/sys/kernel/random/boot_id')?.trim() ?? null;
}

/** The identity of a process as it stands now. Where the platform does not tell, start and boot are null. */
export function identityOf(name: string, pid: number): TargetIdentity {
  return { name, pid, startTicks: readProcStat(pid)?.startTicks ?? null, bootId: readBootId() };
}

/** True while this very process lives: same pid, same start, same life of the machine, no zombie. */
export function isAlive(identity: TargetIdentity): boolean {
  const bootId = readBootId();
  if (identity.bootId !== null && bootId !== null && identity.bootId !== bootId) return false;
  if (process.platform !== 'linux') return answersSignals(identity.pid);
  const stat = readProcStat(identity.pid);
  if (stat === null || isDead(stat)) return false;
  return identity.startTicks === null || identity.startTicks === stat.startTicks;
}

function answersSignals(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it exists and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function readProcFile(path: string): string | null {
  try {
    return readFileSync(path, 'latin1');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // ESRCH: it ended between opening and reading.
    if (code === 'ENOENT' || code === 'ESRCH' || code === 'EACCES') return null;
    throw error;
  }
}
