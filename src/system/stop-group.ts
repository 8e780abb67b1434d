// Ends a process with all of its group: signal, grace, kill, and the proof that nobody is left.
// A leader that is gone while its children live on has not ended. Used by the keeper, and without it when it is lost.

import { readdirSync } from 'node:fs';
import { isDead } from '../model/proc-stat.ts';
import type { StopSpec } from '../model/scenario.ts';
import { readProcStat } from './identity.ts';
import { until, type Waiting } from './waiting.ts';

/** "not-ended": processes are left even after SIGKILL (the kernel holds them, or they belong to somebody else). */
export interface GroupStop {
  readonly how: 'asked' | 'killed' | 'already-gone' | 'not-ended';
  readonly afterSeconds: number;
}

const pauses = { firstSeconds: 0.01, longestSeconds: 0.2 };
/** How long the kernel may take to carry out a SIGKILL. */
const killWithinSeconds = 5;

/** `groupId` is the pid of the leader. Never rejects for a group that is not there. */
export async function stopGroup(groupId: number, stop: StopSpec, waiting: Waiting): Promise<GroupStop> {
  const startedAt = waiting.nowSeconds();
  const after = (how: GroupStop['how']): GroupStop => ({ how, afterSeconds: waiting.nowSeconds() - startedAt });
  if (!groupLives(groupId)) return after('already-gone');
  signalGroup(groupId, stop.signal);
  if (await until(() => !groupLives(groupId), stop.withinSeconds, pauses, waiting)) return after('asked');
  const killed = await until(() => killOnce(groupId), killWithinSeconds, pauses, waiting);
  return after(killed ? 'killed' : 'not-ended');
}

/** True while one process of the group, or of the leader's session, is left that is no zombie. */
export function groupLives(groupId: number): boolean {
  if (process.platform === 'linux') return groupMembers(groupId).length > 0;
  return sendSignal(-groupId, 0);
}

/** Linux only. The session is included: a shell with job control gives each of its jobs a group of its own. */
export function groupMembers(groupId: number): readonly number[] {
  const members: number[] = [];
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    const stat = readProcStat(Number(entry));
    if (stat === null || isDead(stat)) continue;
    if (stat.groupId === groupId || stat.sessionId === groupId) members.push(Number(entry));
  }
  return members;
}

/** Sent again at each look, because a member may have forked while the first one was delivered. */
function killOnce(groupId: number): boolean {
  if (!groupLives(groupId)) return true;
  signalGroup(groupId, 'SIGKILL');
  return false;
}

/** All of the group, and of the leader's session. */
export function signalGroup(groupId: number, signal: string): void {
  sendSignal(-groupId, signal);
  if (process.platform !== 'linux') return;
  for (const pid of groupMembers(groupId)) {
    if (readProcStat(pid)?.groupId !== groupId) sendSignal(pid, signal);
  }
}

/** False when nobody is there to receive it. */
export function sendSignal(pid: number, signal: string | 0): boolean {
  try {
    process.kill(pid, signal as NodeJS.Signals | 0);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ESRCH') return false;
    // It changed its user: it is there, but not ours to signal.
    if (code === 'EPERM') return true;
    throw error;
  }
}
