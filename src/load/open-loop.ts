// The open model: sends fall due by the schedule, whatever becomes of those before, and wait when every lane is busy.
//
//   pacer --due--> idle lane? --yes--> sent ---> ended --> the lane takes the oldest of the queue, or is idle again
//                      | no
//                      '--> queue --full--> not sent
//
// Not for when they fall due (pacer.ts).

import type { Crew } from './crew.ts';
import { createIdleLanes } from './idle-lanes.ts';
import type { Loop } from './loop.ts';
import type { Pacer } from './pacer.ts';
import { createSendQueue } from './send-queue.ts';
import type { Tally } from './tally.ts';

export interface OpenLoopParts {
  readonly pacer: Pacer;
  /** Index of the operation of a send. */
  readonly operationOf: (send: number) => number;
  readonly clients: number;
  readonly queueCapacity: number;
  readonly crew: Crew;
  readonly tally: Tally;
  readonly nowSeconds: () => number;
}

const longestSleepMs = 1000;

export function createOpenLoop(parts: OpenLoopParts): Loop {
  const { pacer, operationOf, clients, crew, tally, nowSeconds } = parts;
  const queue = createSendQueue(parts.queueCapacity);
  const idle = createIdleLanes(clients);
  let startSeconds = 0;
  let timer: NodeJS.Timeout | null = null;

  function tick(): void {
    pacer.takeDue(nowSeconds() - startSeconds, onDue);
    const waitMs = (startSeconds + pacer.nextDueSeconds() - nowSeconds()) * 1000;
    timer = setTimeout(tick, Math.min(Math.max(Math.floor(waitMs), 1), longestSleepMs));
  }

  function onDue(send: number, afterSeconds: number): void {
    const dueSeconds = startSeconds + afterSeconds;
    tally.due(nowSeconds() - dueSeconds);
    const lane = idle.take();
    if (lane !== null) give(lane, send, dueSeconds);
    else if (!queue.push(send, dueSeconds)) tally.notSent();
  }

  function give(lane: number, send: number, dueSeconds: number): void {
    tally.sent();
    crew.send(loop, lane, operationOf(send), send, dueSeconds);
  }

  const loop: Loop = {
    begin() {
      for (let lane = 0; lane < clients; lane += 1) idle.add(lane);
      startSeconds = nowSeconds();
      tick();
    },
    ended: tally.ended,
    free(lane) {
      const handedOn = queue.shift((send, dueSeconds) => give(lane, send, dueSeconds));
      if (!handedOn) idle.add(lane);
    },
    claim: idle.remove,
    stop() {
      if (timer === null) return;
      clearTimeout(timer);
      timer = null;
      // What fell due since the last tick belongs to the schedule too: a late timer must not shorten it.
      pacer.takeDue(nowSeconds() - startSeconds, onDue);
    },
    giveUp() {
      tally.notSent(queue.length());
      queue.clear();
    },
    sends: pacer.nextSend,
    fullRateSeconds: pacer.fullRateSeconds,
    loadSeconds: () => pacer.loadSecondsAt(nowSeconds() - startSeconds),
  };
  return loop;
}
