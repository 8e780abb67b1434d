// Response times and a limit -> findings of latency-drift and latency-step. The p95 of all operations together decides between
// pass and neither; every other series may turn the run red, on a share of the error budget of its own, and is told otherwise.

import type { Estimate, Finding } from '../model/finding.ts';
import type { CheckSpec } from '../model/scenario.ts';
import { type Answer, finding, found } from './check.ts';
import { alphaShares } from './error-budget.ts';
import { type Evidence, whereSeen } from './evidence.ts';
import { formatLength } from './figures.ts';
import { readGenerator } from './generator.ts';
import { judgeLatency, unlessUnseen } from './latency.ts';
import { latencyNotes } from './latency-notes.ts';
import type { LatencyAnswer, LatencyQuestion, LatencyReason } from './latency-question.ts';
import { quietDrift } from './latency-screen.ts';
import { driftSentence, type LatencyWords, latencyNext, stepSentence } from './latency-sentences.ts';
import {
  isWellFilled,
  type LatencyQuantile,
  type LatencySeries,
  latencySeries,
  quantileNames,
} from './latency-series.ts';
import { driftInterval, percentRates, stepText } from './latency-text.ts';
import { allOperations, withoutLoad } from './load-missing.ts';
import { sentences } from './messages.ts';

type Part = 'drift' | 'step';

interface Judged {
  readonly series: LatencySeries;
  readonly answer: LatencyAnswer;
}

/** A series beside the one that decides: judged, or so quiet that nothing can come of it. */
type Beside = Judged | { readonly series: LatencySeries; readonly quiet: number };

/** Unless the check names another (`metric = "p99"`). */
const usualQuantile: LatencyQuantile = 'p95';
/** Lines about series that do not decide. */
const mostLines = 12;
const quantiles: readonly LatencyQuantile[] = ['p50', 'p95', 'p99', 'p999'];
/** Of the check's share of the error budget, for the series that decides. The others share the rest. */
const gatedShare = 0.5;
/** Per cent: without a limit for steps a scenario has this one. */
const usualStep = 20;
const usualDrift = 2;
/** A run that cannot see so little was not asked to: a default check is listed as not judged then. */
const beyondThisRun: ReadonlySet<LatencyReason | null> = new Set<LatencyReason>([
  'no-data',
  'too-few',
  'too-many-missing',
  'warmup-undeclared',
  'limit-too-small',
  'load-with-time',
  'within-noise-of-machines',
]);

export function latencyAnswers(evidence: Evidence, spec: CheckSpec, part: Part): readonly Answer[] {
  const missing = withoutLoad(evidence, spec.code);
  if (missing !== null) return missing;
  const gated = spec.metric === null ? usualQuantile : quantiles.find((one) => quantileNames[one] === spec.metric);
  if (gated === undefined) {
    const reason = latencyNotes.noQuantile(spec.metric ?? '');
    return [
      { kind: 'cannot', because: 'not-measurable', series: allOperations, reason, next: latencyNotes.nameQuantile },
    ];
  }
  const share = alphaShares(evidence).of(spec.code, gated);
  const series = latencySeries(evidence, null, gated, spec.window);
  const main = { series, answer: judged(series, questionOf(evidence, spec, part, share * gatedShare)) };
  const beside = besides(evidence, spec, part, main, share * (1 - gatedShare));
  const red = beside.filter((one): one is Judged => 'answer' in one && one.answer[part].outcome === 'violated');
  return [
    mainAnswer(evidence, spec, part, main, beside),
    ...red.map((one) => found(findingOf(evidence, spec, part, one))),
  ];
}

/** Every other quantile of every operation that has answers enough. */
function besides(evidence: Evidence, spec: CheckSpec, part: Part, main: Judged, share: number): readonly Beside[] {
  const names = [...new Set(evidence.load.flatMap(({ operations }) => Object.keys(operations)))];
  const others = [null, ...(names.length > 1 ? names : [])]
    .flatMap((operation) => quantiles.map((quantile) => latencySeries(evidence, operation, quantile, spec.window)))
    .filter((series) => series.name !== main.series.name && isWellFilled(series, main.answer.bins));
  const question = questionOf(evidence, spec, part, share / Math.max(1, others.length));
  return others.map((series): Beside => {
    const quiet = quietDrift(series.lives, question);
    return quiet === null ? { series, answer: judged(series, question) } : { series, quiet };
  });
}

function judged({ lives, seen, looks }: LatencySeries, question: LatencyQuestion): LatencyAnswer {
  return unlessUnseen(judgeLatency(lives, question), seen, looks);
}

function questionOf({ scenario }: Evidence, { limit }: CheckSpec, part: Part, alphaShare: number): LatencyQuestion {
  const drift = scenario.checks['latency-drift']?.limit?.value ?? usualDrift;
  const step = (scenario.checks['latency-step']?.limit?.value ?? usualStep / 100) * 100;
  return {
    limitPerHour: part === 'drift' ? (limit?.value ?? drift) : drift,
    stepLimit: part === 'step' && limit !== null ? limit.value * 100 : step,
    warmupDeclared: scenario.phases.warmupDeclared,
    alphaShare,
    stepAlphaShare: alphaShare,
  };
}

