// The algebra of verdicts, and that the way a run was cut into segments changes no finding.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/judge/judge.ts';
import { foldOutcomes, outcomeOf, type PartialOutcome, worse } from '../../src/judge/verdict.ts';
import type { RunEvent } from '../../src/model/event.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Capture } from '../../src/model/record.ts';
import { aCapture, anEvent } from './a-capture.ts';
import { aScenario, limit } from './a-scenario.ts';

const outcome = fc.constantFrom<PartialOutcome>('none', 'pass', 'inconclusive', 'invalid', 'fail');
const finding = fc.record({
  about: fc.constantFrom<Finding['about']>('target', 'harness'),
  outcome: fc.constantFrom<Finding['outcome']>('holds', 'violated', 'inconclusive'),
});

describe('the fold of findings', () => {
  it('is associative and commutative, and "none" changes nothing', () => {
    fc.assert(
      fc.property(outcome, outcome, outcome, (a, b, c) => {
        expect(worse(worse(a, b), c)).toBe(worse(a, worse(b, c)));
        expect(worse(a, b)).toBe(worse(b, a));
        expect(worse(a, 'none')).toBe(a);
      }),
    );
  });

  it('does not depend on the order of findings', () => {
    fc.assert(
      fc.property(fc.array(finding), (findings) => {
        expect(foldOutcomes(findings.toReversed())).toBe(foldOutcomes(findings));
      }),
    );
  });

  it('is a pass only when something about the target holds and nothing else was found', () => {
    fc.assert(
      fc.property(fc.array(finding), (findings) => {
        const green = findings.length > 0 && findings.every((one) => one.outcome === 'holds');
        const shown = findings.some((one) => outcomeOf(one) === 'pass');
        expect(foldOutcomes(findings) === 'pass').toBe(green && shown);
      }),
    );
  });

  it('never becomes better by a further finding, except from nothing at all', () => {
    const rank = ['pass', 'inconclusive', 'invalid', 'fail'];
    fc.assert(
      fc.property(fc.array(finding, { minLength: 1 }), finding, (findings, further) => {
        fc.pre(findings.some((one) => outcomeOf(one) !== 'none'));
        const before = rank.indexOf(foldOutcomes(findings));
        expect(rank.indexOf(foldOutcomes([...findings, further]))).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});

describe('cutting a run into segments', () => {
  const scenario = aScenario({
    checks: {
      'memory-growth': limit('1500MB/h'),
      'handle-growth': limit('300/h'),
      'error-rate': limit('1%'),
      p99: limit('250ms'),
      throughput: {},
      uptime: limit('99%'),
      crash: {},
      cleanup: {},
    },
  });
  const whole = aCapture({
    memory: (second) => 80e6 + 40_000 * second + 3e6 * Math.sin(second),
    load: (interval, second) => ({ ...interval, failed: second % 30 === 0 ? 1 : 0 }),
  });

  it('leaves every finding as it was', () => {
    const expected = judge(scenario, whole).findings;
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 2, max: 110 }), { maxLength: 6 }), (cuts) => {
        expect(judge(scenario, cutAt(whole, cuts)).findings).toEqual(expected);
      }),
      { numRuns: 15 },
    );
  });
});

/** The same run carried by several jobs over a process that lives on. */
function cutAt(capture: Capture, cuts: readonly number[]): Capture {
  const segmentAt = (atSeconds: number) => cuts.filter((cut) => cut < atSeconds).length;
  const resumes = cuts.flatMap((cut): RunEvent[] => [
    { ...anEvent(cut, { event: 'segment', how: 'resume', lostSeconds: 0 }), segment: segmentAt(cut) + 1 },
    { ...anEvent(cut, { event: 'adopted', target: 'system', pid: 100 }), segment: segmentAt(cut) + 1 },
  ]);
  return {
    ...capture,
    samples: capture.samples.map((sample) => ({ ...sample, segment: segmentAt(sample.atSeconds) })),
    events: [...capture.events, ...resumes].toSorted((a, b) => a.atSeconds - b.atSeconds),
  };
}
