// What the runner needs of expressions: texts with `${{ }}` in them, and conditions. Handed in, so that a test may bring its own.

import type { Json } from '../contracts.ts';
import type { Contexts, StatusFacts } from '../expressions.ts';

export type { Contexts, StatusFacts };

export interface Expressions {
  /** Replaces every `${{ }}`; throws where one is wrong. */
  evaluateTemplate(text: string, contexts: Contexts, status?: StatusFacts): string;
  /** null: success(), which is also implied where no status function occurs. */
  evaluateCondition(expression: string | null, contexts: Contexts, status: StatusFacts): boolean;
}

/** The members of a context; none where it is not an object. */
export function members(json: Json | undefined): Readonly<Record<string, Json>> {
  return isObject(json) ? json : {};
}

function isObject(json: Json | undefined): json is { readonly [key: string]: Json } {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
