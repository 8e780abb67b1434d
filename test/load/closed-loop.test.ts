import { describe, expect, test } from 'vitest';
import { type ClosedLoop, createClosedLoop } from '../../src/load/closed-loop.ts';
import type { Crew, Giver } from '../../src/load/crew.ts';
import type { Outcome } from '../../src/load/outcome.ts';
import { createRests } from '../../src/load/rests.ts';

const right: Outcome = { failure: null, timed: true, sentSeconds: 0, endedSeconds: 0 };
const refused: Outcome = { ...right, failure: { kind: 'refused', sentence: 'refused' }, timed: false };

/** A crew whose sends end when the test says so, on a clock that the test moves. */
function aLoop({ clients = 1, climbSeconds = 0, sends = Number.POSITIVE_INFINITY } = {}) {
  const given: { readonly lane: number; readonly send: number; readonly atSeconds: number }[] = [];
  let now = 0;
  let next = 0;
  const crew: Crew = {
    send: (_giver: Giver, lane, _operation, send) => void given.push({ lane, send, atSeconds: now }),
    ask: () => {},
    inFlight: () => 0,
    whenQuiet: async () => {},
  };
  const rests = createRests();
  const loop: ClosedLoop = createClosedLoop({
    clients,
    crew,
    rests,
    climbSeconds,
    nowSeconds: () => now,
    next() {
      if (next >= sends) return null;
      next += 1;
      return next - 1;
    },
    operationOf: () => 0,
    ended: () => {},
  });
  return {
    loop,
    given,
    async advance(seconds: number) {
      for (const end = now + seconds; now < end - 1e-9; ) {
        now += 0.05;
        rests.wake(now + 1e-9);
        await Promise.resolve();
      }
    },
  };
}

describe('the closed loop', () => {
  test('begins lane after lane over the climb', async () => {
    const { loop, given, advance } = aLoop({ clients: 4, climbSeconds: 2 });
    loop.begin();
    await advance(3);
    expect(given.map(({ lane }) => lane)).toEqual([0, 1, 2, 3]);
    expect(given.map(({ atSeconds }) => Math.round(atSeconds * 10) / 10)).toEqual([0.1, 0.5, 1, 1.5]);
  });

  test('sends again as soon as the answer came', async () => {
    const { loop, given, advance } = aLoop();
    loop.begin();
    await advance(0.05);
    loop.free(0, right);
    loop.free(0, right);
    expect(given.map(({ send }) => send)).toEqual([0, 1, 2]);
    expect(new Set(given.map(({ atSeconds }) => atSeconds)).size).toBe(1);
  });

  test('waits longer and longer where nobody answers, a second at most, and not any more once one does', async () => {
    const { loop, given, advance } = aLoop();
    loop.begin();
    await advance(0.05);
    for (let failure = 1; failure <= 20; failure += 1) {
      const before = given.length;
      loop.free(0, refused);
      await advance(Math.min(0.1 * failure, 1) - 0.05);
      expect(given.length).toBe(before);
      await advance(0.1);
      expect(given.length).toBe(before + 1);
    }
    const answered = given.length;
    loop.free(0, right);
    expect(given.length).toBe(answered + 1);
  });

  test('a wrong answer is an answer', async () => {
    const { loop, given, advance } = aLoop();
    loop.begin();
    await advance(0.05);
    loop.free(0, { ...refused, timed: true });
    expect(given).toHaveLength(2);
  });

  test('ends when there is nothing more to send, and when it is stopped', async () => {
    const counted = aLoop({ sends: 2 });
    counted.loop.begin();
    await counted.advance(0.05);
    for (let answer = 0; answer < 5; answer += 1) counted.loop.free(0, right);
    expect(counted.given).toHaveLength(2);

    const stopped = aLoop();
    stopped.loop.begin();
    await stopped.advance(0.05);
    stopped.loop.stop();
    stopped.loop.free(0, right);
    stopped.loop.free(0, refused);
    await stopped.advance(2);
    expect(stopped.given).toHaveLength(1);
  });
});
