// A column: one value per row, stored so that gzip finds it small. Numbers that are whole (or whole thousandths, or
// millionths) become differences; other numbers stay; all else becomes runs of equal values. Lossless.
// Not here: which columns a sample has (table.ts).

import { z } from 'zod';
import type { JsonValue } from '../model/scenario.ts';

/** `[value, times]`, one after the other. */
export type Runs<Value> = readonly (readonly [Value, number])[];

export type Column =
  /** value[i] = (diff[0] + ... + diff[i]) / per */
  | { readonly diff: readonly number[]; readonly per: number }
  | { readonly plain: readonly number[] }
  | { readonly runs: Runs<JsonValue> };

/** What a damaged file causes; told as an issue by unsealHour, never seen beyond it. */
export class ColumnError extends Error {}

const scales = [1, 1_000, 1_000_000];
/** Below it, both a scaled value and the difference of two are exact. */
const exactLimit = 2 ** 51;

export function packColumn(values: readonly JsonValue[]): Column {
  if (!isNumbers(values)) return { runs: packRuns(values) };
  const per = scales.find((scale) => values.every((value) => isExact(value, scale)));
  if (per === undefined) return { plain: values };
  let before = 0;
  const diff = values.map((value) => {
    const scaled = Math.round(value * per);
    const step = scaled - before;
    before = scaled;
    return step;
  });
  return { diff, per };
}

/** Throws ColumnError when the column does not have `rows` rows. */
export function unpackColumn(column: Column, rows: number): readonly JsonValue[] {
  if ('runs' in column) return unpackRuns(column.runs, rows);
  const stored = 'plain' in column ? column.plain : column.diff;
  if (stored.length !== rows) throw new ColumnError(`a column of ${stored.length} rows where ${rows} were expected`);
  if ('plain' in column) return column.plain;
  let sum = 0;
  return column.diff.map((step) => {
    sum += step;
    return sum / column.per;
  });
}

export function packRuns<Value extends JsonValue>(values: readonly Value[]): Runs<Value> {
  const runs: [Value, number][] = [];
  let last: string | null = null;
  for (const value of values) {
    const text = JSON.stringify(value);
    const run = runs.at(-1);
    if (run !== undefined && text === last) run[1] += 1;
    else runs.push([value, 1]);
    last = text;
  }
  return runs;
}

/** Throws ColumnError when the runs do not add up to `rows`; asked first, so that a damaged number cannot fill the memory. */
export function unpackRuns<Value>(runs: Runs<Value>, rows: number): readonly Value[] {
  const total = runs.reduce((sum, [, times]) => sum + times, 0);
  if (total !== rows) throw new ColumnError(`runs of ${total} rows where ${rows} were expected`);
  return runs.flatMap(([value, times]) => new Array<Value>(times).fill(value));
}

export const runsOf = <Value extends z.ZodType>(value: Value) => z.array(z.tuple([value, z.int().positive()]));

/** One pass over a list, instead of one schema per number. */
const numbers = (every: (value: unknown) => boolean, message: string) =>
  z.custom<readonly number[]>((value) => Array.isArray(value) && value.every(every), { message });

export const columnSchema = z.union([
  z.strictObject({ diff: numbers(Number.isSafeInteger, 'a list of whole numbers'), per: z.int().positive() }),
  z.strictObject({ plain: numbers(Number.isFinite, 'a list of numbers') }),
  z.strictObject({ runs: runsOf(z.json()) }),
]);

function isNumbers(values: readonly JsonValue[]): values is readonly number[] {
  return values.every((value) => typeof value === 'number');
}

function isExact(value: number, scale: number): boolean {
  const scaled = Math.round(value * scale);
  return Math.abs(scaled) < exactLimit && scaled / scale === value;
}
