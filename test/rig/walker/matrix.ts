// `strategy` -> the legs of a job, in the order in which GitHub makes them, and their names.
// Not here: when a leg starts (limited.ts), and what happens to the others when one fails (walk-job.ts).

import type { Json } from '../contracts.ts';
import { type Contexts, EvaluationError, evaluateTemplate, evaluateTree } from '../expressions.ts';
import { isRecord, type JsonRecord, listOf, recordOf } from './tree.ts';

export interface Leg {
  /** The `matrix` context; null for a job without one. */
  readonly matrix: JsonRecord | null;
  /** The `strategy` context. */
  readonly strategy: JsonRecord;
  /** "(2, linux)" after the job's name; '' without a matrix. */
  readonly suffix: string;
}

export interface Legs {
  readonly legs: readonly Leg[];
  readonly failFast: boolean;
  /** Infinity when it is not limited. */
  readonly maxParallel: number;
}

const longestName = 100;

/** Throws EvaluationError, as a job does whose strategy cannot be evaluated. */
export function legsOf(strategy: Json, contexts: Contexts): Legs {
  const evaluated = recordOf(evaluateTree(strategy, contexts));
  const failFast = evaluated['fail-fast'] !== false;
  const asked = Number(evaluated['max-parallel'] ?? 0);
  const maxParallel = asked > 0 ? asked : Number.POSITIVE_INFINITY;
  const found = evaluated.matrix === undefined ? [{ matrix: null, named: {} }] : combinations(evaluated.matrix);
  const legs = found.map(({ matrix, named }, index) => ({
    matrix,
    suffix: suffixOf(named),
    strategy: {
      'fail-fast': failFast,
      'job-index': index,
      'job-total': found.length,
      'max-parallel': asked > 0 ? asked : found.length,
    },
  }));
  return { legs, failFast, maxParallel };
}

/** The name on the run page. A name that has expressions is taken as it is; any other gets the matrix values behind it. */
export function legName(id: string, name: string | null, leg: Leg, contexts: Contexts): string {
  const own = name?.includes('${{') ? evaluateTemplate(name, contexts) : `${name ?? id}${leg.suffix}`;
  return own.length > longestName ? `${own.slice(0, longestName - 3)}...` : own;
}

interface Combination {
  readonly matrix: JsonRecord;
  /** What stands in the name: what `include` only adds does not. */
  readonly named: JsonRecord;
}

function combinations(matrix: Json): readonly Combination[] {
  if (!isRecord(matrix)) throw new EvaluationError(`expected a mapping as matrix, got ${JSON.stringify(matrix)}`);
  const { include, exclude, ...vectors } = matrix;
  const includes = filters('include', include);
  const product = crossProduct(vectors).filter(
    (one) => !filters('exclude', exclude).some((filter) => fits(filter, one)),
  );
  const used = new Set<JsonRecord>();
  const extended = product.map((original) => {
    const matching = includes.filter((filter) => fits(onlyKeys(filter, vectors), original));
    for (const filter of matching) used.add(filter);
    return { matrix: Object.assign({}, original, ...matching, original) as JsonRecord, named: original };
  });
  const added = includes.filter((filter) => !used.has(filter)).map((filter) => ({ matrix: filter, named: filter }));
  if (extended.length + added.length === 0)
    throw new EvaluationError('the matrix has no values: expected at least one leg');
  return [...extended, ...added];
}

function filters(what: string, written: Json | undefined): readonly JsonRecord[] {
  return listOf(written).map((item) => {
    if (!isRecord(item)) throw new EvaluationError(`expected a mapping in matrix.${what}, got ${JSON.stringify(item)}`);
    return item;
  });
}

/** The first key changes slowest. No keys: no combination. */
function crossProduct(vectors: JsonRecord): readonly JsonRecord[] {
  const keys = Object.keys(vectors);
  if (keys.length === 0) return [];
  return keys.reduce<readonly JsonRecord[]>(
    (found, key) => {
      const values = vectors[key];
      if (!Array.isArray(values)) {
        throw new EvaluationError(`expected a list as matrix.${key}, got ${JSON.stringify(values)}`);
      }
      if (values.length === 0) throw new EvaluationError(`matrix.${key} does not contain any values`);
      return found.flatMap((one) => values.map((value: Json) => ({ ...one, [key]: value })));
    },
    [{}],
  );
}

function onlyKeys(filter: JsonRecord, vectors: JsonRecord): JsonRecord {
  return Object.fromEntries(Object.entries(filter).filter(([key]) => key in vectors));
}

/** Everything the filter names is so in the value; a filter that names nothing fits. */
function fits(filter: Json, value: Json | undefined): boolean {
  if (isRecord(filter)) return Object.entries(filter).every(([key, part]) => fits(part, recordOf(value)[key]));
  if (Array.isArray(filter)) return filter.every((part: Json, index) => fits(part, listOf(value)[index]));
  return String(filter).toLowerCase() === String(value ?? null).toLowerCase();
}

function suffixOf(named: JsonRecord): string {
  const texts = leaves(named).filter((text) => text !== '');
  return texts.length === 0 ? '' : ` (${texts.join(', ')})`;
}

function leaves(value: Json): readonly string[] {
  if (value === null) return [];
  if (typeof value !== 'object') return [String(value)];
  return Object.values(value).flatMap((part: Json) => leaves(part));
}
