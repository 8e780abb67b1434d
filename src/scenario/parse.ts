// Text -> tree: TOML, YAML or JSON. Knows syntax only; what the keys mean is the decoder's.

import { parse as parseToml, TomlError } from 'smol-toml';
import { parseDocument } from 'yaml';
import { assertNever } from '../model/error.ts';
import type { Issue, Result } from '../model/issue.ts';
import { isTable } from './tree.ts';

export type ScenarioFormat = 'toml' | 'yaml' | 'json';

/** The format that a file name promises, or null. */
export function formatOf(path: string): ScenarioFormat | null {
  const ending = /\.(toml|yaml|yml|json)$/i.exec(path)?.[1]?.toLowerCase();
  if (ending === 'toml' || ending === 'json') return ending;
  return ending === undefined ? null : 'yaml';
}

/** A tree of tables, lists, texts, numbers and booleans; or the first syntax error, its place in `path`. */
export function parseScenarioText(text: string, format: ScenarioFormat): Result<unknown> {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  switch (format) {
    case 'toml':
      return readToml(source);
    case 'yaml':
      return readYaml(source);
    case 'json':
      return readJson(source);
    default:
      return assertNever(format);
  }
}

function readToml(source: string): Result<unknown> {
  try {
    return { ok: true, value: plainToml(parseToml(source)) };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const message = firstLine(error.message).replace(/^Invalid TOML document: /, '');
    return failed('TOML', message, source, error.line, error.column);
  }
}

function readYaml(source: string): Result<unknown> {
  const document = parseDocument(source, { merge: true });
  const error = document.errors[0];
  if (error !== undefined) {
    const { line, col } = error.linePos?.[0] ?? { line: 1, col: 1 };
    return failed('YAML', firstLine(error.message).replace(/ at line \d+, column \d+:?$/, ''), source, line, col);
  }
  try {
    return { ok: true, value: document.toJS() };
  } catch (error) {
    // The library's own guard against aliases that unfold without end, and aliases of nothing.
    if (!(error instanceof ReferenceError)) throw error;
    return failed('YAML', error.message, source, 1, 1);
  }
}

function readJson(source: string): Result<unknown> {
  try {
    const value: unknown = JSON.parse(source);
    return { ok: true, value };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const position = Number(/at position (\d+)/.exec(error.message)?.[1] ?? source.length);
    const before = source.slice(0, position).split('\n');
    const message = firstLine(error.message).replace(/ (in JSON )?at position .*$/, '');
    return failed('JSON', message, source, before.length, (before.at(-1) ?? '').length + 1);
  }
}

function failed(language: string, message: string, source: string, line: number, column: number): Result<never> {
  const written = (source.split('\n')[line - 1] ?? '').trim();
  const issue: Issue = {
    path: `line ${line}, column ${column}`,
    expected: `valid ${language} (${message})`,
    got: written === '' ? null : written,
    hint: language === 'TOML' ? hintForToml(written) : null,
  };
  return { ok: false, issues: [issue] };
}

/** The commonest slip: a quantity without its quotes, `duration = 24h`. */
function hintForToml(line: string): string | null {
  const bare = /=\s*([0-9.]+\s?[A-Za-z%/][A-Za-z%/]*)\s*(#.*)?$/.exec(line)?.[1];
  return bare === undefined ? null : `write it in quotes: "${bare}"`;
}

function firstLine(text: string): string {
  return (text.split('\n')[0] ?? '').trim();
}

/** What TOML gave as plain tables. It knows dates, a scenario does not: they become text. */
export function plainToml(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(plainToml);
  if (isTable(value)) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plainToml(item)]));
  return value;
}
