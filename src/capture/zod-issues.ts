// Turns what a zod schema found into our issues: where, what was expected, what stood there.

import type { z } from 'zod';
import type { Issue } from '../model/issue.ts';

/** One issue per finding; `path` is where the checked value itself stands. */
export function issuesOf(error: z.ZodError, value: unknown, path: string): readonly Issue[] {
  return error.issues.map((issue) => ({
    path: issue.path.reduce<string>(joinPath, path),
    expected: issue.message.replace(/^Invalid input: expected /, ''),
    got: describe(valueAt(value, issue.path)),
    hint: null,
  }));
}

/** The value as a short text: what a person would compare with the expectation. */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

function joinPath(path: string, key: PropertyKey): string {
  return typeof key === 'number' ? `${path}[${key}]` : `${path}.${String(key)}`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let here = value;
  for (const key of path) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = Object.getOwnPropertyDescriptor(here, key)?.value;
  }
  return here;
}
