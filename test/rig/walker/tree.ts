// YAML as plain values, and the few ways in which the walker looks at it. The parser has checked the shape before; what is not
// of the expected kind here is absent.

import type { Json } from '../contracts.ts';

export type JsonRecord = Readonly<Record<string, Json>>;
export type Texts = Readonly<Record<string, string>>;

export function isRecord(tree: Json | undefined): tree is JsonRecord {
  return typeof tree === 'object' && tree !== null && !Array.isArray(tree);
}

export function recordOf(tree: Json | undefined): JsonRecord {
  return isRecord(tree) ? tree : {};
}

export function listOf(tree: Json | undefined): readonly Json[] {
  return Array.isArray(tree) ? tree : [];
}

/** A scalar as GitHub prints it; null and absent are ''. A list or a mapping is JSON. */
export function textOf(tree: Json | undefined): string {
  if (tree === null || tree === undefined) return '';
  return typeof tree === 'object' ? JSON.stringify(tree) : String(tree);
}

export function textOrNull(tree: Json | undefined): string | null {
  return tree === null || tree === undefined ? null : textOf(tree);
}

/** A mapping of scalars. */
export function textsOf(tree: Json | undefined): Texts {
  return mapValues(recordOf(tree), textOf);
}

/** A text, or a list of texts. */
export function namesOf(tree: Json | undefined): readonly string[] {
  if (tree === null || tree === undefined) return [];
  return Array.isArray(tree) ? tree.map(textOf) : [textOf(tree)];
}

export function mapValues<A, B>(
  record: Readonly<Record<string, A>>,
  change: (value: A, key: string) => B,
): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}

/** The value under a key, whatever its case: inputs, secrets and labels are found so on GitHub. */
export function findIgnoringCase<A>(record: Readonly<Record<string, A>>, key: string): A | undefined {
  const found = Object.keys(record).find((candidate) => candidate.toLowerCase() === key.toLowerCase());
  return found === undefined ? undefined : record[found];
}
