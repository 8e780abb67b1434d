import { describe, expect, it } from 'vitest';
import type { Arrival } from '../../src/model/scenario.ts';
import { planRun } from '../../src/scenario/plan.ts';
import { issuesOf, scenarioWith, treeWith } from './scenarios.ts';

const arrivalOf = (arrival: unknown) => scenarioWith({ load: { arrival } }).load?.arrival;
const ramp = { pattern: 'ramp', over: '10m' };
const burst = { pattern: 'burst', factor: 5, every: '10m', for: '30s' };
const steps = { pattern: 'steps', factors: [1, 2, 4], each: '1h' };

describe('a pattern', () => {
  it.each<[unknown, Arrival]>([
    ['constant', { pattern: 'constant' }],
    ['poisson', { pattern: 'poisson' }],
    [
      { pattern: 'constant', spacing: 'random' },
      { pattern: 'constant', spacing: 'random' },
    ],
    [ramp, { pattern: 'ramp', from: 0, to: 1, overSeconds: 600 }],
    [
      { ...ramp, over: '2h', from: 2, to: 0, spacing: 'even' },
      { pattern: 'ramp', from: 2, to: 0, overSeconds: 7_200, spacing: 'even' },
    ],
    [burst, { pattern: 'burst', factor: 5, everySeconds: 600, forSeconds: 30 }],
    [steps, { pattern: 'steps', factors: [1, 2, 4], eachSeconds: 3_600 }],
    [
      [burst, { pattern: 'poisson', share: 0.5 }],
      {
        pattern: 'sum',
        spacing: 'random',
        parts: [
          { share: 1, course: { pattern: 'burst', factor: 5, everySeconds: 600, forSeconds: 30 } },
          { share: 0.5, course: { pattern: 'constant' } },
        ],
      },
    ],
    [[{ pattern: 'constant' }], { pattern: 'sum', parts: [{ share: 1, course: { pattern: 'constant' } }] }],
  ])('%j', (written, arrival) => {
    expect(arrivalOf(written)).toStrictEqual(arrival);
  });

  it('gives the plan its mean rate', () => {
    const scenario = scenarioWith({
      phases: { warmup: '10m' },
      load: { rate: '100/s', arrival: [burst, { pattern: 'constant', share: 0.5 }] },
    });
    // 1 + 4 * 30 s in 10 min, and half as much beside it.
    expect(planRun(scenario, { boxSeconds: null }).meanRatePerSecond).toBeCloseTo(170, 6);
  });
});

describe('a pattern is refused', () => {
  it.each<[string, object, string, RegExp]>([
    ['as a word that says too little', { arrival: 'ramp' }, 'load.arrival', /^one of "constant", "poisson", "diurnal"/],
    ['as no pattern', { arrival: {} }, 'load.arrival.pattern', /^one of "constant".*"steps"$/],
    ['as a slip', { arrival: { pattern: 'brust' } }, 'load.arrival.pattern', /^one of/],
    ['as a number', { arrival: 3 }, 'load.arrival', /a table with a pattern, or a list/],
    ['as an empty list', { arrival: [] }, 'load.arrival', /^a list of tables/],
    ['as a list of words', { arrival: ['constant'] }, 'load.arrival[0]', /^a table with a pattern$/],
    ['as a slip in a list', { arrival: [{ pattern: 'step' }] }, 'load.arrival[0].pattern', /^one of/],
    ['with keys of another', { arrival: { pattern: 'poisson', peak: 2 } }, 'load.arrival.peak', /the keys pattern/],
    ['without what it needs', { arrival: { pattern: 'ramp' } }, 'load.arrival.over', /^a duration/],
    ['without a step', { arrival: { ...steps, factors: [] } }, 'load.arrival.factors', /^a list of multiples/],
    ['with a rate below zero', { arrival: { ...burst, factor: -1 } }, 'load.arrival.factor', /^a number from 0$/],
    ['with a trough above the peak', { arrival: { pattern: 'diurnal', peak: 0.2 } }, 'load.arrival.trough', /at most/],
    [
      'as a day without flanks',
      { arrival: { pattern: 'diurnal', 'peak-hour': 3 } },
      'load.arrival.trough-hour',
      /another hour/,
    ],
    ['with bursts that never end', { arrival: { ...burst, for: '10m' } }, 'load.arrival.for', /^less than "10m"/],
    ['in a list too', { arrival: [{ ...burst, for: '11m' }] }, 'load.arrival[0].for', /^less than "10m"/],
    ['as a ramp of nothing', { arrival: { ...ramp, to: 0 } }, 'load.arrival.to', /above zero/],
    ['as steps of nothing', { arrival: { ...steps, factors: [0, 0] } }, 'load.arrival.factors', /above zero/],
    ['with a share of its own', { arrival: { ...steps, share: 2 } }, 'load.arrival.share', /belongs to a list/],
    ['with no share at all', { arrival: [{ ...steps, share: 0 }] }, 'load.arrival', /share above zero/],
    [
      'with two ways of spacing',
      { arrival: [{ pattern: 'poisson' }, { ...steps, spacing: 'even' }] },
      'load.arrival[1].spacing',
      /spacing = "random"/,
    ],
    ['without a schedule', { rate: 'max', arrival: 'diurnal' }, 'load.arrival', /there is no schedule/],
    [
      'when it is silent while it is judged',
      { arrival: { pattern: 'steps', factors: [0, 1], each: '2h' } },
      'load.arrival',
      /^a rate above zero at some time of the steady phase$/,
    ],
  ])('%s', (_, load, path, expected) => {
    const issues = issuesOf(treeWith({ load }));
    expect(issues.map((issue) => issue.path)).toEqual([path]);
    expect(issues[0]?.expected).toMatch(expected);
  });

  it('with a hint of what it would have to say', () => {
    expect(issuesOf(treeWith({ load: { arrival: 'burst' } }))[0]?.hint).toMatch(/^it has to say more: \{ pattern = "b/);
    expect(issuesOf(treeWith({ load: { arrival: { pattern: 'brust' } } }))[0]?.hint).toBe('did you mean "burst"?');
  });
});

it.each([
  { rate: 'max', arrival: 'constant' },
  { rate: 'max', arrival: { pattern: 'constant', spacing: 'even' } },
  { arrival: { ...burst, factor: 0 } },
  { arrival: { ...steps, factors: [0, 1], each: '10m' } },
])('it is kept: %j', (load) => {
  expect(issuesOf(treeWith({ load }))).toEqual([]);
});
