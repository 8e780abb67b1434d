// Sends what the schedule says, over as many connections as there are clients, and counts what becomes of it.
//
//   pacer --due--> idle lane? --yes--> sent ---> ended (succeeded | failed) --> the lane takes the oldest of the queue
//                      | no
//                      '--> queue --full--> not sent
//
// Not for talking to the parent or measuring the process (load-process.ts).

import type { Load } from '../model/scenario.ts';
import type { LoadOrder } from '../run/ports.ts';
import { type CompiledOperation, compileOperations } from './compiled-operation.ts';
import { createLane, type Lane } from './lane.ts';
import { createMix } from './mix.ts';
import { sendsPerBlock } from './mix-blocks.ts';
import { createPacer, rampSeconds } from './pacer.ts';
import { payloadSource } from './request-template.ts';
import { createSendQueue, queueCapacity } from './send-queue.ts';
import { createTally, type Tally } from './tally.ts';

export interface Generator {
  /** Opens the sessions (10 s at most; what fails is opened by its first send), then begins the schedule. */
  start(): Promise<void>;
  /** Counts since the last take. */
  take(): ReturnType<Tally['take']> & { readonly inFlight: number; readonly sends: number };
  /**
   * No send falls due any more. What waits in the queue is sent if a connection comes free within a second, else counted as
   * not sent. Resolves when nothing is in flight, or after `limitSeconds`.
   */
  drain(limitSeconds: number): Promise<void>;
  /** Ends sessions and connections, taking at most about `limitSeconds`. Never rejects. */
  close(limitSeconds: number): Promise<void>;
}

const openingSeconds = 10;
const openedAtOnce = 16;
// Timeouts are held to this precision, without a timer per request.
const sweepMs = 50;
const longestSleepMs = 1000;
// A healthy target answers the last few that waited; a stuck one must not be sent to for long after the stop.
const queueLingerSeconds = 1;

/** Expects an order without issues (loadIssues). `nowSeconds` is monotonic. */
export function createGenerator(order: LoadOrder, nowSeconds: () => number): Generator {
  const { load, seed } = order;
  const ratePerSecond = openRate(load);
  const operations = compileOperations(load);
  const operationIndex = createMix(
    load.operations.map((operation) => operation.weight),
    seed,
    sendsPerBlock(load),
  );
  const pacer = createPacer({
    ratePerSecond,
    arrival: load.arrival.pattern === 'poisson' ? 'poisson' : 'constant',
    seed,
    fromSend: order.fromSend,
    rampSeconds,
  });
  const queue = createSendQueue(queueCapacity(ratePerSecond));
  const tally = createTally(operations.map((operation) => operation.name));
  const lanes = Array.from({ length: load.clients }, () => createLane(load.target, operations, nowSeconds));
  // Least recently used first, so that every connection and session is in use.
  const idle: Lane[] = [...lanes];
  const sweeper = setInterval(() => {
    for (const lane of lanes) lane.expire();
  }, sweepMs);

  let startSeconds = 0;
  let inFlight = 0;
  let timer: NodeJS.Timeout | null = null;
  let stopped = false;
  let whenDrained: (() => void) | null = null;

  function tick(): void {
    pacer.takeDue(nowSeconds() - startSeconds, onDue);
    const waitMs = (startSeconds + pacer.nextDueSeconds() - nowSeconds()) * 1000;
    timer = setTimeout(tick, Math.min(Math.max(Math.floor(waitMs), 1), longestSleepMs));
  }

  function onDue(send: number, dueSeconds: number): void {
    const intendedSeconds = startSeconds + dueSeconds;
    tally.due(nowSeconds() - intendedSeconds);
    const lane = idle.shift();
    if (lane !== undefined) void hand(lane, send, intendedSeconds);
    else if (!queue.push(send, intendedSeconds)) tally.notSent();
  }

  async function hand(lane: Lane, send: number, intendedSeconds: number): Promise<void> {
    const index = operationIndex(send);
    const operation = operationAt(operations, index);
    tally.sent();
    inFlight += 1;
    const outcome = await lane.send(operation, payloadSource(seed, send), nowSeconds() + operation.timeoutSeconds);
    inFlight -= 1;
    tally.ended(index, intendedSeconds, outcome);
    const handedOn = queue.shift((nextSend, nextIntended) => void hand(lane, nextSend, nextIntended));
    if (!handedOn) idle.push(lane);
    if (inFlight === 0) whenDrained?.();
  }

  async function openLanes(): Promise<void> {
    if (!operations.some((operation) => operation.protocol === 'mcp')) return;
    const deadlineSeconds = nowSeconds() + openingSeconds;
    const waiting = lanes.values();
    const opener = async () => {
      for (const lane of waiting) {
        if (stopped || nowSeconds() >= deadlineSeconds) return;
        await lane.open(payloadSource(seed, order.fromSend), deadlineSeconds);
      }
    };
    await Promise.all(Array.from({ length: openedAtOnce }, opener));
  }

  async function whenNothingInFlight(limitSeconds: number): Promise<void> {
    if (inFlight === 0) return;
    await new Promise<void>((resolve) => {
      const limit = setTimeout(resolve, limitSeconds * 1000);
      whenDrained = () => {
        clearTimeout(limit);
        resolve();
      };
    });
  }

  return {
    async start() {
      await openLanes();
      if (stopped) return;
      startSeconds = nowSeconds();
      tick();
    },
    take: () => ({ ...tally.take(), inFlight, sends: pacer.nextSend() }),
    async drain(limitSeconds) {
      // What fell due since the last tick belongs to the schedule too: a late timer must not shorten it.
      if (timer !== null && !stopped) pacer.takeDue(nowSeconds() - startSeconds, onDue);
      stopped = true;
      if (timer !== null) clearTimeout(timer);
      const lingerSeconds = Math.min(queueLingerSeconds, limitSeconds);
      await whenNothingInFlight(lingerSeconds);
      tally.notSent(queue.length());
      queue.clear();
      await whenNothingInFlight(limitSeconds - lingerSeconds);
    },
    async close(limitSeconds) {
      stopped = true;
      if (timer !== null) clearTimeout(timer);
      const deadlineSeconds = nowSeconds() + limitSeconds;
      // A lane that is still busy cannot end its session politely: its connection is cut below, with the process.
      await Promise.all(idle.map((lane) => lane.close(payloadSource(seed, order.fromSend), deadlineSeconds)));
      clearInterval(sweeper);
    },
  };
}

function openRate({ rate }: Load): number {
  if (rate.kind === 'open') return rate.perSecond;
  throw new Error('the closed loop is not built yet');
}

function operationAt(operations: readonly CompiledOperation[], index: number): CompiledOperation {
  const operation = operations[index];
  if (operation === undefined) throw new RangeError(`no operation ${index}`);
  return operation;
}
