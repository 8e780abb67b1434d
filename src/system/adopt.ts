// Finds again what an earlier process booted. Proof is the pid, its start, the machine's boot id, and the answer of the
// keeper that is its parent. What cannot be proven is refused with a reason, never thrown.

import type { TargetIdentity } from '../model/record.ts';
import type { Clock } from '../run/ports.ts';
import { isAlive, readBootId } from './identity.ts';
import { connectKeeper, type KeeperClient, KeeperSilence } from './keeper-client.ts';
import { type ChildStatus, protocolVersion } from './keeper-protocol.ts';
import { type KeeperState, readKeeperState } from './keeper-state.ts';
import { ended } from './messages.ts';

export type Search =
  | { readonly found: true; readonly client: KeeperClient; readonly state: KeeperState }
  | { readonly found: false; readonly reason: string };

/** On success the connection is the caller's to close. */
export async function findAgain(targets: readonly TargetIdentity[], folder: string, clock: Clock): Promise<Search> {
  const before = refuseUnasked(targets, folder);
  if (typeof before === 'string') return { found: false, reason: before };
  let client: KeeperClient | null = null;
  try {
    client = await connectKeeper(before.socket, clock);
    const { version, pid, children } = await client.order({ verb: 'status' });
    const reason =
      version !== protocolVersion
        ? `the keeper speaks version ${version}, this soak version ${protocolVersion}`
        : pid !== before.keeper.pid
          ? `another keeper (pid ${pid}) answers in ${folder}`
          : refuseAnswered(targets, children);
    if (reason === null) return { found: true, client, state: before };
    client.close();
    return { found: false, reason };
  } catch (error) {
    client?.close();
    if (!(error instanceof KeeperSilence)) throw error;
    return { found: false, reason: `the keeper (pid ${before.keeper.pid}) does not answer: ${error.message}` };
  }
}

/** What can be known without the keeper: a reason, or its state. */
function refuseUnasked(targets: readonly TargetIdentity[], folder: string): KeeperState | string {
  if (targets.length === 0) return 'the checkpoint names no process';
  const bootId = readBootId();
  const strange = targets.find((target) => target.bootId !== bootId);
  if (strange !== undefined) return 'the machine was started anew since, or this is another one';
  const state = readKeeperState(folder);
  if (state === null) return `there is no keeper in ${folder}`;
  if (state.ended !== null) return `the keeper ended and stopped everything: ${state.ended.reason}`;
  if (!isAlive(state.keeper)) return `the keeper (pid ${state.keeper.pid}) is dead`;
  return state;
}

/** null when the keeper holds every target as it is named in the checkpoint, alive. */
function refuseAnswered(targets: readonly TargetIdentity[], children: readonly ChildStatus[]): string | null {
  for (const target of targets) {
    const { name, pid } = target;
    const child = children.find((candidate) => candidate.name === name);
    if (child === undefined) return `the keeper holds no "${name}"`;
    if (child.pid !== pid || child.startTicks !== target.startTicks) {
      return `the keeper holds "${name}" as pid ${child.pid}, the checkpoint names pid ${pid}`;
    }
    if (child.exit !== null) return `${name} (pid ${pid}) ${ended(child.exit)} while nobody watched`;
    if (!isAlive(target)) return `${name} (pid ${pid}) is dead`;
  }
  return null;
}
