// Asks the null server by a schedule of its own, over one kept connection, and counts what becomes of it: as the load asks the
// target, response time from when an ask was due. Draws nothing from the load's random and counts nothing as load.
//
//   due --> idle? --yes--> asked ---> answered | failed --> the oldest that waits is asked next
//            | no                                     (an ask that is two seconds old has failed, wherever it stands)
//            '--> waits

import type { ControlReport } from '../run/ports.ts';
import { clear, count, createLatencyHistogram, encodeHistogram, recordSeconds } from '../stats/latency-histogram.ts';
import { createWire } from './wire.ts';

export const asksPerSecond = 4;
/** With the rate above it bounds what waits: eight asks. */
const timeoutSeconds = 2;

/** Counts since the last take, over every server that was asked. */
export interface ControlTally {
  answered(seconds: number): void;
  /** `seconds`: how long it was waited for; null when there was no one to wait for. */
  failed(seconds: number | null): void;
  take(): ControlReport;
}

export interface ControlAsks {
  /** No ask falls due any more; those that wait have failed. */
  stop(): void;
}

/** Steps of the golden ratio meet every phase of every period alike: those of the load's sends, of reports, of timers. */
const golden = (Math.sqrt(5) - 1) / 2;

/** When an ask is due, in seconds after the first could be; asks count from 0, four a second, 0.15 to 0.41 s apart. */
export function askDueSeconds(ask: number): number {
  return (ask + ((ask * golden) % 1)) / asksPerSecond;
}

/** Begins to ask `origin` at once. `nowSeconds` is monotonic. */
export function startAsking(origin: string, nowSeconds: () => number, tally: ControlTally): ControlAsks {
  const wire = createWire(origin, nowSeconds);
  const startSeconds = nowSeconds();
  const waiting: number[] = [];
  let asks = 0;
  let busy = false;
  let stopped = false;
  let timer: NodeJS.Timeout | null = null;

  function tick(): void {
    wire.expire();
    const now = nowSeconds();
    let due = startSeconds + askDueSeconds(asks);
    while (due <= now) {
      // This process stood still: what should have been asked meanwhile was not answered in time.
      if (now - due >= timeoutSeconds) tally.failed(now - due);
      else waiting.push(due);
      asks += 1;
      due = startSeconds + askDueSeconds(asks);
    }
    if (!busy) void askAll();
    timer = setTimeout(tick, Math.max(Math.floor((due - nowSeconds()) * 1000), 1));
  }

  async function askAll(): Promise<void> {
    busy = true;
    for (let due = waiting.shift(); due !== undefined; due = waiting.shift()) await ask(due);
    busy = false;
  }

  async function ask(due: number): Promise<void> {
    const deadlineSeconds = due + timeoutSeconds;
    if (nowSeconds() >= deadlineSeconds) return tally.failed(nowSeconds() - due);
    const request = { method: 'GET', path: '/', headers: [], body: null };
    const result = await wire.exchange(request, { deadlineSeconds, keepBytes: 0 });
    if (result.kind === 'answer' && result.status === 200) tally.answered(result.endedSeconds - due);
    else tally.failed(result.kind === 'timeout' ? result.endedSeconds - due : null);
  }

  tick();
  return {
    stop() {
      if (stopped) return;
      stopped = true;
      if (timer !== null) clearTimeout(timer);
      for (const _ of waiting.splice(0)) tally.failed(null);
      void wire.close();
    },
  };
}

export function createControlTally(): ControlTally {
  const latency = createLatencyHistogram();
  let answered = 0;
  let failed = 0;
  return {
    answered(seconds) {
      answered += 1;
      recordSeconds(latency, seconds);
    },
    failed(seconds) {
      failed += 1;
      if (seconds !== null) recordSeconds(latency, seconds);
    },
    take() {
      const taken = { answered, failed, histogram: count(latency) === 0 ? null : encodeHistogram(latency) };
      answered = 0;
      failed = 0;
      clear(latency);
      return taken;
    },
  };
}
