// What Linux says of a process in /proc/<pid>/stat. Parsing only: watch, system and host read the file, each in its own way.

export interface ProcStat {
  /** One letter: R S D T Z X ... */
  readonly state: string;
  readonly parentPid: number;
  readonly groupId: number;
  readonly sessionId: number;
  /** User and system time of all threads, dead ones too, in clock ticks. */
  readonly cpuTicks: number;
  /** Clock ticks after boot at which it started: with the pid it names one process for ever. */
  readonly startTicks: number;
}

/**
 * The text of /proc/<pid>/stat; null when it is not such a text: empty, cut, or of another kind.
 *
 *     field  1    2       3      4     5     6        14     15     22
 *            pid  (name)  state  ppid  pgrp  session  utime  stime  starttime
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
  if (!/^[A-Za-z]$/.test(state)) return null;
  const stat: ProcStat = {
    state,
    parentPid: field(4),
    groupId: field(5),
    sessionId: field(6),
    cpuTicks: field(14) + field(15),
    startTicks: field(22),
  };
  const numbers = [stat.parentPid, stat.groupId, stat.sessionId, stat.cpuTicks, stat.startTicks];
  return numbers.every(Number.isSafeInteger) ? stat : null;
}

/** A zombie has ended; only its parent has not asked yet how. It holds a pid and nothing else. */
export function isDead({ state }: ProcStat): boolean {
  return state === 'Z' || state === 'X' || state === 'x';
}
