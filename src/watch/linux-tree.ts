// Watches one process tree on Linux: sums over root and descendants.
// A process that vanishes between listing and reading is left out; a root that is gone or a zombie leaves nothing known.

import { isDead } from '../model/proc-stat.ts';
import { type CpuLook, cpuCores } from './cpu-share.ts';
import { type ProcessReading, readProcess, readStat } from './linux-process.ts';
import { type ListTree, listTreeByChildren } from './process-tree.ts';
import { nothingKnown, sumKnown, type TreeGauges, type TreeWatch } from './tree-gauges.ts';

/** Following every handle costs 6 ms per 1000: up to this many it is done at every look, above it only now and then. */
const cheapHandles = 500;
/** A little early is early enough, else a 10 s cadence would skip looks. */
const socketsEverySeconds = 10;
const earlySeconds = 0.5;

export interface LinuxTreeOptions {
  readonly nowSeconds: () => number;
  readonly listTree?: ListTree;
}

export function watchLinuxTree(
  rootPid: number,
  { nowSeconds, listTree = listTreeByChildren }: LinuxTreeOptions,
): TreeWatch {
  let rootStartTicks: number | null = null;
  let lastCpu: CpuLook | null = null;
  let lastHandles = Number.POSITIVE_INFINITY;
  let lastSocketsAt = Number.NEGATIVE_INFINITY;

  /** False when it is gone, a zombie, or another process that got its pid. */
  async function rootLives(): Promise<boolean> {
    const stat = await readStat(rootPid);
    if (stat === null || isDead(stat)) return false;
    rootStartTicks ??= stat.startTicks;
    return stat.startTicks === rootStartTicks;
  }

  async function look(): Promise<TreeGauges> {
    if (!(await rootLives())) {
      lastCpu = null;
      return nothingKnown;
    }
    const pids = await listTree(rootPid);
    // Taken here: what lies between this and the reading of ticks is an error of the processor's share.
    const atSeconds = nowSeconds();
    const isDue = atSeconds - lastSocketsAt >= socketsEverySeconds - earlySeconds;
    const withSockets = isDue || lastHandles <= cheapHandles;
    const processes = (await Promise.all(pids.map((pid) => readProcess(pid, withSockets)))).filter(
      (one) => one !== null,
    );
    const root = processes.find(({ identity }) => identity === `${rootPid}:${rootStartTicks}`);
    if (root === undefined || root.residentBytes === null) return nothingKnown;
    if (withSockets) lastSocketsAt = atSeconds;
    const cpu = { atSeconds, ticks: ticksOf(processes) };
    const cores = cpuCores(lastCpu, cpu);
    lastCpu = cpu;
    const gauges = sums(processes, cores);
    lastHandles = gauges.handles ?? Number.POSITIVE_INFINITY;
    return gauges;
  }

  return { look };
}

function sums(processes: readonly ProcessReading[], cores: number | null): TreeGauges {
  return {
    // A child about to end has no memory: that is known, unlike a file that we may not read.
    residentBytes: sumKnown(processes.map(({ residentBytes }) => residentBytes ?? 0)),
    cpuCores: cores,
    threads: sumKnown(processes.map(({ threads }) => threads)),
    handles: sumKnown(processes.map(({ handles }) => handles)),
    sockets: sumKnown(processes.map(({ sockets }) => sockets)),
    children: processes.length - 1,
  };
}

function ticksOf(processes: readonly ProcessReading[]): ReadonlyMap<string, number> {
  return new Map(processes.map(({ identity, cpuTicks }) => [identity, cpuTicks]));
}
