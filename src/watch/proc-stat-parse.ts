// Reads the text of /proc/<pid>/stat. Reading the file is elsewhere.
//
//   4242 (node (main) 1) S 4200 ...     field 2 may hold spaces and parentheses: the last ")" ends it
//   1    2                3 4           fields counted from 1, as in proc(5)

export interface ProcStat {
  /** "R", "S", "D", "Z" ... */
  readonly state: string;
  readonly parentPid: number;
  /** User and system time of all threads, dead ones too, in clock ticks. */
  readonly cpuTicks: number;
  /** Clock ticks after boot at which it started: with the pid it names one process for ever. */
  readonly startTicks: number;
}

/** null when the text is not such a file: empty, cut, or of another kind. */
export function parseProcStat(text: string): ProcStat | null {
  const nameEnd = text.lastIndexOf(')');
  if (nameEnd < 0) return null;
  const fields = text
    .slice(nameEnd + 1)
    .trim()
    .split(/\s+/);
  // Field 3 of the file is the first behind the name.
  const field = (number: number): string | undefined => fields[number - 3];
  const state = field(3);
  const parentPid = Number(field(4));
  const cpuTicks = Number(field(14)) + Number(field(15));
  const startTicks = Number(field(22));
  const whole = [parentPid, cpuTicks, startTicks].every(Number.isSafeInteger);
  return state === undefined || state === '' || !whole ? null : { state, parentPid, cpuTicks, startTicks };
}

/** Zombies and processes being torn down hold a pid and nothing else. */
export function isDead({ state }: ProcStat): boolean {
  return state === 'Z' || state === 'X' || state === 'x';
}
