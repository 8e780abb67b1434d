// Does a system answer more slowly, by and by or at once? Numbers in, decision out: knows no operation, no sentence.
//
//   lives -> bins -> load taken out -> per cent of the baseline -> drift, step      what anybody could have measured
//                 -> load and machine taken out -> ... -> drift, step               what is the target's own
//
// The machine shows in the control. What moves with it is never called the target's: a drift or a step counts when it is there
// after the control is taken out. When it is there only before, that holds, or is undecided where the target moved by far more
// than the control did.

import { pointCount } from '../stats/group.ts';
import { rememberedSlope } from '../stats/remembered-slope.ts';
import { binLatency, type LatencyBins } from './latency-bins.ts';
import { leastVariance } from './latency-cut.ts';
import { judgeDrift, noDrift } from './latency-drift.ts';
import { hasControl, type Rid, takeOut } from './latency-effects.ts';
import type {
  ControlAnswer,
  DriftAnswer,
  LatencyAnswer,
  LatencyLife,
  LatencyQuestion,
  LatencyReason,
  StepAnswer,
} from './latency-question.ts';
import { judgeStep, noStep } from './latency-step.ts';

const fewestBins = 24;
const fewestPoints = 20;
const mostUnseen = 0.25;
/** A target that moves more than this many times as much as the control is not surely moved by the machine alone. */
const plausibleEffect = 1.5;

export function judgeLatency(lives: readonly LatencyLife[], question: LatencyQuestion): LatencyAnswer {
  const bins = binLatency(lives);
  const { groups, points, longestHours } = bins;
  const nothing: LatencyAnswer = {
    drift: noDrift,
    step: noStep,
    driftBeside: noDrift,
    stepBeside: noStep,
    control: null,
    loadHeld: false,
    longestHours,
    bins: pointCount(groups),
    points,
  };
  if (points === 0)
    return unknown(nothing, lives.some(({ points: all }) => all.length > 0) ? 'no-baseline' : 'no-data');
  if (pointCount(groups) < fewestBins || points < fewestPoints) return unknown(nothing, 'too-few');
  const beside = judgeRid(bins, false, question);
  if (beside === null) return unknown(nothing, 'load-with-time');
  const { drift: driftBeside, step: stepBeside, rid } = beside;
  const { loadHeld } = rid;
  const seen: LatencyAnswer = { ...nothing, drift: driftBeside, step: stepBeside, driftBeside, stepBeside, loadHeld };
  if (!hasControl(groups)) return seen;
  const own = judgeRid(bins, true, question);
  if (own === null) return unknown(seen, 'load-with-time');
  const control = controlOf(bins, own.rid);
  return {
    ...seen,
    drift: besideTheMachine(own.drift, driftBeside, control),
    step: besideTheMachine(own.step, stepBeside, control),
    control,
  };
}

/** A series with a step in it never passes for one without drift: the worse of both counts. */
function unlessStepped(drift: DriftAnswer, step: StepAnswer): DriftAnswer {
  const isStepped = step.found !== null && step.outcome !== 'holds';
  return isStepped && drift.outcome !== 'violated' ? { ...drift, outcome: 'inconclusive', reason: 'step' } : drift;
}

/** What holds for the looks that were seen holds for a run only when most of its looks were: a hole at an end shows nowhere else. */
export function unlessUnseen(answer: LatencyAnswer, seen: number, looks: number): LatencyAnswer {
  if (seen >= (1 - mostUnseen) * looks) return answer;
  const unseen = <A extends DriftAnswer | StepAnswer>(one: A): A =>
    one.outcome === 'holds' ? { ...one, outcome: 'inconclusive', reason: 'too-many-missing' } : one;
  return { ...answer, drift: unseen(answer.drift), step: unseen(answer.step) };
}

interface Judged {
  readonly drift: DriftAnswer;
  readonly step: StepAnswer;
}

/** null: load and time cannot be told apart. */
function judgeRid(
  bins: LatencyBins,
  withControl: boolean,
  question: LatencyQuestion,
): (Judged & { readonly rid: Rid }) | null {
  const rid = takeOut(bins, withControl);
  if (rid === null) return null;
  const { cut } = rid;
  const step = judgeStep(rid, question, bins.longestHours);
  return {
    rid,
    drift: unlessStepped(judgeDrift(rid, cut, question, bins.longestHours), step),
    step,
  };
}

function unknown(nothing: LatencyAnswer, reason: LatencyReason): LatencyAnswer {
  const [drift, step] = [
    { ...noDrift, reason },
    { ...noStep, reason },
  ];
  return { ...nothing, drift, step, driftBeside: drift, stepBeside: step };
}

/** Violated only before the control is taken out: the machine's, unless the target moved out of all proportion to it. */
function besideTheMachine<A extends DriftAnswer | StepAnswer>(own: A, beside: A, control: ControlAnswer | null): A {
  const isBlamed = beside.outcome === 'violated' && own.outcome !== 'violated';
  if (!isBlamed) return own;
  if (own.outcome === 'holds' && (control?.effect ?? 0) <= plausibleEffect) return own;
  return { ...own, outcome: 'inconclusive', reason: 'machine' };
}

function controlOf({ groups }: LatencyBins, { effects, controlAt }: Rid): ControlAnswer | null {
  const known = groups.flatMap((group) => {
    const at = group.controls.flatMap((control, index) => (control === null ? [] : [index]));
    const pick = (values: readonly number[]) => at.map((index) => values[index] ?? 0);
    const y = at.map((index) => 100 * (group.controls[index] ?? 0));
    return at.length === 0 ? [] : [{ ...group, x: pick(group.x), places: pick(group.places), y }];
  });
  const slope = rememberedSlope(known, leastVariance);
  if (slope === null || effects === null) return null;
  const variance = effects.covariance[controlAt]?.[controlAt] ?? 0;
  return { slope, effect: effects.effects[controlAt] ?? 0, effectError: Math.sqrt(Math.max(0, variance)) };
}
