// What is said of the drift and the steps of a response time: one sentence for each outcome, one for what the control did, and
// the next thing to do.

import { assertNever } from '../model/error.ts';
import { counted, formatLength, significant } from './figures.ts';
import type { SlopeInterval } from './growth-text.ts';
import type { LatencyAnswer, LatencyReason, StepAnswer } from './latency-question.ts';
import { driftInterval, percentRates, stepText } from './latency-text.ts';

export interface LatencyWords {
  /** "the p95 of all operations", "latency". */
  readonly what: string;
  readonly limitText: string;
  readonly answer: LatencyAnswer;
  /** Whether a null server could have been asked at all: a file has none. */
  readonly isRun: boolean;
}

const secondsPerHour = 3600;
const length = (hours: number): string => formatLength(hours * secondsPerHour);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export function driftSentence(words: LatencyWords): string {
  const { limitText, answer } = words;
  const { drift } = answer;
  const what = capital(words.what);
  const interval = drift.whole === null ? null : driftInterval(drift.whole, drift.confidence);
  const measured = interval === null ? 'an unknown rate' : percentRates.withInterval(interval);
  const over = `over ${length(drift.spanHours)}`;
  switch (drift.outcome) {
    case 'violated':
      return `${what} grows by ${measured} ${over}; the limit is ${limitText}.${controlText(words, drift.outcome)}`;
    case 'holds': {
      const seen =
        drift.smallestVisible === null
          ? ''
          : `; a drift of ${percentRates.rate(drift.smallestVisible)} would have failed`;
      return `${what} changes by ${measured} ${over}, surely below the limit of ${limitText}${seen}.${controlText(words, drift.outcome)}`;
    }
    case 'inconclusive':
      return `${what}${reasonText(drift.reason ?? 'undecided', words, interval)}`;
    default:
      return assertNever(drift.outcome);
  }
}

/** The rest of a sentence that begins with what was measured. */
function reasonText(
  reason: LatencyReason,
  { answer, limitText }: LatencyWords,
  interval: SlopeInterval | null,
): string {
  const { drift } = answer;
  const measured = interval === null ? '' : ` Measured: ${percentRates.withInterval(interval)}.`;
  const smallest =
    drift.smallestLimit === null
      ? 'what it could see is not known'
      : `the smallest it could see is ${percentRates.rate(drift.smallestLimit)}`;
  switch (reason) {
    case 'no-data':
      return ': no steady sample shows it, so nothing is known about its drift.';
    case 'no-baseline':
      return ': the series has no value above zero to compare the rest with, so nothing is known about its drift.';
    case 'too-few':
      return `: ${counted(answer.points, 'steady sample')} in ${counted(answer.bins, 'bin')} are too few to judge a drift; 24 bins are needed.`;
    case 'too-many-missing':
      return ': more than a quarter of the readings are missing, so its drift cannot be judged.';
    case 'warmup-undeclared':
      return `: ${length(answer.longestHours)} without a declared warm-up cannot tell a drift from a warm-up.${measured}`;
    case 'limit-too-small':
      return `: a drift of ${limitText} is too small for this run to see; ${smallest}.${measured}`;
    case 'load-with-time':
      return ': the load rose or fell with time, so what is the load’s doing and what is drift cannot be told apart.';
    case 'settling':
      return ` was still growing, but ever more slowly, as it does while something warms up; that is neither a drift shown nor a drift excluded.${measured}`;
    case 'within-noise-of-machines':
      return ` grew, but by no more than a busy machine does to a system without fault; a run of ${length(answer.longestHours)} cannot tell them apart.${measured}`;
    case 'machine':
      return ` grew together with a null server of ours that does nothing: that may be the machine’s doing, and is not called the target’s.${beforeText(answer)}${measured}`;
    case 'step':
      return `: the level jumped${answer.step.found === null ? '' : ` by ${stepText(answer.step.found)}`}, so a drift says nothing of it.${measured}`;
    case 'undecided':
      return `: the measured drift neither surely keeps the limit of ${limitText} nor surely breaks it.${measured}`;
    default:
      return assertNever(reason);
  }
}

/** What it looked like before the control was taken out. */
function beforeText({ driftBeside }: LatencyAnswer): string {
  const { whole, confidence } = driftBeside;
  return whole === null
    ? ''
    : ` Beside the null server, unsubtracted: ${percentRates.withInterval(driftInterval(whole, confidence))}.`;
}

/** What the control did, or that there was none. */
export function controlText({ answer, isRun }: LatencyWords, outcome: 'violated' | 'holds'): string {
  const { control, driftBeside } = answer;
  if (control === null) {
    if (!isRun) return '';
    return ' No null server was asked beside it, so what the machine did to it is not known.';
  }
  const own = percentRates.withInterval(driftInterval(control.slope, 0.9));
  if (outcome === 'holds' && driftBeside.outcome === 'violated' && driftBeside.whole !== null) {
    const before = percentRates.rate(driftBeside.whole.slope);
    return ` It looked like ${before} before the null server of ours was taken out, which does nothing and drifted by ${own}: that is the machine’s.`;
  }
  return ` A null server of ours beside it drifted by ${own}; what it shares with the target is taken out.`;
}

