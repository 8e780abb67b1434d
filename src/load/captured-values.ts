// What an operation captures from a right answer: texts and numbers at its paths. Pure. Not for keeping them (captured.ts).

import type { CompiledOperation } from './compiled-operation.ts';
import { valueAtPath } from './json-path.ts';

/** Longer texts are not kept: pools are bounded. */
export const longestCaptured = 1000;

type Capturing = Pick<CompiledOperation, 'captures'> & { readonly batch?: number };

/** Names and values as JSON; what is not there is left out. The answer to a batch gives the values of each of its responses. */
export function capturedValues(
  { captures, batch = 1 }: Capturing,
  answer: unknown,
): readonly { readonly name: string; readonly json: string }[] {
  const messages: readonly unknown[] = batch > 1 && Array.isArray(answer) ? answer : [answer];
  return messages.flatMap((message) =>
    captures.flatMap(({ name, path }) => {
      const json = capturableJson(valueAtPath(message, path));
      return json === null ? [] : [{ name, json }];
    }),
  );
}

/** null: neither a text nor a number, too long, or a whole number so large that reading JSON has changed it. */
export function capturableJson(value: unknown): string | null {
  switch (typeof value) {
    case 'string':
      return value.length <= longestCaptured ? JSON.stringify(value) : null;
    case 'number':
      return Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER ? JSON.stringify(value) : null;
    default:
      return null;
  }
}
