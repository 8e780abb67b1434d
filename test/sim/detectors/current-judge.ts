// The judge of the tool as it is, asked through its own function with the rules of its own checks. The only file of the
// simulation that knows it: when the judge learns to look at load, control or the error budget, this file hands them over.

import { judgeGrowth } from '../../../src/judge/growth.ts';
import { countRule, type GrowthRule, memoryRule } from '../../../src/judge/growth-limits.ts';
import { intervalOf } from '../../../src/judge/growth-text.ts';
import type { Answer, Outcome } from '../detector.ts';
import type { Kind, Trace } from '../trace.ts';
import { latencyJudge } from './latency-judge.ts';
import { settledLives } from './settled.ts';

/** The tool has no rule for latency yet: this one has the constants that the method was studied with. */
const latencyRule: GrowthRule = {
  floorShare: 0.5,
  leastGrowth: () => 3,
  largestSwing: () => 30,
  resolution: 0.01,
};

const rules: Readonly<Record<Kind, GrowthRule>> = { memory: memoryRule, counts: countRule, latency: latencyRule };

const verdicts: Readonly<Record<'holds' | 'violated' | 'inconclusive', Outcome>> = {
  holds: 'pass',
  violated: 'fail',
  inconclusive: 'inconclusive',
};

export function currentJudge(trace: Trace): Answer {
  if (trace.kind === 'latency') return latencyJudge(trace);
  const lives = settledLives(trace).map(({ epoch, startSeconds, ages, values, loads }) => ({
    epoch,
    startSeconds,
    points: ages.map((seconds, index) => ({ seconds, value: values[index] ?? 0, load: loads[index] ?? null })),
  }));
  const answer = judgeGrowth(lives, {
    ...rules[trace.kind],
    limitPerHour: trace.limitPerHour,
    warmupDeclared: trace.declaredWarmupSeconds !== null,
    alphaShare: 1 / trace.seriesInRun,
  });
  const interval = answer.whole === null ? null : intervalOf(answer.whole, answer.confidence);
  return {
    verdict: verdicts[answer.outcome],
    slopePerHour: interval?.value ?? null,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    smallestVisible: answer.smallestVisible,
    reason: answer.reason,
  };
}
