// Everything we measure of one Linux process, in one pass.
// Resident bytes count a page that several processes share once in each of them; the proportional share (PSS) is exact but
// costs milliseconds and a lock in the target, so it comes later and less often.

import { isDead, type ProcStat, parseProcStat } from '../model/proc-stat.ts';
import { isDenied, listProc, readProcLink, readProcText } from './proc-files.ts';
import { parseProcStatus } from './proc-status-parse.ts';

export interface ProcessReading {
  /** "<pid>:<start>": never the same for two processes. */
  readonly identity: string;
  readonly cpuTicks: number;
  /** null: it gave its memory back already, because it is about to end. */
  readonly residentBytes: number | null;
  readonly threads: number | null;
  readonly handles: number | null;
  readonly sockets: number | null;
}

/** Links read at once: enough to keep the file threads busy, too few to fill the memory of a target that leaks handles. */
const linksAtOnce = 64;

/** null: it is gone. `withSockets` false leaves `sockets` null, because asking costs 6 ms per 1000 handles. */
export async function readProcess(pid: number, withSockets: boolean): Promise<ProcessReading | null> {
  const [stat, statusText, handles] = await Promise.all([
    readStat(pid),
    readProcText(`/proc/${pid}/status`),
    listHandles(pid),
  ]);
  if (stat === null || statusText === null) return null;
  const identity = `${pid}:${stat.startTicks}`;
  const { cpuTicks } = stat;
  // A zombie child is a child, and has nothing: these zeros are known.
  if (isDead(stat))
    return { identity, cpuTicks, residentBytes: 0, threads: 0, handles: 0, sockets: withSockets ? 0 : null };
  if (handles === 'gone') return null;
  const { residentBytes, threads } = parseProcStatus(statusText);
  const known = handles === 'denied' ? null : handles;
  const sockets = withSockets && known !== null ? await countSockets(pid, known) : null;
  return { identity, cpuTicks, residentBytes, threads, handles: known?.length ?? null, sockets };
}

export async function readStat(pid: number): Promise<ProcStat | null> {
  const text = await readProcText(`/proc/${pid}/stat`);
  return text === null ? null : parseProcStat(text);
}

async function listHandles(pid: number): Promise<readonly string[] | 'denied' | 'gone'> {
  try {
    return (await listProc(`/proc/${pid}/fd`)) ?? 'gone';
  } catch (error) {
    if (isDenied(error)) return 'denied';
    throw error;
  }
}

/** null when we may list the handles and not follow them. */
async function countSockets(pid: number, handles: readonly string[]): Promise<number | null> {
  let sockets = 0;
  try {
    for (let first = 0; first < handles.length; first += linksAtOnce) {
      const some = handles.slice(first, first + linksAtOnce);
      const links = await Promise.all(some.map((handle) => readProcLink(`/proc/${pid}/fd/${handle}`)));
      sockets += links.filter((link) => link?.startsWith('socket:')).length;
    }
  } catch (error) {
    if (isDenied(error)) return null;
    throw error;
  }
  return sockets;
}
