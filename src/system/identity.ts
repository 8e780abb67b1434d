// Who a process is: its pid together with when it started and in which life of the machine.
// A pid alone proves nothing, because the kernel gives it out again. Not for measuring processes.

import { readFileSync } from 'node:fs';
import type { TargetIdentity } from '../model/record.ts';

/** The fields of /proc/<pid>/stat that are needed here. */
export interface ProcStat {
  /** One letter: R S D T Z X ... */
  readonly state: string;
  readonly parentPid: number;
  readonly groupId: number;
  readonly sessionId: number;
  /** Clock ticks from the machine's boot to the start of the process. */
  readonly startTicks: number;
}

/**
 * Reads the text of /proc/<pid>/stat; null when it is not such a text.
 *
 *     field  1    2       3      4     5     6        22
 *            pid  (name)  state  ppid  pgrp  session  starttime
 *
 * The name may itself hold spaces and parentheses, so counting starts after the last one.
 */
export function parseProcStat(text: string): ProcStat | null {
  const nameEnd = text.lastIndexOf(')');
  if (nameEnd < 0) return null;
  const fields = text
    .slice(nameEnd + 1)
    .trim()
    .split(/\s+/);
  const field = (number: number): number => Number(fields[number - 3] ?? Number.NaN);
  const state = fields[0] ?? '';
  const [parentPid, groupId, sessionId, startTicks] = [field(4), field(5), field(6), field(22)];
  if (!/^[A-Za-z]$/.test(state)) return null;
  if (![parentPid, groupId, sessionId, startTicks].every(Number.isInteger)) return null;
  return { state, parentPid, groupId, sessionId, startTicks };
}

/** A zombie has ended; only its parent has not asked yet how. */
export function isDead(stat: ProcStat): boolean {
  return stat.state === 'Z' || stat.state === 'X' || stat.state === 'x';
}

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
