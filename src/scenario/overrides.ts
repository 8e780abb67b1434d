// `--set checks.memory-growth=5MiB/h`: changes of a scenario without editing it, before it is decoded.
//
//   override = path "=" value
//   path     = key { "." key | "[" digits "]" }       key: a plain word, or any text in double quotes
//   value    = whatever TOML reads as one value; all else is text, so that 5MiB/h and off need no quotes

import { parse as parseToml, TomlError } from 'smol-toml';
import type { Issue, Result } from '../model/issue.ts';
import { plainToml } from './parse.ts';
import { isTable, type Path, pathText } from './tree.ts';

/** The tree with every override laid on, in order; or every override that could not be. The tree given is not changed. */
export function applyOverrides(tree: unknown, overrides: readonly string[]): Result<unknown> {
  const issues: Issue[] = [];
  let value = tree;
  for (const override of overrides) {
    const read = readOverride(override);
    const laid = read === null ? null : setAt(value, read.path, read.value);
    if (laid === null) {
      issues.push({
        path: override,
        expected: 'an override such as load.rate=200/s',
        got: JSON.stringify(override),
        hint: 'write key=value, with the key as a dotted path; list items as load.operations[0]',
      });
    } else if ('blockedAt' in laid) {
      issues.push({
        path: pathText(laid.blockedAt),
        expected: `a place that "${override}" can set`,
        got: laid.found,
        hint: 'override the whole value instead',
      });
    } else value = laid.tree;
  }
  return issues.length === 0 ? { ok: true, value } : { ok: false, issues };
}

function readOverride(override: string): { readonly path: Path; readonly value: unknown } | null {
  const step = /(?:^|\.)(?:"([^"]*)"|([A-Za-z0-9_$-]+))|\[([0-9]+)\]/y;
  const path: (string | number)[] = [];
  let end = 0;
  for (let found = step.exec(override); found !== null; found = step.exec(override)) {
    const key = found[1] ?? found[2];
    path.push(key ?? Number(found[3]));
    end = step.lastIndex;
  }
  if (typeof path[0] !== 'string' || override[end] !== '=') return null;
  return { path, value: readValue(override.slice(end + 1).trim()) };
}

function readValue(text: string): unknown {
  try {
    const read = parseToml(`value = ${text}`);
    const value = read.value;
    const isOneValue = Object.keys(read).length === 1 && !(value instanceof Date);
    return isOneValue ? plainToml(value) : text;
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    return text;
  }
}

type Laid = { readonly tree: unknown } | { readonly blockedAt: Path; readonly found: string };

function setAt(tree: unknown, path: Path, value: unknown, done: Path = []): Laid {
  const [key, ...rest] = path;
  if (key === undefined) return { tree: value };
  const here = [...done, key];
  if (typeof key === 'number') {
    if (!Array.isArray(tree)) return { blockedAt: done, found: tree === undefined ? 'nothing' : 'no list' };
    if (key >= tree.length) return { blockedAt: here, found: `a list of ${tree.length}` };
    const inner = setAt(tree[key], rest, value, here);
    return 'tree' in inner ? { tree: tree.map((item, index) => (index === key ? inner.tree : item)) } : inner;
  }
  if (tree !== undefined && !isTable(tree)) return { blockedAt: done, found: 'no table' };
  const table = tree ?? {};
  const inner = setAt(Object.hasOwn(table, key) ? table[key] : undefined, rest, value, here);
  if (!('tree' in inner)) return inner;
  const others = Object.entries(table);
  return {
    tree: Object.fromEntries(
      Object.hasOwn(table, key)
        ? others.map(([name, old]) => [name, name === key ? inner.tree : old])
        : [...others, [key, inner.tree]],
    ),
  };
}
