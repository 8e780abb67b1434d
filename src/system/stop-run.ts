// Ends everything one run booted: through its keeper where that answers, else by pid; also what an earlier process left.
// Never signals a number that may by now belong to somebody else.

import type { ExitStatus } from '../model/event.ts';
import type { TargetIdentity } from '../model/record.ts';
import type { StopSpec } from '../model/scenario.ts';
import type { Clock } from '../run/ports.ts';
import { isAlive, readBootId, readProcStat } from './identity.ts';
import { connectKeeper, type KeeperClient, KeeperSilence } from './keeper-client.ts';
import { type KeeperState, readKeeperState } from './keeper-state.ts';
import { type GroupStop, groupLives, sendSignal, stopGroup } from './stop-group.ts';
import { until, waitingOn } from './waiting.ts';

/** Beyond the grace: for the kill, and for a slow machine. */
const beyondGraceSeconds = 20;
const silenceSeconds = 3;
const keeperEndSeconds = 5;
const pauses = { firstSeconds: 0.02, longestSeconds: 0.2 };
const unknownExit: ExitStatus = { code: null, signal: null };

export interface Stoppable {
  readonly identity: TargetIdentity;
  readonly stop: StopSpec;
}

export type TargetStop = GroupStop & { readonly target: string; readonly exit: ExitStatus };

/** Stops what an earlier process left in `folder`, newest first; empty when nothing was left. */
export async function stopLeftovers(folder: string, clock: Clock): Promise<readonly TargetStop[]> {
  const state = readKeeperState(folder);
  if (state === null || state.ended !== null) return [];
  const children = state.children.map((child) => ({ identity: child, stop: child.stop })).reverse();
  return await stopRun(folder, state, children, await connectOrNull(state, clock), clock);
}

/** Stops `targets` in the order given, then the keeper with whatever else it holds. Closes the connection. */
export async function stopRun(
  folder: string,
  state: KeeperState,
  targets: readonly Stoppable[],
  connection: KeeperClient | null,
  clock: Clock,
): Promise<readonly TargetStop[]> {
  const client = connection !== null && (await answers(connection)) ? connection : null;
  // A keeper that says nothing any more would only be in the way.
  if (client === null && isAlive(state.keeper)) sendSignal(state.keeper.pid, 'SIGKILL');
  const stops: TargetStop[] = [];
  for (const target of targets) stops.push(await stopTarget(target, client, clock));
  if (client !== null) await endKeeper(folder, state, client, clock);
  else await stopTheRest(folder, targets, clock);
  connection?.close();
  return stops;
}

async function stopTarget(
  { identity, stop }: Stoppable,
  client: KeeperClient | null,
  clock: Clock,
): Promise<TargetStop> {
  const target = identity.name;
  if (client !== null) {
    const withinSeconds = stop.withinSeconds + beyondGraceSeconds;
    const answer = await unlessSilent(client.order({ verb: 'stop', name: target, stop }, withinSeconds));
    if (answer !== null) return { target, ...answer };
  }
  if (!isOurs(identity)) return { target, how: 'already-gone', afterSeconds: 0, exit: unknownExit };
  return { target, ...(await stopGroup(identity.pid, stop, waitingOn(clock))), exit: unknownExit };
}

/** It stops what is left by itself, so it gets the time for that; then it is killed. */
async function endKeeper(folder: string, state: KeeperState, client: KeeperClient, clock: Clock): Promise<void> {
  const children = readKeeperState(folder)?.children ?? [];
  const graceSeconds = children.reduce((sum, child) => sum + child.stop.withinSeconds, 0);
  await unlessSilent(client.order({ verb: 'end' }, graceSeconds + beyondGraceSeconds));
  if (await until(() => !isAlive(state.keeper), keeperEndSeconds, pauses, waitingOn(clock))) return;
  sendSignal(state.keeper.pid, 'SIGKILL');
}

/** What the lost keeper held besides: a setup script that was cut short, or its background processes. */
async function stopTheRest(folder: string, done: readonly Stoppable[], clock: Clock): Promise<void> {
  for (const child of readKeeperState(folder)?.children ?? []) {
    if (done.some(({ identity }) => identity.pid === child.pid)) continue;
    await stopTarget({ identity: child, stop: child.stop }, null, clock);
  }
}

async function answers(client: KeeperClient): Promise<boolean> {
  return (await unlessSilent(client.order({ verb: 'status' }, silenceSeconds))) !== null;
}

async function connectOrNull(state: KeeperState, clock: Clock): Promise<KeeperClient | null> {
  return isAlive(state.keeper) ? await unlessSilent(connectKeeper(state.socket, clock)) : null;
}

async function unlessSilent<T>(asking: Promise<T>): Promise<T | null> {
  try {
    return await asking;
  } catch (error) {
    if (error instanceof KeeperSilence) return null;
    throw error;
  }
}

/**
 * True when the group with this number is still the one that we started. The kernel gives a number out again only when
 * no process bears it as pid, group or session; so a group whose leader is gone is ours as long as somebody is in it.
 */
function isOurs(identity: TargetIdentity): boolean {
  if (identity.bootId !== readBootId()) return false;
  const leader = readProcStat(identity.pid);
  if (leader !== null) return identity.startTicks === leader.startTicks;
  return groupLives(identity.pid);
}
