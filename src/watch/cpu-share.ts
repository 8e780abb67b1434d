// Cores used between two looks at a process tree, from the clock ticks of its processes.

/** Clock ticks per second of /proc: 100 on every Linux that Node runs on (USER_HZ, fixed for programs whatever the kernel's own). */
const ticksPerSecond = 100;

export interface CpuLook {
  readonly atSeconds: number;
  /** One process ("<pid>:<start>") -> ticks used since it started. */
  readonly ticks: ReadonlyMap<string, number>;
}

/**
 * Only processes seen in both looks count: one that ended takes its ticks with it and must not pull the sum below zero, and of
 * one that began we do not know since when. null when there is no look before, or no time between.
 */
export function cpuCores(before: CpuLook | null, now: CpuLook): number | null {
  if (before === null) return null;
  const elapsedSeconds = now.atSeconds - before.atSeconds;
  if (elapsedSeconds <= 0) return null;
  let used = 0;
  for (const [process, ticks] of now.ticks) {
    const earlier = before.ticks.get(process);
    if (earlier !== undefined) used += Math.max(0, ticks - earlier);
  }
  return used / ticksPerSecond / elapsedSeconds;
}
