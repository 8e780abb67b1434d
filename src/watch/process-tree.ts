// Finds a process and all its descendants on Linux. A grandchild whose parent died belongs to init and is not found.
// Not here: what is measured of them.

import { access } from 'node:fs/promises';
import { parseProcStat } from '../model/proc-stat.ts';
import { parseChildren } from './proc-children-parse.ts';
import { listProc, readProcText } from './proc-files.ts';

/** Pids of the tree, root first, whether or not the root lives. */
export type ListTree = (rootPid: number) => Promise<readonly number[]>;

/** The cheap way where this kernel has it, else the dear one. */
export async function chooseListTree(): Promise<ListTree> {
  try {
    await access(`/proc/self/task/${process.pid}/children`);
    return listTreeByChildren;
  } catch {
    // Kernels without CONFIG_PROC_CHILDREN do not have the file.
    return listTreeByParents;
  }
}

/**
 * Follows /proc/<pid>/task/<tid>/children: each thread names the processes that it started.
 * While a child exits the kernel may skip its brothers; the next look sees them again.
 */
export async function listTreeByChildren(rootPid: number): Promise<readonly number[]> {
  // A set, because a pid may move between two lists while we read.
  const tree = new Set([rootPid]);
  let generation: readonly number[] = [rootPid];
  while (generation.length > 0) {
    const born = (await Promise.all(generation.map(childrenOf))).flat();
    generation = born.filter((pid) => !tree.has(pid));
    for (const pid of generation) tree.add(pid);
  }
  return [...tree];
}

async function childrenOf(pid: number): Promise<readonly number[]> {
  const threads = (await listProc(`/proc/${pid}/task`)) ?? [];
  const texts = await Promise.all(threads.map((tid) => readProcText(`/proc/${pid}/task/${tid}/children`)));
  return texts.flatMap((text) => (text === null ? [] : parseChildren(text)));
}

/** Reads the parent of every process of the machine. */
export async function listTreeByParents(rootPid: number): Promise<readonly number[]> {
  const names = ((await listProc('/proc')) ?? []).filter((name) => /^\d+$/.test(name));
  const children = new Map<number, number[]>();
  await Promise.all(
    names.map(async (name) => {
      const stat = parseProcStat((await readProcText(`/proc/${name}/stat`)) ?? '');
      if (stat === null) return;
      const brothers = children.get(stat.parentPid) ?? [];
      brothers.push(Number(name));
      children.set(stat.parentPid, brothers);
    }),
  );
  const tree = [rootPid];
  // The list grows while it is walked.
  for (const pid of tree) tree.push(...(children.get(pid) ?? []));
  return tree;
}
