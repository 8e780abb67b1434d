// Tallies -> tables, as plain text and as Markdown.

import { median } from 'simple-statistics';
import type { Cell } from './cell.ts';
import { runsOf, type Tally } from './tally.ts';
import { judgeTargets, percent, shareOf } from './targets.ts';

export interface Row {
  readonly cell: Cell;
  readonly tally: Tally;
}

export type Style = 'text' | 'markdown';

const head = ['', 'runs', 'FAIL %', 'PASS %', 'INCONCL. %', 'FAIL, 95 %', 'ms', 'max', 'target', 'failed, undecided'];

/** One table for each section, in the order of the plan. */
export function cellTables(rows: readonly Row[], style: Style): string {
  return bySection(rows.filter(({ cell }) => !cell.coverage))
    .map(([section, ofSection]) => titled(section, [head, ...ofSection.map(cellRow)], style))
    .join('\n\n');
}

function cellRow({ cell, tally }: Row): readonly string[] {
  const { outcomes, decisions, milliseconds, longest } = tally;
  const { low, high } = shareOf('fail', outcomes);
  return [
    cell.name,
    String(runsOf(outcomes)),
    percent(shareOf('fail', outcomes).share),
    percent(shareOf('pass', outcomes).share),
    percent(shareOf('inconclusive', outcomes).share),
    `${percent(low)}-${percent(high)}`,
    (milliseconds / decisions).toFixed(1),
    longest.toFixed(0),
    targetsText({ cell, tally }),
    notesText(tally),
  ];
}

/** Series that failed, then the commonest reasons; four in all, with how often. */
function notesText({ notes }: Tally): string {
  const failed = (text: string) => Number(text.endsWith(': fail'));
  return Object.entries(notes)
    .sort(([one, a], [other, b]) => failed(other) - failed(one) || b - a)
    .slice(0, 4)
    .map(([text, count]) => `${text} ${count}`)
    .join(', ');
}

const coverageHead = [
  '',
  'passes',
  'that say a size',
  'median size',
  'FAIL at it %',
  'not PASS at it %',
  'FAIL, 95 %',
  'target',
];

/** What passes said they would have seen, and whether it was. Empty for no such cell. */
export function coverageTable(rows: readonly Row[], style: Style): string {
  const asked = rows.filter(({ cell }) => cell.coverage);
  if (asked.length === 0) return '';
  return titled('Smallest visible growth', [coverageHead, ...asked.map(coverageRow)], style);
}

function coverageRow({ cell, tally }: Row): readonly string[] {
  const { outcomes, visible, atVisible } = tally;
  const start = [cell.name, String(outcomes.pass), String(visible.length)];
  if (runsOf(atVisible) === 0) return [...start, '-', '-', '-', '-', '-'];
  const { share, low, high } = shareOf('fail', atVisible);
  return [
    ...start,
    median([...visible]).toPrecision(3),
    percent(share),
    percent(1 - shareOf('pass', atVisible).share),
    `${percent(low)}-${percent(high)}`,
    targetsText({ cell, tally }),
  ];
}

function targetsText({ cell, tally }: Row): string {
  return judgeTargets(cell, tally)
    .map(({ claim, kept }) => `${claim} ${kept}`)
    .join('; ');
}

function bySection(rows: readonly Row[]): readonly (readonly [string, readonly Row[]])[] {
  return [...Map.groupBy(rows, ({ cell }) => cell.section)];
}

function titled(title: string, lines: readonly (readonly string[])[], style: Style): string {
  return style === 'markdown' ? `### ${title}\n\n${markdown(lines)}` : `${title}\n\n${aligned(lines)}`;
}

function markdown([first = [], ...rest]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(first), line(first.map((_, column) => (column === 0 ? '---' : '---:'))), ...rest.map(line)].join('\n');
}

function aligned(lines: readonly (readonly string[])[]): string {
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  const isText = (column: number) => column === 0 || column >= 8;
  return lines
    .map((line) =>
      line
        .map((text, column) => (isText(column) ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
