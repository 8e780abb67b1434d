import { describe, expect, it } from 'vitest';
import { calibrate } from '../../src/host/calibration.ts';

/** A clock that passes so many seconds in each round, whatever the machine. It is asked three times a round, twice before the second. */
function scriptedClock(rounds: readonly number[]) {
  const readings = [0];
  let now = 0;
  for (const [index, seconds] of rounds.entries()) {
    readings.push(now, now + seconds);
    now += seconds;
    // Before every further round, whether there is time for it.
    if (index >= 1) readings.push(now);
  }
  let asked = -1;
  return {
    nowSeconds: () => {
      asked += 1;
      return readings[asked] ?? Number.NaN;
    },
  };
}

describe('the calibration of a machine', () => {
  it('is the middle one of five rounds after a first that does not count', () => {
    expect(calibrate(scriptedClock([0.09, 0.02, 0.05, 0.018, 0.019, 0.021]))).toBeCloseTo(0.02, 9);
  });

  it('begins no further round when it has taken long enough', () => {
    expect(calibrate(scriptedClock([0.1, 0.15]))).toBeCloseTo(0.15, 9);
    expect(calibrate(scriptedClock([0.06, 0.06, 0.1]))).toBeCloseTo(0.08, 9);
  });

  it('measures this machine, whatever it is', () => {
    const seconds = calibrate({ nowSeconds: () => performance.now() / 1000 });
    expect(seconds).toBeGreaterThan(0.001);
  });
});
