// Judged series as text: a sentence for each file, what to do about it, and a table to compare them in.

import { type SeriesAnswer, type SeriesQuestion, seriesRates } from '../judge/series-judge.ts';
import type { VerdictOutcome } from '../model/finding.ts';
import { messages, verdictWord } from '../report/messages.ts';
import { paintWith, plainLine, type Tone } from '../report/paint.ts';
import { unknownText } from '../report/quantity-text.ts';
import { alignCells, wrapText } from '../report/text-table.ts';

const lineWidth = 96;
const indent = '  ';
const columns = ['verdict', 'growth', 'limit', 'smallest visible', 'shape', 'file'];
const tones: Readonly<Record<VerdictOutcome, Tone>> = {
  pass: 'good',
  fail: 'bad',
  inconclusive: 'warn',
  invalid: 'warn',
};

/** The first line of each file is never wrapped, so that it can be searched for. */
export function renderSeries(answers: readonly SeriesAnswer[], asked: SeriesQuestion, color: boolean): string {
  const paint = paintWith(color);
  const rates = seriesRates(asked.metric, asked.limit.text);
  const sentences = answers.flatMap(({ line, next }) => [
    `${paint(verdictWord(line.verdict), tones[line.verdict])} ${plainLine(line.file)}: ${line.sentence}`,
    ...(next === null ? [] : wrapText(messages.next(next), lineWidth, indent)),
  ]);
  const rows = answers.map(({ line, interval }) => [
    line.verdict,
    interval === null ? unknownText : rates.withInterval(interval),
    asked.limit.text,
    line.smallestVisible === null ? unknownText : rates.rate(line.smallestVisible),
    line.shape ?? unknownText,
    plainLine(line.file),
  ]);
  const [head = '', ...table] = alignCells([columns, ...rows]).map((cells) => `${indent}${cells.join('  ')}`.trimEnd());
  return [...sentences, '', paint(head, 'faint'), ...table].join('\n');
}
