// The scenario as it was parsed, before anything is known of its shape: looking into it, naming places in it, describing
// what stands there. Own properties only, so that a key called "constructor" is a key. Not for deciding what is right.

import type { Issue } from '../model/issue.ts';

export type Table = { readonly [key: string]: unknown };
export type Path = readonly (string | number)[];

export function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands at a place; undefined when there is nothing, or no such place. */
export function at(tree: unknown, ...path: Path): unknown {
  let value = tree;
  for (const key of path) {
    if (Array.isArray(value) && typeof key === 'number') value = value[key];
    else if (isTable(value) && Object.hasOwn(value, key)) value = value[key];
    else return undefined;
  }
  return value;
}

export function textAt(tree: unknown, ...path: Path): string | null {
  const value = at(tree, ...path);
  return typeof value === 'string' ? value : null;
}

export function listAt(tree: unknown, ...path: Path): readonly unknown[] {
  const value = at(tree, ...path);
  return Array.isArray(value) ? value : [];
}

/** Every text below `tree` with its place, in order. */
export function textsIn(tree: unknown, path: Path = []): readonly { readonly path: Path; readonly text: string }[] {
  if (typeof tree === 'string') return [{ path, text: tree }];
  if (Array.isArray(tree)) return tree.flatMap((item, index) => textsIn(item, [...path, index]));
  if (isTable(tree)) return Object.entries(tree).flatMap(([key, value]) => textsIn(value, [...path, key]));
  return [];
}

/** "load.operations[0].weight"; keys that are not plain words are quoted. */
export function pathText(path: Path): string {
  if (path.length === 0) return '(top level)';
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    const word = /^[A-Za-z0-9_$-]+$/.test(key) ? key : JSON.stringify(key);
    return text === '' ? word : `${text}.${word}`;
  }, '');
}

/** A value as written, with its type: `200 (number)`. null when nothing stood there. */
export function describeValue(value: unknown): string | null {
  if (value === undefined) return null;
  if (value === null) return 'null';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  switch (typeof value) {
    case 'string':
      return `${JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}...` : value)} (text)`;
    case 'number':
      return `${value} (number)`;
    case 'boolean':
      return `${value} (boolean)`;
    default:
      return 'a table';
  }
}

/** An issue about what stands at `path` of `tree`. */
export function issueAt(tree: unknown, path: Path, expected: string, hint: string | null = null): Issue {
  return { path: pathText(path), expected, got: describeValue(at(tree, ...path)), hint };
}
