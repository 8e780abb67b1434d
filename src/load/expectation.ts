// Whether an answer is right: success (null) or one short sentence that says what is wrong with it.
// Pure; http answers here, JSON-RPC messages in jsonrpc.ts on top of this. Not for answers that never came.

import type { Expectation } from '../model/scenario.ts';
import { hasAtPath, type JsonPath, parseJsonPath } from './json-path.ts';
import { failures } from './messages.ts';

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

/** An expectation with its path read once. */
export interface CompiledExpectation {
  readonly status: number | null;
  readonly path: { readonly text: string; readonly steps: JsonPath } | null;
  readonly contains: string | null;
  readonly error: boolean;
}

/** Throws when the path is none; loadIssues has reported that before. */
export function compileExpectation(expect: Expectation): CompiledExpectation {
  const steps = expect.json === null ? null : parseJsonPath(expect.json);
  if (expect.json !== null && steps === null) throw new Error(`not a JSON path: ${expect.json}`);
  return {
    status: expect.status,
    path: expect.json === null || steps === null ? null : { text: expect.json, steps },
    contains: expect.contains,
    error: expect.error,
  };
}

/** True when judging an http answer needs more than its status. */
export function readsBody(expectation: CompiledExpectation): boolean {
  return expectation.path !== null || expectation.contains !== null;
}

/** Judges an http answer. With `error`, a status of 400 or more is what is wanted (unless a status is named). */
export function judgeAnswer(expectation: CompiledExpectation, answer: Answer): string | null {
  return judgeStatus(expectation, answer) ?? judgeContains(expectation, answer) ?? judgePath(expectation, answer);
}

export function judgeStatus(expectation: CompiledExpectation, answer: Answer): string | null {
  const { status } = answer;
  if (expectation.status !== null) {
    return status === expectation.status ? null : failures.status(status, String(expectation.status), answer.body);
  }
  if (expectation.error) return status >= 400 ? null : failures.status(status, '4xx or 5xx', answer.body);
  return status >= 200 && status < 300 ? null : failures.status(status, '2xx', answer.body);
}

export function judgeContains(expectation: CompiledExpectation, answer: Answer): string | null {
  if (expectation.contains === null || answer.body.includes(expectation.contains)) return null;
  return cutOff(answer) ?? failures.noText(expectation.contains, answer.body);
}

function judgePath(expectation: CompiledExpectation, answer: Answer): string | null {
  if (expectation.path === null) return null;
  const parsed = parseAnswer(answer);
  if ('failure' in parsed) return parsed.failure;
  return judgeValue(expectation, parsed.value, answer.body);
}

/** Asks a parsed value for the expected path; `text` is what a sentence quotes. */
export function judgeValue(expectation: CompiledExpectation, value: unknown, text: string): string | null {
  if (expectation.path === null || hasAtPath(value, expectation.path.steps)) return null;
  return failures.noPath(expectation.path.text, text);
}

/** The body as JSON, or the sentence that says why it is none. */
export function parseAnswer(answer: Answer): { readonly value: unknown } | { readonly failure: string } {
  const cut = cutOff(answer);
  if (cut !== null) return { failure: cut };
  try {
    return { value: JSON.parse(answer.body) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { failure: failures.notJson(answer.body) };
  }
}

function cutOff(answer: Answer): string | null {
  return answer.bodyBytes > answer.keptBytes ? failures.tooLong(answer.bodyBytes, answer.keptBytes) : null;
}
