// One load, put together: what is sent and when (load-plan.ts, open-loop.ts, closed-loop.ts), by whom (crew.ts, lane.ts), what its
// clients do wrong (client-deeds.ts), and what became of it all (tally.ts).
//
//   start: clients come --> data is put in --> the schedule
//   drain: no send falls due --> streams are ended, answers awaited --> close: clients go
//
// Not for talking to the parent or measuring the process (load-process.ts).

import type { LoadOrder, LoadReport } from '../run/ports.ts';
import { createClientDeeds } from './client-deeds.ts';
import type { SessionOutcome } from './client-session.ts';
import { createMaxLoop } from './closed-loop.ts';
import { type Crew, createCrew } from './crew.ts';
import { askedKinds, createDeedClock, type DeedClock } from './deed-clock.ts';
import { createDeedLedger } from './deed-ledger.ts';
import { createLane, type Lane } from './lane.ts';
import { addressesOf } from './lane-addresses.ts';
import { type LoadPlan, planLoad } from './load-plan.ts';
import type { Loop } from './loop.ts';
import { createOpenLoop } from './open-loop.ts';
import { closeLanes, openLanes } from './opening.ts';
import { rampSeconds } from './pacer.ts';
import { createPreloading, type Preloading, type PreloadProgress } from './preloading.ts';
import { endHalfOpen } from './raw-misdeeds.ts';
import { createRests } from './rests.ts';
import { queueCapacity } from './send-queue.ts';
import { createTally, type Tally } from './tally.ts';
import { connectingOf } from './tls-files.ts';

export interface Generator {
  /**
   * Opens the sessions (10 s at most; what fails is opened by its first send), puts the data of a preload in, then begins the
   * schedule. Rejects with PreloadError, and with ScenarioError for a file that cannot be replayed.
   */
  start(): Promise<void>;
  /** How far the preload is; null: there is none under way. */
  preloading(): PreloadProgress | null;
  /** Counts since the last take. */
  take(): ReturnType<Tally['take']> & Pick<LoadReport, 'inFlight' | 'sends' | 'fullRateSeconds' | 'chaos'>;
  /**
   * No send falls due any more, and streams are ended. What waits in the queue is sent if a connection comes free within a
   * second, else counted as not sent. Resolves when nothing is in flight, or after `limitSeconds`.
   */
  drain(limitSeconds: number): Promise<void>;
  /** Ends sessions and connections, taking at most about `limitSeconds`. Never rejects. */
  close(limitSeconds: number): Promise<void>;
}

// Timeouts are held to this precision, without a timer per request.
const sweepMs = 50;
// A healthy target answers the last few that waited; a stuck one must not be sent to for long after the stop.
const queueLingerSeconds = 1;

