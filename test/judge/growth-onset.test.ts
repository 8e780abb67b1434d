import { describe, expect, it } from 'vitest';
import { type Onset, onsetOf } from '../../src/judge/growth-onset.ts';
import { type CovariateGroup, withCovariate } from '../../src/stats/covariate-group.ts';
import { covariateSlope } from '../../src/stats/covariate-slope.ts';
import { createRandom } from '../../src/stats/random.ts';
import { groupOf } from './courses.ts';
import { normal } from './families.ts';

/** `memory` of the noise; without it, as the straight line has it. */
function onset(groups: readonly CovariateGroup[], memory?: number): Onset {
  const whole = covariateSlope(groups, 1e-6);
  const found = whole === null ? null : onsetOf(groups, { ...whole, autocorrelation: memory ?? whole.autocorrelation });
  return found ?? expect.fail('no onset');
}

const bentAt = (bend: number) => (hours: number) => 200 + 10 * Math.max(0, hours - bend);

const memory = 0.5;
/** A broken stick over 12 h under noise that remembers. */
function draw(seed: number, bend: number, size: number): CovariateGroup {
  const random = createRandom(seed);
  let noise = 0;
  return groupOf(12, (hours) => {
    noise = memory * noise + size * normal(random);
    return bentAt(bend)(hours) + noise;
  });
}

describe('onset of growth', () => {
  it('is the bend of a broken stick', () => {
    // Bins from 1/16 to 191/16 h: 16 of 48 steps of nine tenths of that.
    const bend = 1 / 16 + ((190 / 16) * 0.9 * 16) / 48;
    const found = onset([groupOf(12, bentAt(bend))]);
    expect(found.hours).toBeCloseTo(bend, 9);
    expect(found.lowHours).toBeLessThanOrEqual(bend + 1e-9);
    expect(found.highHours).toBeGreaterThanOrEqual(bend - 1e-9);
  });

  it('is the beginning of a ramp', () => {
    expect(onset([groupOf(12, (hours) => 10 * hours)]).hours).toBeCloseTo(1 / 16, 9);
  });

  it('lies within a step of the bend, wherever that is', () => {
    for (const bend of [1, 2.2, 3.7, 5, 6.6, 8.1, 9.9])
      expect(Math.abs(onset([groupOf(12, bentAt(bend))]).hours - bend)).toBeLessThan((12 * 0.9) / 48);
  });

  it('is one for all lives, whatever their levels', () => {
    const bend = 1 / 16 + ((190 / 16) * 0.9 * 20) / 48;
    const lives = [0, 500, 90].map((level) => groupOf(12, (hours) => level + bentAt(bend)(hours)));
    expect(onset(lives).hours).toBeCloseTo(bend, 9);
  });

  it('has an interval that contains the truth in most of 50 draws', () => {
    const bend = 4.1;
    const found = Array.from({ length: 50 }, (_, seed) => onset([draw(seed, bend, 6)], memory));
    const covered = found.filter(({ lowHours, highHours }) => lowHours <= bend && bend <= highHours);
    expect(covered.length).toBeGreaterThanOrEqual(44);
  });

  it('has a wider interval under more noise', () => {
    const width = (size: number) => {
      const widths = Array.from({ length: 20 }, (_, seed) => {
        const { lowHours, highHours } = onset([draw(seed, 4.1, size)], memory);
        return highHours - lowHours;
      });
      return widths.reduce((sum, one) => sum + one, 0);
    };
    expect(width(12)).toBeGreaterThan(1.5 * width(4));
  });

  it('is unknown where no line can be fitted', () => {
    const whole = covariateSlope([groupOf(12, bentAt(4))], 1) ?? expect.fail('no slope');
    const places = [0, 1, 2, 3];
    const few = withCovariate({ x: places, y: places, places, slots: 4 }, [1, 1, 1, 1]);
    expect(onsetOf([few], whole)).toBeNull();
    expect(onsetOf([], whole)).toBeNull();
  });
});
