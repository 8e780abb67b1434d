import { describe, expect, it } from 'vitest';
import { createUptimeTicks } from '../../src/run/uptime-ticks.ts';
import { handClock } from '../fakes/hand-clock.ts';

async function tickFor(seconds: number, probe: (() => Promise<boolean>) | null, lives = true) {
  const clock = handClock();
  const ticks = createUptimeTicks(clock, probe);
  const cancel = clock.every(1, () => ticks.tick(true, lives));
  await clock.advance(seconds);
  cancel();
  return ticks.take();
}

describe('uptime', () => {
  it('asks every five seconds', async () => {
    let asked = 0;
    const ticks = await tickFor(20, async () => {
      asked += 1;
      return true;
    });
    expect([asked, ticks]).toEqual([4, { total: 20, up: 20 }]);
  });

  it('takes a wrong answer for the seconds until the next', async () => {
    let asked = 0;
    const ticks = await tickFor(15, async () => {
      asked += 1;
      return asked !== 2;
    });
    // Asked at 1, 6 and 11 s; the answer of 6 s counts from the tick after it until 11 s.
    expect(ticks).toEqual({ total: 15, up: 10 });
  });

  it('takes an answer that does not come for no', async () => {
    const ticks = await tickFor(20, () => new Promise(() => {}));
    expect(ticks).toEqual({ total: 20, up: 5 });
  });

  it('needs a living process, and nothing more where there is nothing to ask', async () => {
    expect(await tickFor(3, null, false)).toEqual({ total: 3, up: 0 });
    expect(await tickFor(3, null)).toEqual({ total: 3, up: 3 });
  });
});
