// The sentences of a comparison with an earlier run.

import type {
  BaselineBecause,
  BaselineChange,
  BaselineEstimate,
  BaselineLine,
  BaselineSummary,
} from '../model/baseline.ts';
import type { FindingUnit } from '../model/finding.ts';
import { marginShare, type Pair } from './baseline-run-pairs.ts';
import { sameClassSpread } from './calibration.ts';
import { formatBytes, formatLatency, formatLength, formatShare, significant } from './figures.ts';

/** Steady times further apart than this are worth a word. */
const alikeLengths = 1.5;

/** "p99 of search is worse: 12.3 ms, before 10.1 ms (+22 %, 95 % interval +17 to +27 %)." `ratio`: of the machines. */
export function lineSentence(line: Omit<BaselineLine, 'sentence'>, pair: Pair, ratio: number | null): string {
  const what = `${line.metric} of ${line.series}`;
  const figures = figuresOf(line);
  if (line.because === 'undecided') return `Whether ${what} changed cannot be told: ${figures}; soak longer.`;
  if (line.because !== null) return `${what} cannot be compared: ${obstacle(line.because, ratio)}; ${figures}.`;
  if (line.answer === 'same') return `${what} is the same within ${marginText(pair)}: ${figures}.`;
  return `${what} is ${line.answer}: ${figures}.`;
}

function obstacle(because: Exclude<BaselineBecause, 'undecided'>, ratio: number | null): string {
  switch (because) {
    case 'other-load':
      return 'the baseline was under another load';
    case 'not-in-this-run':
      return 'this run does not know it';
    case 'not-in-baseline':
      return 'the baseline does not know it';
    case 'late-sends':
      return 'our own sends were late in one of the runs';
    case 'machine-unknown':
      return 'the machine of one of the runs was not measured';
    case 'machines-differ':
      return `the machines of one run were more than ${formatShare(sameClassSpread)} apart among themselves`;
    case 'other-machine':
      return `the machines are of different classes, ours ${ratioText(ratio)} that of the baseline`;
    case 'no-limit':
      return 'no limit says how much of it would matter';
    case 'no-interval':
      return 'how exactly it was measured is not known';
  }
}

/** 1.6 -> "1.6 times as slow as", 0.5 -> "2 times as quick as". */
function ratioText(ratio: number | null): string {
  if (ratio === null) return 'other than';
  return ratio >= 1 ? `${significant(ratio)} times as slow as` : `${significant(1 / ratio)} times as quick as`;
}

function figuresOf({ now, before, change, unit }: Omit<BaselineLine, 'sentence'>): string {
  const [is, was] = [amountOf(now, unit), amountOf(before, unit)];
  if (was === null) return `${is} now`;
  if (is === null) return `${was} before`;
  return `${is}, before ${was}${change === null ? '' : ` (${changeText(change)})`}`;
}

function amountOf(estimate: BaselineEstimate | null, unit: FindingUnit): string | null {
  return estimate === null ? null : amountText(estimate.value, unit);
}

/** "+22 %, 95 % interval +17 to +27 %" */
export function changeText({ value, low, high, confidence, unit }: BaselineChange): string {
  const text = signed(value, unit);
  if (low === null || high === null || confidence === null) return text;
  return `${text}, ${Math.round(confidence * 100)} % interval ${signed(low, unit)} to ${signed(high, unit)}`;
}

function signed(value: number, unit: BaselineChange['unit']): string {
  const sign = value > 0 ? '+' : '';
  if (unit === 'percent') return `${sign}${significant(value)} %`;
  // Per cent of per cent would be read as either.
  return unit === 'share' ? `${sign}${significant(100 * value)} points` : sign + amountText(value, unit);
}

function amountText(value: number, unit: FindingUnit): string {
  const size = Math.abs(value);
  const sign = value < 0 ? '-' : '';
  switch (unit) {
    case 'bytes':
      return sign + formatBytes(size);
    case 'bytes-per-hour':
      return `${sign}${formatBytes(size)}/h`;
    case 'count-per-hour':
      return `${significant(value)}/h`;
    case 'percent-per-hour':
      return `${significant(value)} %/h`;
    case 'per-second':
      return `${significant(value)}/s`;
    case 'share':
      return sign + formatShare(size);
    case 'seconds':
      return sign + formatLatency(size);
    default:
      return significant(value);
  }
}

function marginText({ scale, margin, unit }: Pair): string {
  return scale === 'ratio' ? formatShare(marginShare) : amountText(margin ?? 0, unit);
}

/** One sentence each; the last one says how the `lines` are meant. `ratio`: of the machines. */
export function comparisonNotes(
  now: BaselineSummary,
  before: BaselineSummary,
  ratio: number | null,
  lines: number,
): readonly string[] {
  const notes: string[] = [];
  if (lines === 0) notes.push('Neither run holds a figure that could be compared.');
  if (before.runKey === now.runKey) notes.push('The baseline is this run itself.');
  else if (before.startedUnixSeconds >= now.startedUnixSeconds) notes.push('The baseline is not older than this run.');
  if (before.outcome !== 'pass')
    notes.push(`The baseline was not accepted: its verdict is ${before.outcome}. To be like it is no comfort.`);
  if (before.scenario.name !== now.scenario.name)
    notes.push(`The baseline is of another scenario, "${before.scenario.name}".`);
  else if (before.scenario.hash !== now.scenario.hash)
    notes.push('The scenario was changed since the baseline; where the load is another one, nothing is compared.');
  const [short, long] = [now.steadySeconds, before.steadySeconds].toSorted((a, b) => a - b) as [number, number];
  if (long > alikeLengths * short)
    notes.push(
      `This run held ${formatLength(now.steadySeconds)} of steady load, the baseline ${formatLength(before.steadySeconds)}.`,
    );
  notes.push(machineNote(ratio));
  notes.push(
    'Each change stands with its own 95 % interval; what is called worse, better or the same holds for all lines together (Holm, 5 %). It does not change the verdict.',
  );
  return notes;
}

function machineNote(ratio: number | null): string {
  if (ratio === null) return 'The machine of one of the runs was not measured, so response times are not compared.';
  if (ratio === 1) return 'Both machines were equally quick.';
  const more = `${significant(100 * (Math.max(ratio, 1 / ratio) - 1))} %`;
  return `For the same work this machine took ${ratio > 1 ? `${more} longer than that of the baseline` : `less time: that of the baseline took ${more} longer`}.`;
}
