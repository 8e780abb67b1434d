// Did the response time jump and stay there? Searched within each life on its own: between lives levels may differ for reasons
// of the machine, so a jump at a restart is none. A rise that goes back is none either: hours of it are degradation's to tell.

import { median } from 'simple-statistics';
import { type Group, partOf } from '../stats/group.ts';
import { chanceOfLess, slopeAtLeast, slopeAtMost } from '../stats/remembered-bounds.ts';
import { type RememberedSlope, withDoubt } from '../stats/remembered-slope.ts';
import { type RememberedStep, rememberedStep } from '../stats/remembered-step.ts';
import { whitenedLine } from '../stats/whitened-line.ts';
import { leastVariance } from './latency-cut.ts';
import { floorShare } from './latency-drift.ts';
import { doubtOf, type Rid, type RidGroup } from './latency-effects.ts';
import { isLongRun, riseOfShort } from './latency-machines.ts';
import type { FoundStep, LatencyQuestion, StepAnswer } from './latency-question.ts';

/** Chance of finding a step where there is none that a whole run may spend; that it is larger than the floor is this sure. */
const failChance = 0.02;
const sizeProbability = 0.9;
/** A step that was found is told to keep the limit only when it is this sure. */
const passProbability = 0.99;
const powerProbability = 0.9;
/** A pass is looked for first, and keeps a twentieth away from the limit. */
const passShare = 0.95;
/** Fewer bins than this hold no place for a step on either side. */
const fewestBins = 40;
/** The first moments of a life belong to no level. */
const beginning = 0.08;
/** Share of a life that must lie on either side of a step. */
const margin = 0.1;
/** Per cent of the level before: smaller ones are found by chance, and of no concern. */
const smallestStep = 7.5;
/** So much of it must be left in the middle of what comes after. */
const stayingShare = 0.35;
/** The place is a free choice, which this difference of logarithms charges for; a drift in quiet noise is far below it. */
const leastBeyondLine = -2;

export const noStep: StepAnswer = {
  outcome: 'inconclusive',
  reason: 'no-data',
  found: null,
  smallestVisible: null,
  searched: 0,
};

interface Candidate {
  readonly group: RidGroup;
  readonly step: RememberedStep;
  /** With the doubt of what was taken out. */
  readonly size: RememberedSlope;
  readonly isHit: boolean;
}

/** Looks at every life with forty bins; the surest step counts. */
export function judgeStep(rid: Rid, question: LatencyQuestion, longestHours: number): StepAnswer {
  const isShort = !isLongRun(longestHours);
  if (isShort && !question.warmupDeclared) return { ...noStep, reason: 'warmup-undeclared' };
  const long = rid.groups.filter(({ x }) => x.length >= fewestBins);
  const alpha = (failChance * question.stepAlphaShare) / Math.max(1, long.length);
  const candidates = long.flatMap((group) => candidateOf(group, rid, alpha) ?? []);
  if (candidates.length === 0) return { ...noStep, reason: 'too-few' };
  const { stepLimit: limit } = question;
  const smallestVisible = Math.max(...candidates.map((candidate) => visibleOf(candidate, limit, alpha)));
  const answer: StepAnswer = { ...noStep, reason: null, searched: candidates.length, smallestVisible };
  const [surest] = candidates.filter(({ isHit }) => isHit).toSorted((a, b) => a.step.chance - b.step.chance);
  if (surest === undefined) {
    return smallestVisible <= limit ? { ...answer, outcome: 'holds' } : { ...answer, reason: 'limit-too-small' };
  }
  const found = foundStep(surest);
  const [low, high] = [slopeAtLeast(surest.size, sizeProbability), slopeAtMost(surest.size, passProbability)].map(
    inPercent,
  );
  if ((high ?? limit) < passShare * limit) return { ...answer, outcome: 'holds', found };
  if (!((low ?? 0) > floorShare * limit)) return { ...answer, reason: 'undecided', found };
  const isOwn = !isShort || (low ?? 0) > riseOfShort(longestHours, rid.controlAt >= 0);
  return isOwn ? { ...answer, outcome: 'violated', found } : { ...answer, reason: 'within-noise-of-machines', found };
}

function candidateOf(group: RidGroup, rid: Rid, alpha: number): Candidate | null {
  const [kept] = partOf([group], beginning, 1);
  const step = kept === undefined ? null : rememberedStep(kept, margin, leastVariance);
  if (kept === undefined || step === null) return null;
  const own: Rid = { ...rid, groups: [group] };
  const doubt = 100 * doubtOf(own, (column) => jumpOf(partOf(column, beginning, 1), step.share));
  const size = withDoubt(step.size, doubt);
  const isHit =
    step.tried * chanceOfLess(size, 0) < alpha &&
    inPercent(size.slope) >= smallestStep &&
    step.beyondLine > leastBeyondLine &&
    middleJump(kept, step.share) >= stayingShare * size.slope;
  return { group, step, size, isHit };
}

/** Level from the place of the step on less the level before, of a column. */
function jumpOf(column: readonly Group[], share: number): number {
  const stepped = column.map((group) => ({
    ...group,
    x: group.places.map((place) => (place >= share * group.slots ? 1 : 0)),
  }));
  return whitenedLine(stepped, 0)?.slope ?? 0;
}

/** Middle of all that comes after the place of the step less the middle of all before: a rise that goes back has none. */
function middleJump({ y, places, slots }: Group, share: number): number {
  const isAfter = (index: number) => (places[index] ?? 0) >= share * slots;
  return median(y.filter((_, index) => isAfter(index))) - median(y.filter((_, index) => !isAfter(index)));
}

/** A step that would have been found, and called too large, with 90 % probability, if its bounds are as wide as those at hand. */
function visibleOf({ step, size }: Candidate, limit: number, alpha: number): number {
  const reach = (probability: number) => size.slope - slopeAtLeast(size, probability);
  const toBeFound = reach(1 - alpha / step.tried);
  const toBeLarge = reach(sizeProbability) + 100 * Math.log(1 + (floorShare * limit) / 100);
  return Math.max(smallestStep, inPercent(Math.max(toBeFound, toBeLarge) + reach(powerProbability)));
}

function foundStep({ group, step, size }: Candidate): FoundStep {
  const confidence = 0.99;
  const tail = (1 - confidence) / 2;
  return {
    size: inPercent(size.slope),
    low: inPercent(slopeAtLeast(size, 1 - tail)),
    high: inPercent(slopeAtMost(size, 1 - tail)),
    confidence,
    epoch: group.epoch,
    atSeconds: group.startSeconds + 3600 * timeAt(group, step.share),
  };
}

/** Hundredths of a logarithm -> per cent of the level before. */
function inPercent(hundredths: number): number {
  return 100 * Math.expm1(hundredths / 100);
}

/** Hours of the life at which the new level begins: half way between its first bin and the last of the old one. */
function timeAt({ x, places, slots }: RidGroup, share: number): number {
  const first = Math.floor(beginning * slots);
  const at = places.findIndex((place) => place >= first + share * (slots - first) - rounding);
  const [before, after] = [x[at - 1] ?? x[0] ?? 0, x[at] ?? x.at(-1) ?? 0];
  return (before + after) / 2;
}

/** A share of a grid is not a whole place for rounding alone. */
const rounding = 1e-6;
