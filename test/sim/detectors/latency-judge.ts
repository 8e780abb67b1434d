// The judge of response times, asked through its own function with load and control handed over. The verdict is the worse of
// drift and step, as it is for a file.

import { judgeLatency } from '../../../src/judge/latency.ts';
import type { LatencyLife, LatencyPoint } from '../../../src/judge/latency-question.ts';
import { slopeAtLeast, slopeAtMost } from '../../../src/stats/remembered-bounds.ts';
import { type Answer, type Outcome, worstOf } from '../detector.ts';
import type { Trace } from '../trace.ts';

const stepLimit = 20;
const verdicts: Readonly<Record<'holds' | 'violated' | 'inconclusive', Outcome>> = {
  holds: 'pass',
  violated: 'fail',
  inconclusive: 'inconclusive',
};

export function latencyJudge(trace: Trace): Answer {
  const alphaShare = 1 / trace.seriesInRun;
  const { drift, step } = judgeLatency(livesOf(trace), {
    limitPerHour: trace.limitPerHour,
    stepLimit,
    warmupDeclared: trace.declaredWarmupSeconds !== null,
    alphaShare,
    stepAlphaShare: alphaShare,
  });
  const tail = (1 - drift.confidence) / 2;
  const verdict = worstOf([verdicts[drift.outcome], verdicts[step.outcome]]);
  const reason = drift.outcome === 'inconclusive' ? `drift ${drift.reason}` : `step ${step.reason}`;
  return {
    verdict,
    slopePerHour: drift.whole?.slope ?? null,
    low: drift.whole === null ? null : slopeAtLeast(drift.whole, 1 - tail),
    high: drift.whole === null ? null : slopeAtMost(drift.whole, 1 - tail),
    smallestVisible: drift.smallestVisible,
    reason: verdict === 'inconclusive' ? reason : null,
  };
}

export function livesOf(trace: Trace): readonly LatencyLife[] {
  const warmup = trace.declaredWarmupSeconds ?? 0;
  const lives: { epoch: number; startSeconds: number; points: LatencyPoint[] }[] = [];
  for (const [index, value] of trace.values.entries()) {
    const seconds = trace.ages[index] ?? 0;
    if (seconds < warmup) continue;
    const epoch = trace.epochs[index] ?? 0;
    let life = lives.at(-1);
    if (life === undefined || life.epoch !== epoch) {
      life = { epoch, startSeconds: (trace.seconds[index] ?? 0) - seconds, points: [] };
      lives.push(life);
    }
    const since = seconds - (trace.ages[index - 1] ?? 0);
    const load = trace.epochs[index - 1] === epoch ? (trace.operations[index] ?? 0) / since : null;
    life.points.push({ seconds, value, load, control: trace.control?.[index] ?? null });
  }
  return lives;
}
