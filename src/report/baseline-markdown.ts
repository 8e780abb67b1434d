// A comparison with an earlier run as a section of a Markdown page: what changed, and what of the rest cannot be told. Everything that
// is the same is only counted; all lines are in verdict.json.

import type { BaselineComparison, BaselineLine } from '../model/baseline.ts';
import { cell, code, inline } from './markdown-escape.ts';
import { shortSha } from './markdown-facts.ts';
import { markdownTable, paragraphs } from './markdown-findings.ts';
import { countedText } from './quantity-text.ts';
import { utcText } from './utc-text.ts';
import { shorten } from './visible-text.ts';

/** A page has room for so many. */
const mostChanges = 12;
const mostLetters = 200;

/** The section, ending in a line break: at most a few kilobytes, whatever was compared. */
export function renderBaselineSection({ before, notes, lines }: BaselineComparison): string {
  const changes = lines.filter(({ answer }) => answer === 'worse' || answer === 'better');
  const shown = [...changes].sort((a, b) => Number(b.answer === 'worse') - Number(a.answer === 'worse'));
  const left = shown.length - mostChanges;
  return `${paragraphs([
    '### Compared with the baseline',
    `Run ${code(before.runKey)}${before.commit === null ? '' : `, commit ${code(shortSha(before.commit))}`}, ${utcText(before.startedUnixSeconds)}.`,
    shown.length === 0
      ? ''
      : markdownTable(
          ['', 'what changed'],
          shown.slice(0, mostChanges).map(({ answer, sentence }) => [`**${answer}**`, cell(short(sentence))]),
        ),
    left > 0 ? `${countedText(left, 'more change')} left out.` : '',
    countsText(lines),
    notes.map((note) => `- ${inline(short(note))}`).join('\n'),
  ])}\n`;
}

/** "12 metrics are the same; 3 cannot be told: other machine." */
function countsText(lines: readonly BaselineLine[]): string {
  const same = lines.filter(({ answer }) => answer === 'same').length;
  const untold = lines.filter(({ answer }) => answer === 'cannot be told');
  const reasons = [
    ...new Set(untold.flatMap(({ because }) => (because === null ? [] : [because.replaceAll('-', ' ')]))),
  ];
  const rest =
    untold.length === 0
      ? ''
      : `; ${countedText(untold.length, 'cannot be told', 'cannot be told')}: ${reasons.join(', ')}`;
  return `${countedText(same, 'metric is', 'metrics are')} the same${rest}.`;
}

function short(text: string): string {
  return shorten(text, mostLetters);
}
