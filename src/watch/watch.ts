// Watches the process trees of all targets. Linux in full; elsewhere what pidusage can tell.
// Not here: metrics endpoints and heap profiles.

import type { WatchPort } from '../run/ports.ts';
import { watchLinuxTree } from './linux-tree.ts';
import { forgetPortableProcesses, watchPortableProcess } from './portable-process.ts';
import { chooseListTree } from './process-tree.ts';
import { namedGauges, nothingKnown, type TreeGauges, type TreeWatch } from './tree-gauges.ts';

export interface WatchOptions {
  /** Default: this machine's. */
  readonly platform?: NodeJS.Platform;
  /** Monotonic seconds. */
  readonly nowSeconds?: () => number;
}

interface Watched {
  readonly name: string;
  readonly pid: number;
  readonly tree: TreeWatch;
}

export function createWatch({
  platform = process.platform,
  nowSeconds = monotonicSeconds,
}: WatchOptions = {}): WatchPort {
  const onLinux = platform === 'linux';
  const listTree = onLinux ? chooseListTree() : null;
  let watched: readonly Watched[] = [];
  let underWay: Promise<Readonly<Record<string, number | null>>> | null = null;

  function begin(pid: number, alone: boolean): TreeWatch {
    if (listTree === null) return watchPortableProcess(pid);
    const tree = listTree.then((list) => watchLinuxTree(pid, { nowSeconds, listTree: alone ? listNoTree : list }));
    return { look: async () => await (await tree).look() };
  }

  async function lookAtAll(): Promise<Readonly<Record<string, number | null>>> {
    const looks = watched.map(async ({ name, tree }) => namedGauges(name, await knownOf(tree)));
    return Object.assign({}, ...(await Promise.all(looks)));
  }

  return {
    observe(targets) {
      // A target that stays keeps what its last look knew: its share of the processor has no hole.
      watched = targets.map(({ name, pid, alone = false }) => {
        const known = watched.find((one) => one.name === name && one.pid === pid);
        return known ?? { name, pid, tree: begin(pid, alone) };
      });
    },

    look() {
      underWay ??= lookAtAll().finally(() => {
        underWay = null;
      });
      return underWay;
    },

    close() {
      watched = [];
      if (!onLinux) forgetPortableProcesses();
    },
  };
}

/** The root and nothing below it. */
async function listNoTree(rootPid: number): Promise<readonly number[]> {
  return [rootPid];
}

/** A look never rejects: whatever else goes wrong on this machine (no file handles left, no memory), nothing is known then. */
async function knownOf(tree: TreeWatch): Promise<TreeGauges> {
  try {
    return await tree.look();
  } catch {
    return nothingKnown;
  }
}

function monotonicSeconds(): number {
  return performance.now() / 1000;
}