/** Expects an order without issues (loadIssues). `nowSeconds` is monotonic. */
export function createGenerator(order: LoadOrder, nowSeconds: () => number): Generator {
  const { load, chaos, seed } = order;
  const kinds = askedKinds(chaos);
  const ledger = createDeedLedger(kinds);
  const rests = createRests();
  let tally = createTally([]);
  let plan: LoadPlan | null = null;
  let lanes: readonly Lane[] = [];
  let crew: Crew | null = null;
  let loop: Loop | null = null;
  let deeds: DeedClock | null = null;
  let preloading: Preloading | null = null;
  let sweeper: NodeJS.Timeout | undefined;
  let stopped = false;
  let cutsStreams = false;

  function sweep(): void {
    for (const lane of lanes) lane.expire();
    rests.wake(nowSeconds());
    if (cutsStreams) finishLanes();
    if (loop !== null && !stopped) deeds?.tick(loop.loadSeconds());
  }

  function createLanes({ operations, traffic }: LoadPlan, counts: Tally): readonly Lane[] {
    const tallySession = (which: 'begin' | 'end', outcome: SessionOutcome) =>
      counts.ended(operations.length + (which === 'begin' ? 0 : 1), outcome.startedSeconds, outcome);
    const own = { load, seed, operations, traffic, rests, ledger, nowSeconds, tallySession };
    const made = { addresses: addressesOf(load, operations), connecting: connectingOf(load) };
    const given = { ...own, ...made, misbehaves: kinds.length > 0, firstSend: order.fromSend };
    return Array.from({ length: load.clients }, (_, lane) => createLane({ ...given, lane }));
  }

  function createLoop({ pacer, traffic, perSecond }: LoadPlan, by: Crew): Loop {
    const shared = { pacer, operationOf: traffic.of, clients: load.clients, crew: by, tally, nowSeconds };
    return perSecond === null
      ? createMaxLoop({ ...shared, rests, climbSeconds: rampSeconds, fromSend: order.fromSend })
      : createOpenLoop({ ...shared, queueCapacity: queueCapacity(perSecond) });
  }

  /** Only for a run that begins: a system that goes on has its data. */
  async function putDataIn({ operations }: LoadPlan, by: Crew): Promise<void> {
    if (load.preload === null || order.fromSend > 0) return;
    const { operation: name, count } = load.preload;
    const operation = operations.findIndex((one) => one.name === name);
    preloading = createPreloading({ name, operation, count, clients: load.clients, crew: by, rests, nowSeconds });
    await preloading.run();
    preloading = null;
  }

  function watchDeeds(by: Crew, begun: Loop): void {
    if (kinds.length === 0) return;
    deeds = createDeedClock(createClientDeeds(chaos, seed, load.clients), (lane, deed) => {
      ledger.asked(deed.kind);
      by.ask(begun, lane, deed);
    });
    deeds.tick(begun.loadSeconds());
  }

  function finishLanes(): void {
    for (const lane of lanes) lane.finish();
  }

  return {
    async start() {
      const planned = await planLoad(order);
      plan = planned;
      if (stopped) return await planned.close();
      const names = planned.operations.map((operation) => operation.name);
      tally = createTally(load.session == null ? names : [...names, sessionBegin, sessionEnd]);
      lanes = createLanes(planned, tally);
      sweeper = setInterval(sweep, sweepMs);
      await openLanes(lanes, nowSeconds, () => !stopped);
      const begun = createCrew(lanes, nowSeconds);
      crew = begun;
      if (!stopped) await putDataIn(planned, begun);
      if (stopped) return;
      loop = createLoop(planned, begun);
      loop.begin();
      watchDeeds(begun, loop);
    },
    preloading: () => preloading?.progress() ?? null,
    take() {
      const misdeeds = ledger.take();
      return {
        ...tally.take(),
        inFlight: crew?.inFlight() ?? 0,
        sends: loop?.sends() ?? order.fromSend,
        fullRateSeconds: loop === null ? order.fromFullRateSeconds : loop.fullRateSeconds(),
        ...(misdeeds === null ? {} : { chaos: misdeeds }),
      };
    },
    async drain(limitSeconds) {
      stopped = true;
      preloading?.stop();
      loop?.stop();
      finishLanes();
      rests.wakeAll();
      const lingerSeconds = Math.min(queueLingerSeconds, limitSeconds);
      await crew?.whenQuiet(lingerSeconds);
      loop?.giveUp();
      // Also streams of the queue that began meanwhile, and those that their client takes up again.
      cutsStreams = true;
      await crew?.whenQuiet(limitSeconds - lingerSeconds);
    },
    async close(limitSeconds) {
      stopped = true;
      preloading?.stop();
      loop?.stop();
      finishLanes();
      rests.wakeAll();
      await closeLanes(lanes, nowSeconds() + limitSeconds);
      endHalfOpen();
      clearInterval(sweeper);
      await plan?.close();
    },
  };
}

/** Names under which the requests of a session are reported. */
const sessionBegin = 'session begin';
const sessionEnd = 'session end';
