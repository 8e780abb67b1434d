// The generator of a load inside the test process, and what its reports say together.

import { createGenerator, type Generator } from '../../src/load/generator.ts';
import type { LoadOrder } from '../../src/run/ports.ts';

export const realSeconds = () => performance.now() / 1000;
/** A clock that is twenty times as fast. */
export const fastSeconds = () => realSeconds() * 20;

export interface GeneratorSum {
  scheduled: number;
  sent: number;
  notSent: number;
  readonly operations: Record<string, { succeeded: number; failed: number; events: number }>;
  readonly chaos: Record<string, { asked: number; delivered: number }>;
}

/** Adds what was taken. */
export function add(sum: GeneratorSum, taken: ReturnType<Generator['take']>): void {
  sum.scheduled += taken.scheduled;
  sum.sent += taken.sent;
  sum.notSent += taken.notSent;
  for (const [name, { succeeded, failed, stream }] of Object.entries(taken.operations)) {
    const before = sum.operations[name] ?? { succeeded: 0, failed: 0, events: 0 };
    sum.operations[name] = {
      succeeded: before.succeeded + succeeded,
      failed: before.failed + failed,
      events: before.events + (stream?.events ?? 0),
    };
  }
  for (const [kind, { asked, delivered }] of Object.entries(taken.chaos ?? {})) {
    const before = sum.chaos[kind] ?? { asked: 0, delivered: 0 };
    sum.chaos[kind] = { asked: before.asked + asked, delivered: before.delivered + delivered };
  }
}

export const noSum = (): GeneratorSum => ({ scheduled: 0, sent: 0, notSent: 0, operations: {}, chaos: {} });

export const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Gives a load for so many real seconds, then drains and closes. */
export async function give(
  order: LoadOrder,
  seconds: number,
  nowSeconds = realSeconds,
): Promise<GeneratorSum & { drainSeconds: number }> {
  const generator = createGenerator(order, nowSeconds);
  const sum = noSum();
  try {
    await generator.start();
    for (const end = realSeconds() + seconds; realSeconds() < end; ) {
      await wait(100);
      add(sum, generator.take());
    }
    const began = realSeconds();
    await generator.drain(30);
    const drainSeconds = realSeconds() - began;
    await generator.close(5);
    add(sum, generator.take());
    return { ...sum, drainSeconds };
  } finally {
    await generator.close(1);
  }
}
