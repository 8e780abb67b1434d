// The keywords of JSON Schema that answers can be checked with, the types each is about, and what it must be.
// Not for schemas inside schemas (schema-reading.ts).

import type { JsonValue } from '../model/scenario.ts';

/** What a keyword must be. The last four hold schemas. */
export type KeywordForm = ValueForm | 'schema' | 'schemas' | 'map' | 'patterns';

export type ValueForm = 'count' | 'number' | 'above zero' | 'flag' | 'pattern' | 'format' | 'names';

export interface Keyword {
  readonly types: readonly string[];
  readonly form: KeywordForm;
}

const string: readonly string[] = ['string'];
const number: readonly string[] = ['number', 'integer'];
const array: readonly string[] = ['array'];
const object: readonly string[] = ['object'];

export const keywords: ReadonlyMap<string, Keyword> = new Map<string, Keyword>([
  ['minLength', { types: string, form: 'count' }],
  ['maxLength', { types: string, form: 'count' }],
  ['pattern', { types: string, form: 'pattern' }],
  ['format', { types: string, form: 'format' }],
  ['minimum', { types: number, form: 'number' }],
  ['maximum', { types: number, form: 'number' }],
  ['exclusiveMinimum', { types: number, form: 'number' }],
  ['exclusiveMaximum', { types: number, form: 'number' }],
  ['multipleOf', { types: number, form: 'above zero' }],
  ['items', { types: array, form: 'schema' }],
  ['prefixItems', { types: array, form: 'schemas' }],
  ['minItems', { types: array, form: 'count' }],
  ['maxItems', { types: array, form: 'count' }],
  ['uniqueItems', { types: array, form: 'flag' }],
  ['contains', { types: array, form: 'schema' }],
  ['minContains', { types: array, form: 'count' }],
  ['maxContains', { types: array, form: 'count' }],
  ['properties', { types: object, form: 'map' }],
  ['patternProperties', { types: object, form: 'patterns' }],
  ['additionalProperties', { types: object, form: 'schema' }],
  ['required', { types: object, form: 'names' }],
  ['minProperties', { types: object, form: 'count' }],
  ['maxProperties', { types: object, form: 'count' }],
]);

/** Without effect on what is right. */
export const annotations: ReadonlySet<string> = new Set(
  '$schema $id $comment title description default examples deprecated readOnly writeOnly'.split(' '),
);

/** One of these says what a schema is about; `type` may stand beside `enum` and `const`. */
export const subjects: ReadonlySet<string> = new Set('type enum const $ref anyOf oneOf allOf'.split(' '));

export const typeNames: ReadonlySet<JsonValue> = new Set('string number integer boolean null array object'.split(' '));

const formats: ReadonlySet<JsonValue> = new Set(
  'email uuid date-time date time duration ipv4 ipv6 uri hostname'.split(' '),
);

export function hasForm(form: ValueForm, value: JsonValue): boolean {
  switch (form) {
    case 'count':
      return typeof value === 'number' && Number.isInteger(value) && value >= 0;
    case 'number':
      return typeof value === 'number';
    case 'above zero':
      return typeof value === 'number' && value > 0;
    case 'flag':
      return typeof value === 'boolean';
    case 'pattern':
      return typeof value === 'string' && isPattern(value);
    case 'format':
      return formats.has(value);
    case 'names':
      return Array.isArray(value) && value.every((name: JsonValue) => typeof name === 'string');
  }
}

export function isPattern(text: string): boolean {
  try {
    new RegExp(text);
    return true;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return false;
  }
}

/** Texts, numbers, truth values and null: what can be compared at once. */
export function isScalar(value: JsonValue): boolean {
  return value === null || typeof value !== 'object';
}

/** Whether a scalar is of one of the types; without types any is. */
export function isOfType(value: JsonValue, types: readonly string[]): boolean {
  if (types.length === 0) return true;
  if (value === null) return types.includes('null');
  if (typeof value !== 'number') return types.includes(typeof value);
  return types.includes('number') || (types.includes('integer') && Number.isInteger(value));
}