export function stepSentence({ what, limitText, answer, isRun }: LatencyWords, since: string | null): string {
  const { step, control } = answer;
  const name = capital(what);
  const at = since === null ? '' : ` ${since}`;
  const jump = step.found === null ? '' : stepText(step.found);
  const beside = isRun && control === null ? ' No null server was asked beside it.' : '';
  switch (step.outcome) {
    case 'violated':
      return `${name} jumped by ${jump}${at} and stayed there; the limit is ${limitText}.${control === null ? beside : ' A null server of ours beside it did not jump so.'}`;
    case 'holds':
      return step.found === null
        ? `${name} has no step; one of ${visibleText(step.smallestVisible)} would have been found.${beside}`
        : `${name} jumped by ${jump}${at}, surely less than the limit of ${limitText}.${beside}`;
    case 'inconclusive':
      return `${name}${stepReason(step, answer, limitText, jump, at)}`;
    default:
      return assertNever(step.outcome);
  }
}

function stepReason(
  { reason, smallestVisible }: StepAnswer,
  answer: LatencyAnswer,
  limitText: string,
  jump: string,
  at: string,
): string {
  switch (reason) {
    case 'no-data':
    case 'no-baseline':
      return ': nothing is known that a step could be searched in.';
    case 'warmup-undeclared':
      return `: ${length(answer.longestHours)} without a declared warm-up cannot tell a step from a warm-up.`;
    case 'limit-too-small':
      return `: too noisy to see a step of ${limitText}; the smallest it could see is ${visibleText(smallestVisible)}.`;
    case 'load-with-time':
      return ': the load rose or fell with time, so what is the load’s doing and what is a step cannot be told apart.';
    case 'within-noise-of-machines':
      return ` jumped by ${jump}${at}, which a busy machine does to a system without fault; a run of ${length(answer.longestHours)} cannot tell them apart.`;
    case 'machine':
      return ' jumped together with a null server of ours that does nothing: that may be the machine’s doing, and is not called the target’s.';
    case 'undecided':
      return ` jumped by ${jump}${at}: that neither surely keeps the limit of ${limitText} nor surely breaks it.`;
    default:
      return `: no life of the process is long enough to search for a step (40 bins are needed).`;
  }
}

/** Per cent; beyond tenfold no figure means anything. */
function visibleText(percent: number | null): string {
  return percent === null || percent > 1000 ? 'more than 1,000 %' : `${significant(percent)} %`;
}

/** The next thing to do about one of the two answers; null when there is nothing to do. */
export function latencyNext({ answer, isRun }: LatencyWords, part: 'drift' | 'step'): string | null {
  const { outcome, reason } = answer[part];
  if (outcome === 'violated')
    return part === 'step'
      ? 'look at what happened at the time of the step: in the log, in what else ran, in what it keeps'
      : 'compare profiles of an early and a late hour, and what grows with time: a table, a log, a queue';
  switch (reason) {
    case null:
      return null;
    case 'no-data':
      return isRun
        ? 'see why nothing was answered, and run again'
        : 'see why the file holds no value, or none after the warm-up';
    case 'no-baseline':
      return 'leave samples without an answer empty: an empty value is a missing sample, 0 is not';
    case 'too-many-missing':
      return 'see why so many values are missing';
    case 'warmup-undeclared':
      return isRun
        ? 'declare phases.warmup so that short runs can be judged, or soak for at least three hours'
        : 'declare the warm-up (--warmup 10m, or 0s when the file begins after it), or soak for at least three hours';
    case 'load-with-time':
      return 'soak for whole days, or with an even load';
    case 'settling':
      return isRun
        ? 'soak longer, or declare a longer phases.warmup'
        : 'soak longer, or declare a longer warm-up (--warmup)';
    case 'machine':
      return 'run it on a machine that does nothing else, and look at what else ran';
    case 'within-noise-of-machines':
      return 'soak for at least three hours';
    case 'step':
      return 'look at what happened at the time of the step';
    case 'too-few':
      return 'soak longer, or look more often';
    case 'limit-too-small': {
      const { smallestLimit } = answer.drift;
      if (part === 'step')
        return `ask for more answers per second, or raise the limit to ${visibleText(answer.step.smallestVisible)}`;
      return `soak longer${smallestLimit === null ? '' : `, or raise the limit to ${percentRates.rate(smallestLimit)} or more`}`;
    }
    case 'undecided':
      return 'soak longer: the interval becomes narrower';
    default:
      return assertNever(reason);
  }
}