function mainAnswer(evidence: Evidence, spec: CheckSpec, part: Part, main: Judged, beside: readonly Beside[]): Answer {
  const one = findingOf(evidence, spec, part, main);
  const { reason } = main.answer[part];
  if (one.outcome === 'inconclusive' && spec.origin === 'default' && beyondThisRun.has(reason)) {
    const limitText = spec.limit?.text ?? '';
    return {
      kind: 'cannot',
      because: 'not-measurable',
      series: one.series,
      reason: latencyNotes.beyondThisRun(limitText),
      next: one.next,
    };
  }
  return found({
    ...one,
    evidence: [...one.evidence, ...beside.slice(0, mostLines).map((other) => lineOf(part, other))],
  });
}

function findingOf(evidence: Evidence, spec: CheckSpec, part: Part, { series, answer }: Judged): Finding {
  const { outcome } = answer[part];
  const limitText = spec.limit?.text ?? (part === 'drift' ? `${usualDrift}%/h` : `${usualStep}%`);
  const words: LatencyWords = { what: `the ${series.name}`, limitText, answer, isRun: true };
  const isLate = readGenerator(evidence)?.prompt === false;
  const isOurs = outcome === 'violated' && isLate;
  const isUnseen = outcome === 'inconclusive' && isLate;
  const at = part === 'step' ? (answer.step.found?.atSeconds ?? null) : startOfDrift(series, answer);
  const sentence =
    part === 'drift'
      ? driftSentence(words)
      : stepSentence(words, at === null ? null : `${formatLength(at)} into the run`);
  return finding({
    check: spec.code,
    series: series.name,
    outcome: isOurs ? 'inconclusive' : outcome,
    limitText,
    estimate: part === 'drift' ? driftEstimate(answer) : stepEstimate(answer),
    sinceSeconds: outcome === 'violated' && !isOurs ? at : null,
    smallestVisible: outcome === 'holds' ? visibleText(part, answer) : null,
    sentence: isOurs
      ? `${sentence} ${latencyNotes.ourFault}`
      : isUnseen
        ? `${sentence} ${latencyNotes.leftOut}`
        : sentence,
    next: isOurs || isUnseen ? sentences.seeRateHeld : latencyNext(words, part),
    evidence: [
      ...(answer.drift.baseline === null ? [] : [latencyNotes.baseline(series.name, answer.drift.baseline)]),
      ...(answer.loadHeld ? [latencyNotes.loadHeld] : []),
      ...(answer.control === null ? [] : [latencyNotes.control(answer.control)]),
      ...(part === 'drift' && answer.drift.cut > 0 ? [sentences.cutOff(answer.drift.cut)] : []),
    ],
    ...whereSeen(evidence),
  });
}

function driftEstimate({ drift, points, bins }: LatencyAnswer): Estimate | null {
  if (drift.whole === null) return null;
  const { groups } = drift.whole;
  const method = `slope of logarithms, generalised least squares over what noise may be, ${bins} bins, ${groups} process ${groups === 1 ? 'life' : 'lives'}`;
  return { ...driftInterval(drift.whole, drift.confidence), n: points, method, unit: 'percent-per-hour' };
}

/** As a share: "20 %" is 0.2. */
function stepEstimate({ step, points }: LatencyAnswer): Estimate | null {
  if (step.found === null) return null;
  const { size, low, high, confidence } = step.found;
  const method = 'sup test over the place of a step in each life';
  return { value: size / 100, low: low / 100, high: high / 100, confidence, n: points, method, unit: 'share' };
}

function visibleText(part: Part, { drift, step }: LatencyAnswer): string | null {
  const visible = part === 'drift' ? drift.smallestVisible : step.smallestVisible;
  if (visible === null) return null;
  return part === 'drift' ? percentRates.rate(visible) : percentRates.amount(visible);
}

/** Where the stretch begins that the slope rests on. */
function startOfDrift({ lives }: LatencySeries, { drift }: LatencyAnswer): number | null {
  const first = lives[0];
  const [from, to] = [first?.points[0]?.seconds, first?.points.at(-1)?.seconds];
  if (first === undefined || from === undefined || to === undefined) return null;
  return Math.round(first.startSeconds + from + drift.cut * (to - from));
}

/** What is told of a series that does not decide. */
function lineOf(part: Part, beside: Beside): string {
  const { name } = beside.series;
  if ('quiet' in beside)
    return part === 'step' ? latencyNotes.stepBeside(name, null) : latencyNotes.about(name, beside.quiet);
  const { drift, step } = beside.answer;
  if (part === 'step') return latencyNotes.stepBeside(name, step.found === null ? null : stepText(step.found));
  const { whole, confidence } = drift;
  return latencyNotes.driftBeside(
    name,
    whole === null ? null : percentRates.withInterval(driftInterval(whole, confidence)),
  );
}
