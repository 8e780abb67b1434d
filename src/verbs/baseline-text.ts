// A comparison with an earlier run as text for a terminal: one row per line, what is worse first.

import type { BaselineAnswer, BaselineChange, BaselineComparison, BaselineLine } from '../model/baseline.ts';
import type { FindingUnit } from '../model/finding.ts';
import { paintWith, plainLine, type Tone } from '../report/paint.ts';
import { estimateText, unknownText } from '../report/quantity-text.ts';
import { alignCells, wrapText } from '../report/text-table.ts';
import { utcText } from '../report/utc-text.ts';

const lineWidth = 96;
const indent = '  ';
const columns = ['', 'metric', 'series', 'before', 'now', 'change', ''];
const ranks: Readonly<Record<BaselineAnswer, number>> = { worse: 0, better: 1, 'cannot be told': 2, same: 3 };
const tones: Readonly<Record<BaselineAnswer, Tone>> = {
  worse: 'bad',
  better: 'good',
  'cannot be told': 'warn',
  same: 'faint',
};

export function renderBaseline({ before, notes, lines }: BaselineComparison, color: boolean): string {
  const paint = paintWith(color);
  const commit = before.commit === null ? '' : `commit ${before.commit.slice(0, 7)}, `;
  const ordered = lines.toSorted((a, b) => ranks[a.answer] - ranks[b.answer]);
  const [head = [], ...rows] = alignCells([columns, ...ordered.map(cellsOf)]);
  return [
    `${paint('Compared with', 'strong')} ${plainLine(before.runKey)} (${commit}${utcText(before.startedUnixSeconds)})`,
    ...(rows.length === 0 ? [] : [paint(`${indent}${head.join('  ')}`.trimEnd(), 'faint')]),
    ...rows.map((cells, row) => {
      const [answer = '', ...rest] = cells;
      const { answer: tone } = ordered[row] ?? { answer: 'same' as const };
      return `${indent}${[paint(answer, tones[tone]), ...rest].join('  ')}`.trimEnd();
    }),
    ...notes.flatMap((note) => wrapText(plainLine(note), lineWidth, indent)),
  ].join('\n');
}

function cellsOf({ answer, metric, series, before, now, change, unit, because }: BaselineLine): readonly string[] {
  return [
    answer,
    metric,
    plainLine(series),
    before === null ? unknownText : amount(before.value, unit),
    now === null ? unknownText : amount(now.value, unit),
    change === null ? unknownText : changeText(change),
    because === null ? '' : because.replaceAll('-', ' '),
  ];
}

function changeText({ value, low, high, confidence, unit }: BaselineChange): string {
  if (unit !== 'percent' && unit !== 'share') {
    const { value: text, interval } = estimateText({ value, low, high, confidence, n: 0, method: '', unit }, null);
    return interval === null ? text : `${text}, ${interval}`;
  }
  // A share of a share would be read as either: differences of error rates are points.
  const [times, name] = unit === 'percent' ? [1, '%'] : [100, 'points'];
  const percent = (x: number) => `${x > 0 ? '+' : ''}${rounded(times * x)}`;
  const interval = low === null || high === null ? '' : `, ${percent(low)} to ${percent(high)}`;
  return `${percent(value)} ${name}${interval}${confidence === null ? '' : ` (${Math.round(100 * confidence)} %)`}`;
}

/** Two digits, and no more than two decimals: "+33", "-0.03", "0". */
function rounded(value: number): string {
  const size = Math.abs(value);
  const decimals = size === 0 || size >= 10 ? 0 : size >= 1 ? 1 : 2;
  return value.toFixed(decimals).replace(/^-(0(\.0+)?)$/, '$1');
}

function amount(value: number, unit: FindingUnit): string {
  return estimateText({ value, low: null, high: null, confidence: null, n: 0, method: '', unit }, null).value;
}
