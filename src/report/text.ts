// The verdict as text for a terminal or a job log: what `soak run` and `soak judge` print at the end.
// The first line alone must tell a tired person what happened. It is never wrapped, so that it can be searched for.

import type { Finding, Verdict, VerdictOutcome } from '../model/finding.ts';
import type { Scenario } from '../model/scenario.ts';
import { formatDuration } from './duration-text.ts';
import { findingCells, findingLabel, totalsPairs, worstFirst } from './finding-text.ts';
import { messages, verdictMeaning, verdictWord, words } from './messages.ts';
import { type Paint, paintWith, plainLine, type Tone } from './paint.ts';
import { alignCells, wrapText } from './text-table.ts';

export interface TextOptions {
  readonly color: boolean;
  /** Where the HTML report is; absent or null when none was written. */
  readonly reportPath?: string | null;
  /** Where the record is; absent or null when it is not kept. */
  readonly recordPath?: string | null;
}

const lineWidth = 96;
const indent = '  ';

/** Verdict -> the whole text, ending in a line break. */
export function renderText(verdict: Verdict, scenario: Scenario, options: TextOptions): string {
  const paint = paintWith(options.color);
  const word = verdictWord(verdict.outcome);
  const blocks: readonly (readonly string[])[] = [
    [
      `${paint(`${word}:`, outcomeTone[verdict.outcome])} ${paint(plainLine(verdict.sentence), 'strong')}`,
      paint(verdictMeaning(verdict.outcome), 'faint'),
      paint(
        messages.scenario(plainLine(scenario.name), formatDuration(scenario.durationSeconds), scenario.seed),
        'faint',
      ),
    ],
    findingsTable(verdict.findings, paint),
    ...worstFirst(verdict.findings)
      .filter((finding) => finding.outcome !== 'holds')
      .map((finding) => findingDetail(finding, verdict.findings, paint)),
    pairsBlock(
      words.smallestVisible,
      verdict.findings.flatMap((finding) =>
        finding.outcome === 'holds' && finding.smallestVisible !== null
          ? [[findingLabel(finding, verdict.findings), finding.smallestVisible]]
          : [],
      ),
      paint,
    ),
    pairsBlock(
      words.notJudged,
      verdict.notJudged.map((entry) => [entry.check, plainLine(entry.reason)]),
      paint,
    ),
    notesBlock(verdict.notes, paint),
    totalsBlock(verdict, paint),
    placesBlock(options),
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

const outcomeTone: Readonly<Record<VerdictOutcome, Tone>> = {
  pass: 'good',
  fail: 'bad',
  inconclusive: 'warn',
  invalid: 'warn',
};

function findingsTable(findings: readonly Finding[], paint: Paint): readonly string[] {
  if (findings.length === 0) return [paint(words.findings, 'strong'), `${indent}${words.noFindings}`];
  const ordered = worstFirst(findings);
  const rows = [words.columns, ...ordered.map((finding) => findingCells(finding, findings).map(plainLine))];
  const lines = alignCells(rows).map((cells, row) => {
    const finding = ordered[row - 1];
    const painted = cells.map((cell, column) =>
      finding !== undefined && column === 1 ? paint(cell, findingTone(finding)) : cell,
    );
    const line = `${indent}${painted.join('  ')}`.trimEnd();
    return row === 0 ? paint(line, 'faint') : line;
  });
  return [paint(words.findings, 'strong'), ...lines];
}

function findingTone(finding: Finding): Tone {
  if (finding.outcome === 'holds') return 'good';
  return finding.outcome === 'violated' && finding.about === 'target' ? 'bad' : 'warn';
}

function findingDetail(finding: Finding, all: readonly Finding[], paint: Paint): readonly string[] {
  const since = finding.sinceSeconds === null ? '' : `, ${messages.since(finding.sinceSeconds)}`;
  const head = `${paint(findingLabel(finding, all), findingTone(finding))}${since}`;
  const next = finding.next === null ? [] : wrapText(messages.next(plainLine(finding.next)), lineWidth, indent);
  return [
    head,
    ...wrapText(plainLine(finding.sentence), lineWidth, indent),
    ...next,
    ...finding.evidence.map((line) => `${indent}| ${plainLine(line)}`),
  ];
}

/** A name and a text per line; a long text goes on under itself. */
function pairsBlock(title: string, pairs: readonly (readonly string[])[], paint: Paint): readonly string[] {
  if (pairs.length === 0) return [];
  const lines = alignCells(pairs).flatMap((cells) => {
    const name = `${indent}${cells[0] ?? ''}  `;
    const [first = '', ...rest] = wrapText((cells[1] ?? '').trim(), lineWidth, ' '.repeat(name.length));
    return [`${name}${first.trimStart()}`, ...rest];
  });
  return [paint(title, 'strong'), ...lines];
}

function notesBlock(notes: readonly string[], paint: Paint): readonly string[] {
  if (notes.length === 0) return [];
  return [paint(words.notes, 'strong'), ...notes.flatMap((note) => wrapText(plainLine(note), lineWidth, indent))];
}

function totalsBlock(verdict: Verdict, paint: Paint): readonly string[] {
  const text = totalsPairs(verdict.totals)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');
  return [paint(words.totals, 'strong'), ...wrapText(text, lineWidth, indent)];
}

function placesBlock({ reportPath = null, recordPath = null }: TextOptions): readonly string[] {
  const places: (readonly string[])[] = [];
  if (reportPath !== null) places.push(['report', reportPath]);
  if (recordPath !== null) places.push(['record', recordPath]);
  return alignCells(places).map((cells) => cells.join('  ').trimEnd());
}
