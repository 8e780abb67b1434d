// One client of the load: a connection, what its protocols keep beside it, and its session. One thing at a time.
// Not for choosing sends or lanes (open-loop.ts, closed-loop.ts).

import type { Load } from '../model/scenario.ts';
import type { ClientDeed } from './client-deeds.ts';
import { type ClientSession, createClientSession, type SessionOutcome } from './client-session.ts';
import type { CompiledOperation } from './compiled-operation.ts';
import type { DeedLedger } from './deed-ledger.ts';
import { failures } from './failures.ts';
import { createLaneAddresses, type LoadAddress } from './lane-addresses.ts';
import { createLaneClock } from './lane-clock.ts';
import { createLaneDeeds, misdeedRandom } from './lane-deeds.ts';
import { createPresence } from './lane-presence.ts';
import type { Outcome } from './outcome.ts';
import { keepsNothing, type ProtocolClient } from './protocol-client.ts';
import type { Rests } from './rests.ts';
import type { Traffic } from './traffic.ts';
import type { Connecting } from './wire-connect.ts';

export interface Lane {
  /** Begins its session and opens those that its operations will need. What fails is tried again by the first send. Never rejects. */
  open(deadlineSeconds: number): Promise<void>;
  /** `operation`: its index. Never rejects: every mishap is an outcome. */
  send(operation: number, send: number): Promise<Outcome>;
  /** To be done between two sends. */
  ask(deed: ClientDeed): void;
  /** Whether there is something to do between two sends: deeds, or a session that is over. */
  hasErrand(): boolean;
  /** Does it. Never rejects. */
  runErrands(): Promise<void>;
  /** Gives up what is past its deadline. Called often. */
  expire(): void;
  /** The load is over: errands that wait are not done any more, a stream under way is ended now. */
  finish(): void;
  isBusy(): boolean;
  /** Ends sessions as a good client does, then the connection. Never rejects. */
  close(deadlineSeconds: number): Promise<void>;
}

export interface LaneContext {
  readonly load: Load;
  readonly seed: number;
  /** Number of this client among all. */
  readonly lane: number;
  readonly operations: readonly CompiledOperation[];
  readonly addresses: readonly LoadAddress[];
  readonly traffic: Traffic;
  readonly rests: Rests;
  readonly ledger: DeedLedger;
  readonly connecting: Connecting;
  /** Whether it will be asked for deeds. */
  readonly misbehaves: boolean;
  readonly firstSend: number;
  readonly nowSeconds: () => number;
  readonly tallySession: (which: 'begin' | 'end', outcome: SessionOutcome) => void;
}

