import { describe, expect, it } from 'vitest';
import { createClock } from '../../src/host/clock.ts';

const wait = (ms: number) => new Promise((settle) => setTimeout(settle, ms));

describe('the real clock', () => {
  it('ticks as often as it should and never twice for one due time', async () => {
    const clock = createClock();
    let ticks = 0;
    const started = performance.now();
    const cancel = clock.every(0.005, () => {
      ticks += 1;
    });
    await wait(400);
    const passed = performance.now() - started;
    cancel();
    expect(ticks).toBeLessThanOrEqual(Math.floor(passed / 5) + 1);
    expect(ticks).toBeGreaterThan(10);
  });

  it('does not repeat ticks that it missed', async () => {
    const clock = createClock();
    let ticks = 0;
    const cancel = clock.every(0.01, () => {
      ticks += 1;
    });
    const until = performance.now() + 200;
    while (performance.now() < until);
    await wait(5);
    expect(ticks).toBeLessThanOrEqual(2);
    cancel();
    await wait(30);
    expect(ticks).toBeLessThanOrEqual(2);
  });
});
