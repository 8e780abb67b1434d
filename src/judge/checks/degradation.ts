// degradation: p50, p95 and p99 of every hour against the first full steady hour, with load and machine taken out.

import type { Finding } from '../../model/finding.ts';
import { type Answer, type Check, finding, found } from '../check.ts';
import { type DegradationAnswer, judgeDegradation } from '../degradation.ts';
import { type DegradationWords, degradationNotes, degradationSentence, hourLine } from '../degradation-sentences.ts';
import { alphaShares } from '../error-budget.ts';
import { type Evidence, whereSeen } from '../evidence.ts';
import { readGenerator } from '../generator.ts';
import { comparableHours, hourQuantiles } from '../hour-quantiles.ts';
import { compareHours, type HoursCompared } from '../latency-hours.ts';
import { type LatencyQuantile, latencySeries, quantileNames } from '../latency-series.ts';
import { allOperations, withoutLoad } from '../load-missing.ts';
import { sentences } from '../messages.ts';

const gated: LatencyQuantile = 'p95';
const others: readonly LatencyQuantile[] = ['p50', 'p99'];
/** Of the check's share of the error budget, for the quantile that decides; the others share the rest. */
const gatedShare = 0.5;
/** Per cent. */
const usualLimit = 10;
const secondsPerHour = 3600;
/** Lines of evidence for single hours. */
const mostLines = 5;

interface Judged {
  readonly quantile: LatencyQuantile;
  readonly compared: HoursCompared;
  readonly answer: DegradationAnswer;
}

export const degradation: Check = (evidence, spec) => {
  const missing = withoutLoad(evidence, spec.code);
  if (missing !== null) return missing;
  const limitText = spec.limit?.text ?? `${usualLimit}%`;
  const cannot = (reason: string, next: string): readonly Answer[] => [
    { kind: 'cannot', because: 'not-measurable', series: allOperations, reason, next },
  ];
  const { hours, lost } = comparableHours(evidence);
  if (hours.length < 2) return cannot(degradationNotes.noHours, degradationNotes.soakHours);
  const limit = spec.limit === null ? usualLimit : 100 * spec.limit.value;
  const share = alphaShares(evidence).of(spec.code, gated);
  const judge = (quantile: LatencyQuantile, alphaShare: number): readonly Judged[] => {
    const { lives } = latencySeries(evidence, null, quantile);
    const compared = compareHours(lives, hourQuantiles(hours, quantile));
    const answer = compared === null ? null : judgeDegradation(compared, limit, alphaShare, lost);
    return compared === null || answer === null ? [] : [{ quantile, compared, answer }];
  };
  const [main] = judge(gated, share * gatedShare);
  if (main === undefined) return cannot(degradationNotes.noNoise, sentences.soakLonger);
  const beside = others.flatMap((quantile) => judge(quantile, (share * (1 - gatedShare)) / others.length));
  const one = findingOf(evidence, spec.code, limitText, main);
  const red = beside
    .filter(({ answer }) => answer.outcome === 'violated')
    .map((judged) => found(findingOf(evidence, spec.code, limitText, judged)));
  const isBeyond = main.answer.reason === 'limit-too-small' || main.answer.reason === 'within-noise-of-machines';
  if (spec.origin === 'default' && isBeyond) {
    return [...cannot(degradationNotes.beyondThisRun(limitText), sentences.soakLongerOrFaster), ...red];
  }
  const lines = beside.map(({ quantile, answer }) => degradationNotes.other(quantileNames[quantile], answer));
  return [found({ ...one, evidence: [...one.evidence, ...lines] }), ...red];
};

function findingOf(
  evidence: Evidence,
  check: string,
  limitText: string,
  { quantile, compared, answer }: Judged,
): Finding {
  const { told, hours } = answer;
  const name = quantileNames[quantile];
  const words: DegradationWords = {
    quantile: name,
    limitText,
    answer,
    baselineHour: compared.baseline.hour,
    baselineSeconds: compared.baseline.value,
    hasControl: compared.hasControl,
  };
  const isOurs = answer.outcome === 'violated' && readGenerator(evidence)?.prompt === false;
  const sentence = degradationSentence(words);
  const worst = hours.filter(({ outcome }) => outcome === 'violated');
  const lines = (worst.length > 0 ? worst : [told]).slice(0, mostLines);
  return finding({
    check,
    series: `${name} of ${allOperations}`,
    outcome: isOurs ? 'inconclusive' : answer.outcome,
    limitText,
    estimate: {
      value: told.percent / 100,
      low: told.low / 100,
      high: told.high / 100,
      confidence: 0.99,
      n: hours.length + 1,
      method: 'quantiles of hours from response histograms, interval from the noise of the bins',
      unit: 'share',
    },
    sinceSeconds: answer.outcome === 'violated' && !isOurs ? told.hour * secondsPerHour : null,
    smallestVisible: answer.outcome === 'holds' ? `${answer.smallestVisible.toPrecision(3)} %` : null,
    sentence: isOurs ? `${sentence} ${degradationNotes.ourFault}` : sentence,
    next: isOurs
      ? sentences.seeRateHeld
      : answer.outcome === 'violated'
        ? `look at what happened in hour ${told.hour}`
        : answer.outcome === 'inconclusive'
          ? sentences.soakLongerOrFaster
          : null,
    evidence: lines.map((hour) => hourLine(name, compared.baseline.value, hour)),
    ...whereSeen(evidence),
  });
}