export function createLane(context: LaneContext): Lane {
  const { load, seed, lane, operations, traffic, tallySession } = context;
  const clock = createLaneClock(context.nowSeconds);
  const { nowSeconds } = clock;
  const { wires, clients, clientOf } = createLaneAddresses({ ...context, nowSeconds });
  const session = createSession();
  const presence = createPresence({ ...context, nowSeconds, wires, clients, session, onSession });
  const own = { ...context, nowSeconds, wires, presence, resumeStale };
  const deeds = context.misbehaves
    ? createLaneDeeds({ ...own, target: load.target, random: misdeedRandom(seed, lane) })
    : null;
  // Most protocols do nothing between sends.
  const neverSleeps = clients.some((client) => client.expire !== keepsNothing.expire);
  let atWork = 0;
  let finished = false;
  /** Whoever reads a stream that could go on; null: nobody does. */
  let streaming: ProtocolClient | null = null;
  let isCut = false;

  function createSession(): ClientSession | null {
    const [wire] = wires;
    if (load.session == null || wire === undefined) return null;
    return createClientSession(load.session, { load, seed, lane, wire, nowSeconds });
  }

  function onSession(which: 'begin' | 'end', outcome: SessionOutcome): void {
    if (outcome.cancelled === true) deeds?.cancelled();
    tallySession(which, outcome);
  }

  function resumeStale(): boolean {
    // Every protocol of it, not only the first.
    return clients.filter((client) => client.resumeStale()).length > 0;
  }

  async function send(index: number, number: number): Promise<Outcome> {
    atWork += 1;
    try {
      const operation = operations[index];
      const client = operation === undefined ? undefined : clientOf.get(operation);
      if (operation === undefined || client === undefined) throw new Error(`no client speaks operation ${index}`);
      if (session !== null && !session.isOpen()) {
        const missing = await presence.begin(number, nowSeconds() + operation.timeoutSeconds);
        if (missing !== null) return withoutSession(missing);
      }
      streaming = mayGoOn(operation) ? client : null;
      const source = traffic.source(number, presence.variables());
      const outcome = await client.send(operation, source, nowSeconds() + operation.timeoutSeconds);
      session?.sent();
      if (isCut) return cutByUs(outcome, nowSeconds());
      if (outcome.cancelled === true) deeds?.cancelled();
      else if (outcome.failure === null) traffic.learn(index, outcome.body, presence.variables());
      return outcome;
    } catch (error) {
      // A request that cannot be made must not end a soak of days; it is counted, with its reason.
      const reason = error instanceof Error ? error.message : String(error);
      return { failure: failures.notMade(reason), timed: false, endedSeconds: nowSeconds(), sentSeconds: null };
    } finally {
      atWork -= 1;
      streaming = null;
      isCut = false;
    }
  }

  async function endOwnSession(): Promise<void> {
    if (load.session?.leave !== 'vanish') return await presence.endSessions();
    context.ledger.asked('vanish');
    presence.vanish();
    context.ledger.delivered('vanish');
  }

  /** Whatever goes wrong in it, the lane is free again, and what it lacks then is opened by its next send. */
  async function busy(work: () => Promise<void>): Promise<void> {
    atWork += 1;
    try {
      await work();
    } catch {
      // Nobody waits for what could not be done here.
    } finally {
      atWork -= 1;
    }
  }

  return {
    expire() {
      if (atWork === 0 && !neverSleeps) return;
      for (const wire of wires) wire.expire();
      for (const client of clients) client.expire();
    },
    open: (deadlineSeconds) => busy(() => presence.come(deadlineSeconds)),
    send,
    ask: (deed) => deeds?.ask(deed),
    hasErrand: () => deeds?.waits() === true || (session?.isOver() === true && !finished),
    runErrands: () =>
      busy(async () => {
        if (session?.isOver() === true && !finished) {
          await endOwnSession();
          if (!finished) await presence.come();
        }
        await deeds?.doAll();
      }),
    finish() {
      finished = true;
      deeds?.finish();
      const reader = streaming;
      if (reader === null) return;
      isCut = true;
      // To whoever reads it the time of the stream is over.
      clock.ahead(() => {
        for (const wire of wires) wire.expire();
        reader.expire();
      });
    },
    isBusy: () => atWork > 0,
    close: (deadlineSeconds) =>
      busy(async () => {
        await presence.endSessions(deadlineSeconds);
        await Promise.all(wires.map((wire) => wire.close()));
      }),
  };
}

/** Streams may go on for as long as we listen; one message that answers another comes soon, or its timeout does. */
function mayGoOn(operation: CompiledOperation): boolean {
  return operation.protocol === 'sse' || (operation.protocol === 'websocket' && operation.stream !== null);
}

/** What a stream gave until we ended it before its time was right, and without a time; one that gave nothing says nothing. */
function cutByUs({ sentSeconds, stream }: Outcome, endedSeconds: number): Outcome {
  const cut = { failure: null, timed: false, endedSeconds, sentSeconds };
  return stream === undefined || stream.events === 0 ? { ...cut, cancelled: true } : { ...cut, stream };
}

function withoutSession(missing: Outcome): Outcome {
  const { failure, timed, endedSeconds, sentSeconds, cancelled } = missing;
  if (cancelled === true || failure === null)
    return { failure: null, timed: false, endedSeconds, sentSeconds, cancelled: true };
  return { failure: failures.sessionNotOpened(failure), timed, endedSeconds, sentSeconds };
}
