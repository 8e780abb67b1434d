import { describe, expect, test } from 'vitest';
import type { Crew, Giver } from '../../src/load/crew.ts';
import type { Outcome } from '../../src/load/outcome.ts';
import { createPreloading, PreloadError, preloadSend } from '../../src/load/preloading.ts';
import { createRests } from '../../src/load/rests.ts';

const right: Outcome = { failure: null, timed: true, sentSeconds: 0, endedSeconds: 0 };
const wrong: Outcome = { ...right, failure: { kind: 'status-507', sentence: 'disk full' } };

/** Puts `count` in by four clients, each answered in its turn; those of these indices are answered wrongly. */
async function putIn(count: number, failing: ReadonlySet<number>): Promise<readonly number[]> {
  const sends: number[] = [];
  const crew: Crew = {
    send(giver: Giver, lane, operation, send) {
      const outcome = failing.has(sends.length) ? wrong : right;
      sends.push(send);
      setImmediate(() => {
        giver.ended(operation, 0, outcome);
        giver.free(lane, outcome);
      });
    },
    ask: () => {},
    inFlight: () => 0,
    whenQuiet: async () => {},
  };
  const rests = createRests();
  const parts = { name: 'store', operation: 1, count, clients: 4, crew, rests, nowSeconds: () => 0 };
  const preloading = createPreloading(parts);
  const done = preloading.run();
  rests.wake(10);
  await done;
  expect(preloading.progress()).toEqual({ done: count, of: count });
  return sends;
}

const first = (count: number) => new Set(Array.from({ length: count }, (_, index) => index));

describe('putting a data set in', () => {
  test('sends exactly so many, each with a number of its own that no schedule has', async () => {
    const sends = await putIn(500, new Set());
    expect(sends).toEqual(Array.from({ length: 500 }, (_, index) => preloadSend(index)));
    expect(Math.max(...sends)).toBeLessThan(-1);
    expect(await putIn(1, new Set())).toHaveLength(1);
    expect(await putIn(0, new Set())).toEqual([]);
  });

  test.each([
    { count: 1000, failing: first(5), holds: true },
    { count: 1000, failing: first(6), holds: false },
    { count: 20, failing: first(1), holds: true },
    { count: 20, failing: first(2), holds: false },
    { count: 1, failing: first(1), holds: false },
  ])('of $count with $failing.size failures: holds $holds', async ({ count, failing, holds }) => {
    const ended = await putIn(count, failing).catch((error: unknown) => error);
    if (holds) {
      expect(ended).toHaveLength(count);
    } else {
      expect(ended).toBeInstanceOf(PreloadError);
      expect(String(ended)).toMatch(/requests "store" of the preload failed: disk full$/);
    }
  });
});
