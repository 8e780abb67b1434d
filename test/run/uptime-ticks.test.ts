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

  it('asks again every second after a no, so that one slow answer is not five seconds', async () => {
    const answers: boolean[] = [true, false, false, true];
    const ticks = await tickFor(15, async () => answers.shift() ?? true);
    // Asked at 1, 6, 7, 8 and 13 s; the noes of 6 and 7 s count for the ticks after them.
    expect(ticks).toEqual({ total: 15, up: 13 });
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
