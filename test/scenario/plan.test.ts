import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planRun } from '../../src/scenario/plan.ts';
import { scenarioOf, scenarioWith } from './scenarios.ts';

const unboxed = { boxSeconds: null };

it('phases follow each other in their order', () => {
  const phases = { idle: '10s', warmup: '20s', drain: '30s', reload: '40s' };
  const plan = planRun(scenarioWith({ duration: '100s', phases }), unboxed);
  expect(plan.phases).toEqual([
    { name: 'boot', startSeconds: 0, seconds: 0 },
    { name: 'idle', startSeconds: 0, seconds: 10 },
    { name: 'warmup', startSeconds: 10, seconds: 20 },
    { name: 'steady', startSeconds: 30, seconds: 100 },
    { name: 'drain', startSeconds: 130, seconds: 30 },
    { name: 'reload', startSeconds: 160, seconds: 40 },
    { name: 'stop', startSeconds: 200, seconds: 0 },
  ]);
  expect(plan).toMatchObject({ scenarioName: 'small', totalSeconds: 200, steadySamples: 100, meanRatePerSecond: 50 });
});

it('phases without length are left out', () => {
  const plan = planRun(scenarioWith({ phases: { idle: '0s', warmup: '0s', drain: '0s' } }), unboxed);
  expect(plan.phases.map(({ name }) => name)).toEqual(['boot', 'steady', 'stop']);
});

it('an idle soak has no rate', () => {
  expect(planRun(scenarioOf({ name: 'a', duration: '1h', watch: { pid: 7 } }), unboxed).meanRatePerSecond).toBeNull();
});

describe('segments', () => {
  const phases = { idle: '0s', warmup: '0s', drain: '0s' };

  it('are one without a box', () => {
    expect(planRun(scenarioWith({ phases }), unboxed).segments).toEqual([
      { index: 0, startSeconds: 0, seconds: 3_600 },
    ]);
  });

  it('are cut by the box, the last one takes the rest', () => {
    expect(planRun(scenarioWith({ phases }), { boxSeconds: 1_500 }).segments).toEqual([
      { index: 0, startSeconds: 0, seconds: 1_500 },
      { index: 1, startSeconds: 1_500, seconds: 1_500 },
      { index: 2, startSeconds: 3_000, seconds: 600 },
    ]);
  });

  it('have the length that the scenario gives, unless the box is shorter', () => {
    const scenario = scenarioWith({ phases, segments: { length: '30m' } });
    expect(planRun(scenario, { boxSeconds: 9_999 }).segments.map(({ seconds }) => seconds)).toEqual([1_800, 1_800]);
    expect(planRun(scenario, { boxSeconds: 1_200 }).segments.map(({ seconds }) => seconds)).toEqual([
      1_200, 1_200, 1_200,
    ]);
  });

  it('come with as many legs as it takes when each of them must warm up again', () => {
    const day = scenarioWith({ duration: '24h', phases: { idle: '2m', warmup: '10m', drain: '1m' } });
    expect(planRun(day, { boxSeconds: 19_200 }).segments).toHaveLength(5);
    expect(planRun(day, { boxSeconds: 19_200 }).legs).toBe(5);
    expect(planRun(day, { boxSeconds: 3_600 }).segments).toHaveLength(25);
    expect(planRun(day, { boxSeconds: 3_600 }).legs).toBe(29);
    expect(planRun(day, { boxSeconds: null }).legs).toBe(1);
  });

  it('leave time for the lives that are ended on purpose: to boot, and to warm up again', () => {
    const chaos = { restart: { every: '6h', 'recover-within': '60s' } };
    const day = scenarioWith({ duration: '24h', phases: { idle: '0s', warmup: '10m', drain: '0s' }, chaos });
    expect(planRun(day, unboxed).totalSeconds).toBe(86_400 + 600 + 4 * 660);
  });

  it('never move a run whose legs end before they are warm', () => {
    const day = scenarioWith({ duration: '24h', phases: { idle: '2m', warmup: '10m', drain: '1m' } });
    expect(planRun(day, { boxSeconds: 600 }).legs).toBe(Number.POSITIVE_INFINITY);
  });

  it('cover the run without gap or overlap', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 100_000 }),
        fc.integer({ min: 2_000, max: 100_000 }),
        (duration, boxSeconds) => {
          const { segments, totalSeconds } = planRun(scenarioWith({ duration: `${duration}s` }), { boxSeconds });
          let end = 0;
          for (const [index, segment] of segments.entries()) {
            expect(segment).toMatchObject({ index, startSeconds: end });
            expect(segment.seconds).toBeGreaterThan(0);
            expect(segment.seconds).toBeLessThanOrEqual(boxSeconds);
            end += segment.seconds;
          }
          expect(end).toBe(totalSeconds);
        },
      ),
    );
  });
});
