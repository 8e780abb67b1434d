// Boots what an order asks for, through the keeper: setup, then companions, then the system, each waited for.
// Cleaning up after a failure is the caller's, who holds the keeper.

import { resolve } from 'node:path';
import { systemTarget } from '../model/metric.ts';
import type { TargetIdentity } from '../model/record.ts';
import type { Readiness, StopSpec } from '../model/scenario.ts';
import type { BootedTarget, BootOrder, Clock } from '../run/ports.ts';
import { readBootId } from './identity.ts';
import type { KeeperClient } from './keeper-client.ts';
import { type ExitEvent, Refusal } from './keeper-protocol.ts';
import { logNameOf } from './keeper-state.ts';
import * as messages from './messages.ts';
import { probeHttp, probeTcp } from './probes.ts';
import { type Surroundings, waitUntilReady } from './readiness.ts';
import { waitingOn } from './waiting.ts';

/** Cannot be a companion's name by accident, and names the log. */
const setupName = 'system-setup';
const setupPauseSeconds = 0.1;
/** Lines of a log that a failed boot tells. */
const logTailLines = 10;

/** One process to boot; the system and its companions in one shape. */
export interface BootSpec {
  readonly name: string;
  readonly command: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly ready: Readiness;
  readonly stop: StopSpec;
  /** Its standard input and output are for the load. */
  readonly stdio?: true;
}

export interface BootPlace {
  readonly client: KeeperClient;
  readonly clock: Clock;
  /** True when the run was told to stop meanwhile. */
  readonly givenUp: () => boolean;
  readonly onStarted: (spec: BootSpec, identity: TargetIdentity) => void;
}

/** In the order in which they are booted: companions first. */
export function bootSpecsOf(order: BootOrder): readonly BootSpec[] {
  const companions = order.companions.map(specOf);
  if (order.system === null) return companions;
  const system = specOf({ ...order.system, name: systemTarget });
  return [...companions, order.stdio === undefined ? system : { ...system, stdio: order.stdio }];
}

function specOf({ name, command, cwd, env, ready, stop }: BootSpec): BootSpec {
  return { name, command, cwd: resolve(cwd), env, ready, stop };
}

/** Rejects with HarnessError; then some of them may be running. */
export async function bootAll(order: BootOrder, place: BootPlace): Promise<readonly BootedTarget[]> {
  if (order.system !== null && order.system.setup !== null) {
    await runSetup(order.system.setup, { ...order.system, cwd: resolve(order.system.cwd) }, order.leaseSeconds, place);
  }
  const booted: BootedTarget[] = [];
  for (const spec of bootSpecsOf(order)) booted.push(await bootOne(spec, order.leaseSeconds, place));
  return booted;
}

async function runSetup(
  script: string,
  system: Pick<BootSpec, 'cwd' | 'env' | 'stop'>,
  leaseSeconds: number,
  place: BootPlace,
): Promise<void> {
  const { client, clock } = place;
  const startedAt = clock.nowSeconds();
  // -e: a script of several lines ends at the first that fails.
  const spec = { ...system, name: setupName, command: ['/bin/sh', '-ec', script] };
  await start(spec, null, client);
  const exited = async (): Promise<ExitEvent> => {
    for (;;) {
      const event = client.exits.get(setupName);
      if (event !== undefined) return event;
      await keepWaiting(place, leaseSeconds);
      await waitingOn(clock).sleep(setupPauseSeconds);
    }
  };
  const { exit, logTail } = await exited();
  if (exit.code === 0) return;
  const afterSeconds = clock.nowSeconds() - startedAt;
  throw messages.setupFailed(script, exit, afterSeconds, logTail, logNameOf(setupName));
}

/** Without cleaning up: one that did not become ready may be running. Rejects with HarnessError. */
export async function bootOne(spec: BootSpec, leaseSeconds: number, place: BootPlace): Promise<BootedTarget> {
  const { client, clock } = place;
  const { name, command, ready } = spec;
  await refuseStrangers(name, ready);
  const startedAt = clock.nowSeconds();
  const { pid, startTicks } = await start(spec, ready.kind === 'log' ? ready.pattern : null, client);
  const identity: TargetIdentity = { name, pid, startTicks, bootId: readBootId() };
  place.onStarted(spec, identity);

  const unready = (target: string, logTail: readonly string[]) => {
    return { target, command, pid, logTail, logFile: logNameOf(target) };
  };
  const failOnExit = (event: ExitEvent): void => {
    const { exit, logTail } = event;
    // An earlier life of the same name ended before this one began.
    if (event.name === name && event.pid !== pid) return;
    if (event.name === name) throw messages.bootExited(unready(name, logTail), exit, clock.nowSeconds() - startedAt);
    if (event.name !== setupName) throw messages.exitedBesides(unready(event.name, logTail), exit, name);
  };
  const patience = {
    check: async () => {
      for (const event of client.exits.values()) failOnExit(event);
      await keepWaiting(place, leaseSeconds);
    },
    late: async (why: string) => {
      const { lines } = await client.order({ verb: 'log-tail', name, lines: logTailLines });
      return messages.bootTimeout(unready(name, lines), ready, why);
    },
  };
  await waitUntilReady(ready, surroundingsOf(spec, client), patience, clock);
  return { identity, readyAfterSeconds: clock.nowSeconds() - startedAt };
}

/** What answers before the start would be taken for ready, and then be soaked in place of what was booted. */
async function refuseStrangers(name: string, ready: Readiness): Promise<void> {
  if (ready.kind !== 'http' && ready.kind !== 'tcp') return;
  const answer = ready.kind === 'http' ? await probeHttp(ready.url, 2) : await probeTcp(ready.address, 2);
  if (answer.ready) throw messages.alreadyAnswered(name, ready.kind === 'http' ? ready.url : ready.address);
}

function surroundingsOf(spec: Pick<BootSpec, 'name' | 'cwd' | 'env'>, client: KeeperClient): Surroundings {
  return {
    cwd: spec.cwd,
    env: spec.env,
    seen: async () => {
      const { children } = await client.order({ verb: 'status' });
      return children.find(({ name }) => name === spec.name)?.seen ?? false;
    },
  };
}

/** A boot may take longer than the lease, and the engine renews only what is booted. */
async function keepWaiting(place: BootPlace, leaseSeconds: number): Promise<void> {
  if (place.givenUp()) throw messages.bootGivenUp();
  await place.client.order({ verb: 'renew', leaseSeconds });
}

async function start(spec: Omit<BootSpec, 'ready'>, watchFor: string | null, client: KeeperClient) {
  const { name, command, cwd, env, stop, stdio } = spec;
  const order = { verb: 'start', name, command, cwd, env, stop, watchFor } as const;
  try {
    return await client.order(stdio === undefined ? order : { ...order, stdio });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.code === 'command-not-found' || error.code === 'folder-not-found') {
      throw messages.commandNotFound(name, error.message);
    }
    if (error.code === 'ending') throw messages.bootGivenUp();
    throw new Error(`${name}: ${error.message}`, { cause: error });
  }
}
