// What any method of judging growth looks like from outside, so that methods can be compared on the same traces.

import { currentJudge } from './detectors/current-judge.ts';
import { leastSquaresRule } from './detectors/least-squares-rule.ts';
import { truncatedLine } from './detectors/truncated-line.ts';
import type { Trace } from './trace.ts';

export type Outcome = 'pass' | 'fail' | 'inconclusive';

export interface Answer {
  readonly verdict: Outcome;
  /** In the trace's unit; latency: per cent of the baseline per hour. null where nothing was measured. */
  readonly slopePerHour: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Growth per hour that the detector promises it would have seen; null where it promises nothing. */
  readonly smallestVisible: number | null;
  /** Why it is inconclusive, in the detector's own words. */
  readonly reason: string | null;
}

export type Detector = (trace: Trace) => Answer;

/**
 * - `judge`: what the tool does today.
 * - `D0`: the rule that most people use, least squares and R² above 0.8.
 * - `D4`: one cut and a robust error; the simplest method that is not wrong.
 */
export const detectors: Readonly<Record<string, Detector>> = {
  judge: currentJudge,
  D0: leastSquaresRule,
  D4: truncatedLine,
};

/** The verdict over several series: the worst. */
export function worstOf(outcomes: readonly Outcome[]): Outcome {
  if (outcomes.includes('fail')) return 'fail';
  return outcomes.length === 0 || outcomes.includes('inconclusive') ? 'inconclusive' : 'pass';
}
