// What is done on purpose to a system that is held: it is stopped and goes on, or gives place to a new process of its own.
// Not for deciding when (run/deed-plan.ts), nor for the end of the run (stop-run.ts).

import { systemTarget } from '../model/metric.ts';
import type { BootedTarget, BootOrder, Clock } from '../run/ports.ts';
import { bootOne, bootSpecsOf } from './boot.ts';
import type { Holding } from './holding.ts';
import { KeeperSilence } from './keeper-client.ts';
import { Refusal } from './keeper-protocol.ts';
import { notEnded, notOurs } from './messages.ts';

/** The kernel gets this long to carry out a SIGKILL. */
const killSeconds = 5;
/** Beyond the grace: for the kill after it, and for a slow machine. */
const beyondGraceSeconds = 20;

/** False when nobody was there to receive it. A keeper that says nothing shows elsewhere. */
export async function signalSystem({ keeper }: Holding, signal: 'SIGSTOP' | 'SIGCONT'): Promise<boolean> {
  try {
    const { delivered } = await keeper.client.order({ verb: 'signal', name: systemTarget, signal });
    return delivered;
  } catch (error) {
    if (error instanceof Refusal || error instanceof KeeperSilence) return false;
    throw error;
  }
}

export interface ReplacePlace {
  readonly clock: Clock;
  /** True when the run was told to stop meanwhile. */
  readonly givenUp: () => boolean;
  /** What broke on our side, in one sentence. */
  readonly trouble: (message: string) => void;
}

/** Rejects with HarnessError as a boot does, and with KeeperSilence. Then the old process is gone, and the new one may be running. */
export async function replaceSystem(
  holding: Holding,
  how: 'kill' | 'restart',
  order: BootOrder,
  { clock, givenUp, trouble }: ReplacePlace,
): Promise<readonly BootedTarget[]> {
  const spec = bootSpecsOf(order).find(({ name }) => name === systemTarget);
  if (spec === undefined) throw notOurs();
  const { client } = holding.keeper;
  const stop = how === 'kill' ? { signal: 'SIGKILL', withinSeconds: killSeconds } : spec.stop;
  const ended = await client.order({ verb: 'stop', name: systemTarget, stop }, stop.withinSeconds + beyondGraceSeconds);
  if (ended.how === 'not-ended') trouble(notEnded(systemTarget));
  holding.forget(systemTarget);
  // It is held when it is ready: that it ends before is a failed boot, not the death of a system.
  const booted = await bootOne(spec, order.leaseSeconds, { client, clock, givenUp, onStarted: () => {} });
  holding.add(spec, booted.identity);
  return [booted];
}
