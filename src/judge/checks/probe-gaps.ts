// probe-gaps: the target was really watched. Holes between looks and looks that could not be read, as a share of steady time.
// The time between two segments is not a hole: the run went on later and says so elsewhere.

import { gaugeName, processMetrics, systemTarget } from '../../model/metric.ts';
import type { Sample } from '../../model/sample.ts';
import { finding, type StandingCheck } from '../check.ts';
import { type Evidence, whereSeen } from '../evidence.ts';
import { sentences } from '../messages.ts';
import { steadyHeldSeconds } from '../steady-time.ts';

const toleratedShare = 0.05;
/** Looks further apart than this many intervals have a hole between them. */
const lateIntervals = 1.5;

interface Hole {
  readonly from: number;
  readonly to: number;
}

export const probeGaps: StandingCheck = (evidence) => {
  const every = evidence.scenario.watch.everySeconds;
  const steady = evidence.capture.samples.filter(({ phase }) => phase === 'steady');
  if (steady.length === 0) return [];
  const holes = [...holesBetween(steady, every), ...gapEvents(evidence, steady)];
  const missed = unionLength(holes);
  const unread = unreadable(steady) * every;
  const total = steadyHeldSeconds(evidence.scenario, evidence.capture) + missed;
  const share = Math.min(1, (missed + unread) / total);
  const broken = share > toleratedShare;
  return [
    finding({
      check: 'probe-gaps',
      series: systemTarget,
      about: 'harness',
      outcome: broken ? 'violated' : 'holds',
      estimate: {
        value: share,
        low: null,
        high: null,
        confidence: null,
        n: steady.length,
        method: 'share of steady time without a reading',
        unit: 'share',
      },
      sinceSeconds: broken ? (holes[0]?.from ?? null) : null,
      sentence: sentences.probeGaps(broken, share, missed, unread),
      next: broken ? sentences.probeGapsNext : null,
      ...whereSeen(evidence),
    }),
  ];
};

function holesBetween(steady: readonly Sample[], every: number): readonly Hole[] {
  return steady.flatMap((sample, index): readonly Hole[] => {
    const previous = steady[index - 1];
    if (previous === undefined || previous.epoch !== sample.epoch || previous.segment !== sample.segment) return [];
    const late = sample.atSeconds - previous.atSeconds > lateIntervals * every;
    return late ? [{ from: previous.atSeconds + every, to: sample.atSeconds }] : [];
  });
}

/** Gaps the run itself noticed, as far as they lie between two steady looks of one segment. */
function gapEvents({ capture }: Evidence, steady: readonly Sample[]): readonly Hole[] {
  return capture.events.flatMap((event): readonly Hole[] => {
    if (event.event !== 'gap') return [];
    const before = steady.findLast(({ atSeconds }) => atSeconds <= event.fromSeconds);
    const after = steady.find(({ atSeconds }) => atSeconds >= event.toSeconds);
    const inside =
      before !== undefined && after !== undefined && before.segment === after.segment && before.epoch === after.epoch;
    return inside ? [{ from: event.fromSeconds, to: event.toSeconds }] : [];
  });
}

function unionLength(holes: readonly Hole[]): number {
  let length = 0;
  let end = Number.NEGATIVE_INFINITY;
  for (const { from, to } of holes.toSorted((a, b) => a.from - b.from)) {
    length += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return length;
}

/** A gauge that was never read at all is not a gap: this platform does not offer it, and the checks on it say so. */
function unreadable(steady: readonly Sample[]): number {
  const name = gaugeName(systemTarget, processMetrics.residentBytes);
  const known = steady.filter(({ gauges }) => (gauges[name] ?? null) !== null).length;
  return known === 0 ? 0 : steady.length - known;
}
