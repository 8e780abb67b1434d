// How fast a response time drifts: the slope of what is left after the cut, and of the last half of each life, with the doubts
// that go with them. Decides nothing. Values are hundredths of a logarithm, in which noise is as large late as early.

import { median } from 'simple-statistics';
import { type Group, missingShare, partOf } from '../stats/group.ts';
import { type RememberedSlope, rememberedSlope, rememberedSlopeOfPart, withDoubt } from '../stats/remembered-slope.ts';
import { whitenedLine } from '../stats/whitened-line.ts';
import { onClock, riseOf } from './latency-clock.ts';
import { leastVariance } from './latency-cut.ts';
import { doubtOf, type Rid } from './latency-effects.ts';

export interface MeasuredDrift {
  /** Per cent of the level at the beginning, per hour. */
  readonly whole: RememberedSlope;
  readonly tail: RememberedSlope;
  /** Longest stretch of one life under the slope. */
  readonly spanHours: number;
  /** Seconds at the beginning of what is kept, on the line: the middle one of all lives together. */
  readonly baseline: number;
  /** Growth slows down as something that settles would. */
  readonly isDyingAway: boolean;
}

const mostMissing = 0.25;
const cutStep = 1 / 12;
const slowing = 0.85;
const slowingQuantile = 2.33;
const goesOnQuantile = 2.33;

export function measureDrift(rid: Rid, cut: number): MeasuredDrift | 'too-few' | 'too-many-missing' {
  const straight = { ...rid, groups: onClock(rid.groups, cut, riseOf(rid.groups, cut)) };
  const { groups } = straight;
  const kept = partOf(groups, cut, 1);
  const from = Math.max(0.5, cut);
  const last = partOf(groups, from, 1);
  if (missingShare(kept) > mostMissing || missingShare(last) > mostMissing) return 'too-many-missing';
  const bare = rememberedSlope(kept, leastVariance);
  const tail = bare === null ? null : rememberedSlopeOfPart(last, bare, { ownVarianceCounts: true });
  if (bare === null || tail === null) return 'too-few';
  return {
    whole: withDoubt(bare, Math.hypot(cutDoubt(groups, cut, bare), effectDoubt(straight, cut))),
    tail: withDoubt(tail, effectDoubt(straight, from)),
    spanHours: Math.max(...partOf(rid.groups, cut, 1).map(({ x }) => (x.at(-1) ?? 0) - (x[0] ?? 0))),
    baseline: Math.exp(median(startsOf(kept, bare.slope)) / 100),
    isDyingAway: isDyingAway(groups, bare),
  };
}

/** Every bin brought back to the beginning of its life along the slope. */
function startsOf(groups: readonly Group[], slope: number): number[] {
  return groups.flatMap(({ x, y }) => y.map((value, index) => value - slope * ((x[index] ?? 0) - (x[0] ?? 0))));
}

/** The cut was chosen by looking at the data: how far the slope moves with one step more of it is part of the error. */
function cutDoubt(groups: readonly Group[], cut: number, whole: RememberedSlope): number {
  if (cut === 0) return 0;
  const further = rememberedSlopeOfPart(partOf(groups, cut + cutStep, 1), whole, { ownVarianceCounts: false });
  return further === null ? 0 : further.slope - whole.slope;
}

/** What was taken out is known with a doubt, and moved with time: as much of the slope is in doubt. */
function effectDoubt(rid: Rid, from: number): number {
  return 100 * doubtOf(rid, (column) => whitenedLine(partOf(column, from, 1), 0)?.slope ?? 0);
}

/**
 * Something that settles loses the same share of its slope from each third of a life to the next. True when the second third is
 * surely slower than the first, and the last no faster than such settling would leave.
 */
function isDyingAway(groups: readonly Group[], whole: RememberedSlope): boolean {
  const third = (from: number, to: number) =>
    rememberedSlopeOfPart(partOf(groups, from, to), whole, { ownVarianceCounts: false });
  const [first, second, last] = [third(0, 1 / 3), third(1 / 3, 2 / 3), third(2 / 3, 1)];
  if (first === null || second === null || last === null) return false;
  const noise = Math.hypot(first.standardError, second.standardError);
  const slows = second.slope < slowing * first.slope && first.slope - second.slope > slowingQuantile * noise;
  const rest = Math.max(0, second.slope);
  const ratio = first.slope > 0 ? rest / first.slope : 0;
  const doubt = Math.hypot(last.standardError, 2 * ratio * second.standardError, ratio ** 2 * first.standardError);
  return slows && last.slope - rest * ratio <= goesOnQuantile * doubt;
}
