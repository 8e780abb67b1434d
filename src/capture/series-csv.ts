// The text of a CSV series -> its rows, or every mistake with its line. For series that come from elsewhere; a record of ours
// has a format of its own. Not here: what the numbers mean, which is the metric's to say.
//
//   seconds,value,operations,epoch      columns in any order; the last two may be left out
//   0,120406016,40,0                    an empty value is a missing sample, never 0; empty operations are unknown
//   1,,38,0                             seconds rise within an epoch; a new life has a higher epoch

import type { Issue } from '../model/issue.ts';
import { CsvLines } from './csv-lines.ts';
import { describe } from './zod-issues.ts';

export interface SeriesRow {
  /** Rising within an epoch; where they begin does not matter. */
  readonly seconds: number;
  /** In the metric's base unit; null: missing. */
  readonly value: number | null;
  /** Done since the row before; null: unknown. */
  readonly operations: number | null;
  /** Counts lives of the process; 0 where there is no such column. */
  readonly epoch: number;
}

/** `more` counts the mistakes beyond those told: a wrong file of a million rows has a million of them. */
export type SeriesReading =
  | { readonly ok: true; readonly rows: readonly SeriesRow[] }
  | { readonly ok: false; readonly issues: readonly Issue[]; readonly more: number };

const columns = ['seconds', 'value', 'operations', 'epoch'] as const;
type Column = (typeof columns)[number];
/** Where each column stands in a line, -1: not there; and how many cells a line has. */
type Layout = Readonly<Record<Column | 'width', number>>;

const wanted: Readonly<Record<Column, string>> = {
  seconds: 'a number',
  value: 'a number, or nothing for a missing sample',
  operations: 'a number not below 0, or nothing where it is unknown',
  epoch: 'a whole number not below 0',
};

const mostIssues = 20;
const headerHint = 'the first line names the columns: seconds,value or seconds,value,operations,epoch';

/** All mistakes at once, at most 20 of them told. A file with a header and no rows is right and holds nothing. */
export function decodeSeriesCsv(text: string): SeriesReading {
  const mistakes = new Mistakes();
  const lines = new CsvLines(text);
  const layout = layoutOf(lines.next() ? lines.text() : '', mistakes);
  const rows = layout.seconds < 0 || layout.value < 0 ? [] : readRows(lines, layout, mistakes);
  return mistakes.told.length === 0 ? { ok: true, rows } : { ok: false, issues: mistakes.told, more: mistakes.more };
}

/** Collects what is wrong; only the first few are put into words. */
class Mistakes {
  readonly told: Issue[] = [];
  more = 0;

  add(line: number, column: Column | null, expected: string, got: string, hint: string | null = null): void {
    if (this.told.length >= mostIssues) {
      this.more += 1;
      return;
    }
    const path = column === null ? `line ${line}` : `line ${line}, ${column}`;
    this.told.push({ path, expected, got, hint });
  }
}

function layoutOf(header: string, mistakes: Mistakes): Layout {
  const names = header === '' ? [] : header.split(',');
  for (const [place, name] of names.entries()) {
    if (!isColumn(name)) {
      mistakes.add(1, null, `columns among ${columns.join(', ')}`, describe(name), meant(name));
    } else if (names.indexOf(name) < place) {
      mistakes.add(1, null, 'each column once', `${name} a second time`);
    }
  }
  for (const column of ['seconds', 'value'] as const) {
    if (!names.includes(column)) mistakes.add(1, null, `a column named ${column}`, describe(header), headerHint);
  }
  const place = (column: Column) => names.indexOf(column);
  return {
    seconds: place('seconds'),
    value: place('value'),
    operations: place('operations'),
    epoch: place('epoch'),
    width: names.length,
  };
}

function isColumn(name: string): name is Column {
  return columns.some((column) => column === name);
}

/** Quotes, spaces and capitals are what other programs put around names. */
function meant(name: string): string | null {
  const bare = name.replaceAll(/["'\s]/g, '').toLowerCase();
  return isColumn(bare) ? `did you mean "${bare}"?` : null;
}

function readRows(lines: CsvLines, layout: Layout, mistakes: Mistakes): readonly SeriesRow[] {
  const rows: SeriesRow[] = [];
  let before: SeriesRow | null = null;
  while (lines.next()) {
    const count = lines.ends.length;
    if (count !== layout.width) {
      const text = lines.text();
      const got = text === '' ? 'an empty line' : `${count}: ${describe(text)}`;
      mistakes.add(lines.number, null, `${layout.width} cells`, got);
      continue;
    }
    const row = readRow(lines, layout);
    if (hasWrong(row)) tellWrong(row, lines, layout, mistakes);
    if (before !== null) compare(before, row, lines.number, layout, mistakes);
    rows.push(row);
    before = row;
  }
  return rows;
}

/** A cell that is wrong becomes NaN; such rows are never given out. */
function readRow(lines: CsvLines, layout: Layout): SeriesRow {
  const seconds = lines.numberIn(layout.seconds);
  const value = lines.isEmpty(layout.value) ? null : lines.numberIn(layout.value);
  const isUnknown = layout.operations < 0 || lines.isEmpty(layout.operations);
  const operations = isUnknown ? null : lines.numberIn(layout.operations);
  const epoch = layout.epoch < 0 ? 0 : lines.numberIn(layout.epoch);
  return {
    seconds,
    value,
    operations: operations !== null && operations < 0 ? Number.NaN : operations,
    epoch: Number.isSafeInteger(epoch) && epoch >= 0 ? epoch : Number.NaN,
  };
}

function hasWrong({ seconds, value, operations, epoch }: SeriesRow): boolean {
  return Number.isNaN(seconds) || Number.isNaN(value) || Number.isNaN(operations) || Number.isNaN(epoch);
}

function tellWrong(row: SeriesRow, lines: CsvLines, layout: Layout, mistakes: Mistakes): void {
  for (const column of columns) {
    if (!Number.isNaN(row[column])) continue;
    const cell = lines.cell(layout[column]);
    mistakes.add(lines.number, column, wanted[column], cell === '' ? 'nothing' : describe(cell));
  }
}

/** What is wrong already (NaN) compares as neither. */
function compare(before: SeriesRow, row: SeriesRow, line: number, layout: Layout, mistakes: Mistakes): void {
  if (row.epoch < before.epoch) {
    mistakes.add(line, 'epoch', `not lower than the epoch of the row before (${before.epoch})`, String(row.epoch));
  } else if (row.epoch === before.epoch && row.seconds <= before.seconds) {
    const hint = layout.epoch < 0 ? 'if the process was started anew here, say so in a column named epoch' : null;
    mistakes.add(line, 'seconds', `more than in the row before (${before.seconds})`, String(row.seconds), hint);
  }
}
