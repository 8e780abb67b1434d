// Watches one process where there is no /proc: processor and memory of the root alone, by pidusage. The rest stays unknown.

import pidusage from 'pidusage';
import { nothingKnown, type TreeWatch } from './tree-gauges.ts';

/**
 * pidusage keeps the look before for this long, to tell the processor's share since then. It must be well above any cadence,
 * or the share is taken of no time at all; 0 makes pidusage call itself for ever.
 */
const keepMs = 3_600_000;
const percentPerCore = 100;

export function watchPortableProcess(pid: number): TreeWatch {
  let seen = false;
  return {
    async look() {
      const usage = await usageOf(pid);
      if (usage === null) {
        seen = false;
        return nothingKnown;
      }
      // The first answer is the mean since the process began, not since a look.
      const cpuCores = seen ? usage.cpu / percentPerCore : null;
      seen = true;
      return { ...nothingKnown, residentBytes: usage.memory, cpuCores };
    },
  };
}

/** Ends pidusage's timer and closes the files it keeps open. */
export function forgetPortableProcesses(): void {
  pidusage.clear();
}

async function usageOf(pid: number): Promise<pidusage.Status | null> {
  try {
    return await pidusage(pid, { maxage: keepMs });
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
}

/** ESRCH: it was seen before. ENOENT and the bare sentence: it never was, by /proc and by ps. */
function isGone(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? error.code : null;
  return code === 'ESRCH' || code === 'ENOENT' || error.message === 'No matching pid found';
}
