// Turns rows of like objects into columns and back, whatever is nested in them. Lossless: also a key that only some
// rows have, and a null where others have an object, come back as they were.
//
//   { a: 1, b: { c: 2 } }          keys: { a: 1 2, b: { keys: { c: 2 } } }
//   { a: 2, b: null }       ->     b.state: value, null

import { z } from 'zod';
import type { JsonValue } from '../model/scenario.ts';
import {
  type Column,
  columnSchema,
  packColumn,
  packRuns,
  type Runs,
  runsOf,
  unpackColumn,
  unpackRuns,
} from './column.ts';

type State = 'value' | 'null' | 'absent';
/** undefined: the row does not have this key. */
type Cell = JsonValue | undefined;
type Row = { readonly [key: string]: JsonValue };

interface NamedCells {
  readonly name: string;
  /** One for each row. */
  readonly cells: readonly Cell[];
}

/** `state` is left out where every row has a value; the rest holds only the rows that have one. */
export type Table = (Column | { readonly keys: Readonly<Record<string, Table>> }) & { readonly state?: Runs<State> };

const state = runsOf(z.enum(['value', 'null', 'absent'])).exactOptional();
const keys = z.lazy(() => z.record(z.string(), tableSchema));
const [diff, plain, runs] = columnSchema.options;
export const tableSchema: z.ZodType<Table> = z.union([
  z.strictObject({ keys, state }),
  diff.extend({ state }),
  plain.extend({ state }),
  runs.extend({ state }),
]);

export function packTable(cells: readonly Cell[]): Table {
  const states = cells.map(stateOf);
  const values = cells.filter((cell) => cell !== undefined && cell !== null);
  const body = values.length > 0 && values.every(isRow) ? { keys: packKeys(values) } : packColumn(values);
  return values.length === cells.length ? body : { ...body, state: packRuns(states) };
}

function packKeys(rows: readonly Row[]): Readonly<Record<string, Table>> {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))].sort();
  return Object.fromEntries(names.map((name) => [name, packTable(rows.map((row) => row[name]))]));
}

/** Throws ColumnError when the columns do not fit together. */
export function unpackTable(table: Table, rows: number): readonly Cell[] {
  const states = table.state === undefined ? null : unpackRuns(table.state, rows);
  const present = states === null ? rows : states.filter((one) => one === 'value').length;
  const values = 'keys' in table ? unpackKeys(table.keys, present) : unpackColumn(table, present);
  if (states === null) return values;
  let next = 0;
  return states.map((one) => {
    if (one === 'absent') return undefined;
    if (one === 'null') return null;
    next += 1;
    return values[next - 1];
  });
}

function unpackKeys(tables: Readonly<Record<string, Table>>, rows: number): readonly Row[] {
  const columns = Object.entries(tables).map(([name, table]) => ({ name, cells: unpackTable(table, rows) }));
  return columns.every(({ cells }) => !cells.includes(undefined)) ? alikeRows(columns, rows) : mixedRows(columns, rows);
}

/** Every row has every key. A copy keeps the shape of what it copies: rows of one shape are made and read faster, and are smaller. */
function alikeRows(columns: readonly NamedCells[], rows: number): readonly Row[] {
  const blank: Row = Object.fromEntries(columns.map(({ name }) => [name, null]));
  return Array.from({ length: rows }, (_, row) => {
    const made: Record<string, JsonValue> = { ...blank };
    for (const { name, cells } of columns) made[name] = cells[row] ?? null;
    return made;
  });
}

function mixedRows(columns: readonly NamedCells[], rows: number): readonly Row[] {
  return Array.from({ length: rows }, (_, row) => {
    const entries: [string, JsonValue][] = [];
    for (const { name, cells } of columns) {
      const cell = cells[row];
      if (cell !== undefined) entries.push([name, cell]);
    }
    return Object.fromEntries(entries);
  });
}

function stateOf(cell: Cell): State {
  if (cell === undefined) return 'absent';
  return cell === null ? 'null' : 'value';
}

function isRow(cell: JsonValue): cell is Row {
  return typeof cell === 'object' && cell !== null && !Array.isArray(cell);
}
