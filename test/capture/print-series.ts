// Rows of a series -> the text that a program would write: what the reader of such files is tested with.

import type { SeriesRow } from '../../src/capture/series-csv.ts';

type Column = keyof SeriesRow;

export function printSeries(
  rows: readonly Partial<SeriesRow>[],
  columns: readonly Column[] = ['seconds', 'value'],
  { lineEnd = '\n', mark = '', end = lineEnd }: { lineEnd?: string; mark?: string; end?: string } = {},
): string {
  const lines = rows.map((row) => columns.map((column) => row[column] ?? '').join(','));
  return `${mark}${[columns.join(','), ...lines].join(lineEnd)}${end}`;
}

/** Values at even distances, as one life. */
export function seriesText(values: readonly (number | null)[], everySeconds: number): string {
  return printSeries(values.map((value, step) => ({ seconds: step * everySeconds, value })));
}
