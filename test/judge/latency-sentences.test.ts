import { describe, expect, it } from 'vitest';
import { noDrift } from '../../src/judge/latency-drift.ts';
import type { LatencyAnswer, LatencyReason } from '../../src/judge/latency-question.ts';
import { driftSentence, type LatencyWords, latencyNext, stepSentence } from '../../src/judge/latency-sentences.ts';
import { noStep } from '../../src/judge/latency-step.ts';
import type { RememberedSlope } from '../../src/stats/remembered-slope.ts';

/** A slope whose bounds are those of the normal distribution. */
function slope(middle: number, standardError: number): RememberedSlope {
  const under = [{ memory: 0, white: 0, weight: 1, slope: middle, standardError, variance: 1 }];
  return { under, slope: middle, standardError, degreesOfFreedom: 1e7, n: 90, groups: 1, logLikelihood: 0 };
}

const measured = { ...noDrift, whole: slope(2.5, 0.9), spanHours: 0.9, smallestLimit: 3 };
const found = { size: 23.4, low: 18, high: 29.1, confidence: 0.99, epoch: 0, atSeconds: 3600 };

function words(over: Partial<LatencyAnswer>, isRun = true): LatencyWords {
  const answer: LatencyAnswer = {
    drift: measured,
    step: noStep,
    driftBeside: measured,
    stepBeside: noStep,
    control: null,
    loadHeld: false,
    longestHours: 1,
    bins: 90,
    points: 3600,
    ...over,
  };
  return { what: 'the p95 of all operations', limitText: '2%/h', answer, isRun };
}

const reasons: readonly LatencyReason[] = [
  'no-data',
  'no-baseline',
  'too-few',
  'too-many-missing',
  'warmup-undeclared',
  'limit-too-small',
  'load-with-time',
  'settling',
  'within-noise-of-machines',
  'machine',
  'step',
  'undecided',
];

describe('what is said of a drift', () => {
  it.each(reasons)('that is undecided (%s) is a sentence with a next thing, and no word of leaks', (reason) => {
    for (const isRun of [true, false]) {
      const said = words({ drift: { ...measured, reason }, step: { ...noStep, found } }, isRun);
      expect(driftSentence(said)).toMatch(/^The p95 of all operations[ :].*\.$/);
      expect(driftSentence(said)).not.toMatch(/leak|garbage|undefined|null[^ ]/);
      expect(latencyNext(said, 'drift')).not.toBeNull();
      if (!isRun) expect(latencyNext(said, 'drift')).not.toMatch(/phases\.|watch\./);
    }
  });

  it.each([
    {
      name: 'violated',
      over: { drift: { ...measured, outcome: 'violated', reason: null, confidence: 0.99 } } as const,
      said: 'The p95 of all operations grows by 2.50 %/h (99 % interval 0.18 to 4.82) over 54 min; the limit is 2%/h. No null server was asked beside it, so what the machine did to it is not known.',
    },
    {
      name: 'holds',
      over: { drift: { ...measured, outcome: 'holds', reason: null, smallestVisible: 1.95 } } as const,
      said: 'The p95 of all operations changes by 2.50 %/h (90 % interval 1.02 to 3.98) over 54 min, surely below the limit of 2%/h; a drift of 1.95 %/h would have failed. No null server was asked beside it, so what the machine did to it is not known.',
    },
    {
      name: 'holds, and would not without the control',
      over: {
        drift: { ...measured, whole: slope(0.1, 0.2), outcome: 'holds', reason: null },
        driftBeside: { ...measured, whole: slope(6, 0.2), outcome: 'violated', reason: null },
        control: { slope: slope(5.8, 0.1), effect: 1, effectError: 0.1 },
      } as const,
      said: 'The p95 of all operations changes by 0.100 %/h (90 % interval -0.229 to 0.429) over 54 min, surely below the limit of 2%/h. It looked like 6 %/h before the null server of ours was taken out, which does nothing and drifted by 5.80 %/h (90 % interval 5.64 to 5.96): that is the machine’s.',
    },
  ])('that is $name is a sentence', ({ over, said }) => {
    expect(driftSentence(words(over))).toBe(said);
  });

  it('that was taken for the machine’s names it, with what it looked like before', () => {
    const driftBeside = { ...measured, whole: slope(6, 0.2), outcome: 'violated', reason: null } as const;
    const said = driftSentence(words({ drift: { ...measured, reason: 'machine' }, driftBeside }));
    expect(said).toContain('null server of ours');
    expect(said).toContain('6.00 %/h');
  });

  it('that drifts is not looked for in heap profiles, and one that holds asks for nothing', () => {
    const outcome = (one: 'violated' | 'holds') => words({ drift: { ...measured, outcome: one, reason: null } });
    expect(latencyNext(outcome('violated'), 'drift')).not.toContain('heap');
    expect(latencyNext(outcome('holds'), 'drift')).toBeNull();
  });
});

describe('what is said of a step', () => {
  const step = { ...noStep, searched: 1, smallestVisible: 17.2 };

  it.each([
    {
      name: 'violated',
      over: { step: { ...step, outcome: 'violated', reason: null, found } } as const,
      said: 'The p95 of all operations jumped by 23.4 % (99 % interval 18.0 to 29.1) 1 h into the run and stayed there; the limit is 2%/h. No null server was asked beside it.',
    },
    {
      name: 'not there',
      over: { step: { ...step, outcome: 'holds', reason: null } } as const,
      said: 'The p95 of all operations has no step; one of 17.2 % would have been found. No null server was asked beside it.',
    },
    {
      name: 'small',
      over: { step: { ...step, outcome: 'holds', reason: null, found } } as const,
      said: 'The p95 of all operations jumped by 23.4 % (99 % interval 18.0 to 29.1) 1 h into the run, surely less than the limit of 2%/h. No null server was asked beside it.',
    },
  ])('that is $name is a sentence', ({ over, said }) => {
    expect(stepSentence(words(over), '1 h into the run')).toBe(said);
  });

  it.each(reasons)('that is undecided (%s) is a sentence', (reason) => {
    const said = stepSentence(words({ step: { ...step, reason, found } }), '1 h into the run');
    expect(said).toMatch(/^The p95 of all operations[ :].*\.$/);
    expect(said).not.toMatch(/undefined|null[^ ]/);
    expect(latencyNext(words({ step: { ...step, reason, found } }), 'step')).not.toMatch(/%\/h/);
  });
});
