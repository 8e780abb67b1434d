import fc from 'fast-check';
import { expect, it } from 'vitest';
import { meanRate } from '../../src/scenario/arrival-rate.ts';
import { scenarioWith } from './scenarios.ts';

function loadOf(load: object) {
  const found = scenarioWith({ load: { rate: '100/s', ...load } }).load;
  if (found === null) throw new Error('no load');
  return found;
}

const day = 86_400;
const diurnal = (over: object = {}) => loadOf({ arrival: { pattern: 'diurnal', ...over } });

/** The rate at one instant, written down independently: flanks of a raised cosine. */
function rateAt(hourOfDay: number, peak: number, trough: number, peakHour: number, troughHour: number): number {
  const rising = (peakHour - troughHour + 24) % 24;
  const since = (hourOfDay - troughHour + 48) % 24;
  const turn = since < rising ? since / rising : 1 + (since - rising) / (24 - rising);
  return 100 * (trough + ((peak - trough) * (1 - Math.cos(Math.PI * turn))) / 2);
}

it('an even or random arrival has its rate as mean, a closed loop has none', () => {
  expect(meanRate(loadOf({}), 0, 60)).toBe(100);
  expect(meanRate(loadOf({ arrival: 'poisson' }), 0, 60)).toBe(100);
  expect(meanRate(loadOf({ rate: 'max' }), 0, 60)).toBeNull();
});

it('whole days have the mean of peak and trough, from whatever hour, however compressed', () => {
  expect(meanRate(diurnal(), 0, day)).toBeCloseTo(125, 9);
  expect(meanRate(diurnal(), 600, 600 + 7 * day)).toBeCloseTo(125, 9);
  expect(meanRate(diurnal({ day: '1h', 'start-hour': 20 }), 0, 3_600)).toBeCloseTo(125, 9);
});

it('the mean of any stretch is that of the rate summed up in small steps', () => {
  const hour = fc.integer({ min: 0, max: 23 });
  fc.assert(
    fc.property(
      hour,
      hour,
      hour,
      fc.integer({ min: 0, max: 100_000 }),
      fc.integer({ min: 60, max: 200_000 }),
      (p, t, start, from, length) => {
        fc.pre(p !== t);
        const load = diurnal({ 'peak-hour': p, 'trough-hour': t, 'start-hour': start });
        const steps = 2_000;
        let sum = 0;
        for (let step = 0; step < steps; step += 1) {
          const seconds = from + ((step + 0.5) * length) / steps;
          sum += rateAt((start + seconds / 3_600) % 24, 2, 0.5, p, t);
        }
        expect(meanRate(load, from, from + length)).toBeCloseTo(sum / steps, 1);
      },
    ),
    { numRuns: 50 },
  );
});
