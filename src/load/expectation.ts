// Whether an answer is right: success (null) or what is wrong with it.
// Pure; http answers here, JSON-RPC messages in jsonrpc.ts on top of this. Not for answers that never came.

import type { Expectation } from '../model/scenario.ts';
import { capturableJson } from './captured-values.ts';
import type { CompiledOperation, HttpOperation } from './compiled-operation.ts';
import { type Failure, failures } from './failures.ts';
import { hasAtPath, type JsonPath, parseJsonPath, pathText, valueAtPath } from './json-path.ts';
import { parseOnce } from './parse-once.ts';
import { compileSchema, type SchemaCheck } from './schema-check.ts';

/** What is kept of an answer for checking. */
export interface Answer {
  readonly status: number;
  /** Beginning of the body; all of it unless `bodyBytes` is larger. */
  readonly body: string;
  readonly keptBytes: number;
  readonly bodyBytes: number;
}

/** Kept of an answer whose content is checked, and the longest event of a stream; the rest is read and counted. */
export const checkedBytes = 1_048_576;

/** An expectation with its path and schema read once. What is absent is not asked. */
export interface CompiledExpectation {
  readonly statuses: readonly number[] | null;
  readonly path: { readonly text: string; readonly steps: JsonPath } | null;
  readonly contains: string | null;
  readonly error: boolean;
  /** Bytes of the body. */
  readonly size?: { readonly atLeast: number | null; readonly atMost: number | null };
  /** Asked of what is at a path of the answer; [] is all of it. */
  readonly schema?: { readonly at: JsonPath; readonly check: SchemaCheck };
  /** What is captured must be there: otherwise requests that need it would never be sent, and nobody would know. */
  readonly captures?: CompiledOperation['captures'];
}

/** What an expectation goes with. */
export interface ExpectationPlace {
  readonly captures?: CompiledOperation['captures'];
  /** Where the part of the answer is that a schema is about; default all of it. */
  readonly schemaAt?: JsonPath;
}

/** Throws when a path or the schema cannot be read; loadIssues has reported that before. */
export function compileExpectation(
  { json, status, contains, error, schema, bytes }: Expectation,
  { captures = [], schemaAt = [] }: ExpectationPlace = {},
): CompiledExpectation {
  const steps = json === null ? null : parseJsonPath(json);
  if (json !== null && steps === null) throw new Error(`not a JSON path: ${json}`);
  return {
    statuses: typeof status === 'number' ? [status] : status,
    path: json === null || steps === null ? null : { text: json, steps },
    contains,
    error,
    ...(bytes === undefined || bytes === null ? {} : { size: bytes }),
    ...(schema === undefined ? {} : { schema: { at: schemaAt, check: compileSchema(schema) } }),
    ...(captures.length === 0 ? {} : { captures }),
  };
}

/** True when an http answer is read beyond its status and its size. */
export function readsBody({ expectation, captures }: Pick<HttpOperation, 'expectation' | 'captures'>): boolean {
  return expectation.contains !== null || captures.length > 0 || readsJson(expectation);
}

function readsJson({ path, schema, captures }: CompiledExpectation): boolean {
  return path !== null || schema !== undefined || captures !== undefined;
}

/** Judges an http answer. With `error`, a status of 400 or more is what is wanted (unless a status is named). */
export function judgeAnswer(expectation: CompiledExpectation, answer: Answer): Failure | null {
  return judgeStatus(expectation, answer) ?? judgeContains(expectation, answer) ?? judgeJson(expectation, answer);
}

/** Of an answer over http, whatever it carries: its status, then its size. */
export function judgeStatus(expectation: CompiledExpectation, answer: Answer): Failure | null {
  return wrongStatus(expectation, answer) ?? wrongSize(expectation, answer);
}

function wrongStatus(expectation: CompiledExpectation, answer: Answer): Failure | null {
  const { status } = answer;
  if (expectation.statuses !== null) {
    return expectation.statuses.includes(status)
      ? null
      : failures.status(status, expectation.statuses.join(' or '), answer.body);
  }
  if (expectation.error) return status >= 400 ? null : failures.status(status, '4xx or 5xx', answer.body);
  return status >= 200 && status < 300 ? null : failures.status(status, '2xx', answer.body);
}

function wrongSize({ size }: CompiledExpectation, { bodyBytes }: Answer): Failure | null {
  if (size === undefined) return null;
  const { atLeast, atMost } = size;
  if (atLeast !== null && bodyBytes < atLeast) return failures.size(`at least ${atLeast}`, bodyBytes);
  if (atMost !== null && bodyBytes > atMost) return failures.size(`at most ${atMost}`, bodyBytes);
  return null;
}

export function judgeContains(expectation: CompiledExpectation, answer: Answer): Failure | null {
  if (expectation.contains === null || answer.body.includes(expectation.contains)) return null;
  return cutOff(answer) ?? failures.noText(expectation.contains, answer.body);
}

function judgeJson(expectation: CompiledExpectation, answer: Answer): Failure | null {
  if (!readsJson(expectation)) return null;
  const parsed = parseAnswer(answer);
  if ('failure' in parsed) return parsed.failure;
  return judgeValue(expectation, parsed.value, answer.body);
}

/** Asks a parsed value for the expected path, the schema and what is captured; `text` is what a sentence quotes. */
export function judgeValue(expectation: CompiledExpectation, value: unknown, text: string): Failure | null {
  const { path, schema, captures = [] } = expectation;
  if (path !== null && !hasAtPath(value, path.steps)) return failures.noPath(path.text, text);
  if (schema !== undefined) {
    const problem = schema.check(valueAtPath(value, schema.at));
    if (problem !== null) return failures.schema(problem, text);
  }
  const missing = captures.find((capture) => capturableJson(valueAtPath(value, capture.path)) === null);
  return missing === undefined ? null : failures.notCaptured(pathText(missing.path), text);
}

/** The body as JSON, or the sentence that says why it is none. */
export function parseAnswer(answer: Answer): { readonly value: unknown } | { readonly failure: Failure } {
  const cut = cutOff(answer);
  if (cut !== null) return { failure: cut };
  return parseOnce(answer.body) ?? { failure: failures.notJson(answer.body) };
}

function cutOff(answer: Answer): Failure | null {
  return answer.bodyBytes > answer.keptBytes ? failures.tooLong(answer.bodyBytes, answer.keptBytes) : null;
}
