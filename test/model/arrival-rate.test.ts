import { describe, expect, it } from 'vitest';
import { fullRateSecondsUntil, meanRate, rateFactorAt } from '../../src/model/arrival-rate.ts';
import type { Arrival } from '../../src/model/scenario.ts';
import { aLoad } from '../load/a-load.ts';
import { aDay } from './arrivals.ts';

const day = aDay.daySeconds;
const hours = (count: number) => count * 3_600;

describe('the factor of the rate', () => {
  const ramp: Arrival = { pattern: 'ramp', from: 0.5, to: 2, overSeconds: 30 };
  const burst: Arrival = { pattern: 'burst', factor: 6, everySeconds: 60, forSeconds: 5 };
  const steps: Arrival = { pattern: 'steps', factors: [1, 0, 3], eachSeconds: 10 };
  const sum: Arrival = {
    pattern: 'sum',
    parts: [
      { share: 1, course: ramp },
      { share: 0.25, course: burst },
    ],
  };

  it.each<[string, Arrival, number, number]>([
    ['is 1 all the time when sends are evenly spaced', { pattern: 'constant' }, 1e6, 1],
    ['is 1 all the time when sends come at random', { pattern: 'poisson' }, 1e6, 1],
    ['is lowest at the hour of the trough', aDay, hours(3), 0.5],
    ['is highest at the hour of the peak', aDay, hours(14), 2],
    ['is in the middle half-way up', aDay, hours(8.5), 1.25],
    ['is in the middle half-way down, which takes longer', aDay, hours(20.5), 1.25],
    ['is the same a day later', aDay, hours(14) + 5 * day, 2],
    ['begins at the hour that is asked for', { ...aDay, startHour: 14 }, 0, 2],
    ['passes a compressed day in its time', { ...aDay, daySeconds: 24 }, 3, 0.5],
    ['begins a ramp at its beginning', ramp, 0, 0.5],
    ['climbs in a straight line', ramp, 10, 1],
    ['stays where the ramp ended', ramp, 1e6, 2],
    ['is 1 before a burst', burst, 54.9, 1],
    ['jumps when the burst begins', burst, 55, 6],
    ['comes back after the burst', burst, 60, 1],
    ['bursts again and again', burst, 60 * 1000 + 57, 6],
    ['takes the first step first', steps, 9.9, 1],
    ['may be nothing at all in a step', steps, 10, 0],
    ['takes the last step', steps, 29.9, 3],
    ['begins with the first step again', steps, 30, 1],
    ['is the sum of the parts, each times its share', sum, 57, 2 + 0.25 * 6],
  ])('%s', (_name, arrival, seconds, factor) => {
    expect(rateFactorAt(arrival, seconds)).toBeCloseTo(factor, 12);
  });
});

describe('the seconds of full rate', () => {
  it.each<[string, Arrival, number, number]>([
    ['of a constant rate are the seconds', { pattern: 'constant' }, 12.5, 12.5],
    ['of whole days are those of the mean of peak and trough', aDay, 3 * day, 3 * day * 1.25],
    ['of a ramp are the area below it', { pattern: 'ramp', from: 0, to: 2, overSeconds: 10 }, 10, 10],
    ['go on after a ramp', { pattern: 'ramp', from: 0, to: 2, overSeconds: 10 }, 15, 20],
    ['stop at the end of a ramp down to nothing', { pattern: 'ramp', from: 2, to: 0, overSeconds: 10 }, 1e9, 10],
    ['of a burst come at its end', { pattern: 'burst', factor: 5, everySeconds: 10, forSeconds: 2 }, 29, 2 * 18 + 13],
    ['of steps add up over the rounds', { pattern: 'steps', factors: [1, 0, 3], eachSeconds: 2 }, 13, 2 * 8 + 1],
  ])('%s', (_name, arrival, seconds, given) => {
    expect(fullRateSecondsUntil(arrival, seconds)).toBeCloseTo(given, 9);
  });
});

describe('the mean rate', () => {
  it('of an even or random arrival is its rate; a closed loop and a recording have none', () => {
    expect(meanRate(aLoad(), 0, 60)).toBe(100);
    expect(meanRate(aLoad({ arrival: { pattern: 'poisson' } }), 0, 60)).toBe(100);
    expect(meanRate(aLoad({ rate: { kind: 'max' } }), 0, 60)).toBeNull();
    expect(meanRate(aLoad({ replay: { file: 'day.har', pace: 2 } }), 0, 60)).toBeNull();
  });

  it('of whole days is that of peak and trough, from whatever hour, however compressed', () => {
    expect(meanRate(aLoad({ arrival: aDay }), 0, day)).toBeCloseTo(125, 9);
    expect(meanRate(aLoad({ arrival: aDay }), 600, 600 + 7 * day)).toBeCloseTo(125, 9);
    expect(meanRate(aLoad({ arrival: { ...aDay, daySeconds: 3_600, startHour: 20 } }), 0, 3_600)).toBeCloseTo(125, 9);
  });

  it('of a stretch is that of the stretch', () => {
    const arrival: Arrival = { pattern: 'burst', factor: 11, everySeconds: 60, forSeconds: 6 };
    expect(meanRate(aLoad({ arrival }), 0, 54)).toBeCloseTo(100, 9);
    expect(meanRate(aLoad({ arrival }), 54, 60)).toBeCloseTo(1100, 9);
    expect(meanRate(aLoad({ arrival }), 60, 660)).toBeCloseTo(200, 9);
  });
});
