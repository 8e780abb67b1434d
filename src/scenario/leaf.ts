// The small pieces every section of the schema is built of: text, words of a closed set, quantities, strict tables.
// Each carries its own words for "what was expected". A message is "expected" or "expected\nhint"; zod-issues.ts splits it.

import { z } from 'zod';
import type { Quantity } from '../model/quantity.ts';
import { didYouMean } from './suggest.ts';
import {
  expectedText,
  parseBytesPerOperation,
  parseDuration,
  parsePercent,
  parseRate,
  parseSize,
  type Reading,
} from './units.ts';

export function say(expected: string, hint: string | null = null): string {
  return hint === null ? expected : `${expected}\n${hint}`;
}

/** Text; a bare number or boolean is told to take quotes. */
export function text(expected = 'text') {
  return z.string({ error: ({ input }) => say(expected, quotesHint(input)) });
}

export function nonEmptyText(expected = 'text that is not empty') {
  return text(expected).min(1, { error: expected });
}

/** Text that must match; for names and addresses. */
export function textLike(pattern: RegExp, expected: string) {
  return text(expected).regex(pattern, { error: expected });
}

/** One of a closed set of words. */
export function word<const Words extends readonly [string, ...string[]]>(words: Words) {
  const expected = `one of ${words.map((known) => `"${known}"`).join(', ')}`;
  return z.enum(words, {
    error: ({ input }) => say(expected, typeof input === 'string' ? didYouMean(input, words) : null),
  });
}

export function flag() {
  return z.boolean({
    error: ({ input }) =>
      say('true or false', input === 'true' || input === 'false' ? 'write it without quotes' : null),
  });
}

export function wholeNumber(least: number, most = Number.MAX_SAFE_INTEGER) {
  const range = most === Number.MAX_SAFE_INTEGER ? `from ${least}` : `from ${least} to ${most}`;
  const error = `a whole number ${range}`;
  return z.number({ error }).int({ error }).min(least, { error }).max(most, { error });
}

export function numberFrom(least: number, most = Number.MAX_VALUE) {
  const error = most === Number.MAX_VALUE ? `a number from ${least}` : `a number from ${least} to ${most}`;
  return z.number({ error }).min(least, { error }).max(most, { error });
}

/** A command as a list of words: no shell stands between. Words may be empty, the program may not. */
export function commandWords() {
  const expected = 'a list of words such as ["node", "server.js"]';
  const error = ({ input }: { readonly input?: unknown }) => say(expected, commandHint(input));
  return z
    .array(text(), { error })
    .min(1, { error })
    .refine(([program]) => program !== '', { error: expected });
}

export function textTable(expected: string) {
  return z.record(z.string(), text(), { error: expected });
}

/** A table that knows its keys: an unknown one is an error that lists them. */
export function strict<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: ({ code }) => (code === 'unrecognized_keys' ? Object.keys(shape).join(', ') : 'a table'),
  });
}

/** Text with a unit, read once, here. `suffix` completes a bare number for the hint. */
export function quantity(read: (text: string) => Reading, expected: string, suffixes: readonly string[]) {
  return z
    .string({ error: ({ input }) => say(expected, unitHint(input, suffixes)) })
    .transform((written, context): Quantity => {
      const reading = read(written);
      if (reading.ok) return reading.value;
      context.addIssue({ code: 'custom', message: say(reading.expected, reading.hint) });
      return z.NEVER;
    });
}

/** From zero on. */
export function duration() {
  return quantity(parseDuration, expectedText.duration, ['s', 'm']);
}

export function positiveDuration() {
  return quantity(above(parseDuration, `${expectedText.duration}, above zero`), expectedText.duration, ['s', 'm']);
}

export function size() {
  return quantity(parseSize, expectedText.size, ['MB', 'MiB']);
}

export function positiveRate() {
  return quantity(above(parseRate, `${expectedText.rate}, above zero`), expectedText.rate, ['/s']);
}

export function bytesPerOperation() {
  return quantity(parseBytesPerOperation, expectedText.bytesPerOperation, ['B/operation']);
}

/** A share of a whole: 0% to 100%. */
export function share() {
  return quantity(shareOfWhole, expectedText.percent, ['%']);
}

export function shareOfWhole(written: string): Reading {
  const reading = parsePercent(written);
  if (!reading.ok || reading.value.value <= 1) return reading;
  return { ok: false, expected: 'a percentage from 0% to 100%', hint: null };
}

/** The same reading, zero refused. */
export function above(read: (text: string) => Reading, expected: string): (text: string) => Reading {
  return (written) => {
    const reading = read(written);
    return reading.ok && reading.value.value <= 0 ? { ok: false, expected, hint: null } : reading;
  };
}

export function unitHint(input: unknown, suffixes: readonly string[]): string | null {
  if (typeof input !== 'number') return null;
  return `a number needs a unit: ${suffixes.map((suffix) => `"${input}${suffix}"`).join(' or ')}`;
}

function quotesHint(input: unknown): string | null {
  return typeof input === 'number' || typeof input === 'boolean' ? `write it in quotes: "${input}"` : null;
}

function commandHint(input: unknown): string | null {
  if (typeof input !== 'string' || input.trim() === '') return null;
  if (/["'|&;<>]/.test(input)) return `for a shell line write ["sh", "-c", ${JSON.stringify(input)}]`;
  return `write [${input
    .trim()
    .split(/\s+/)
    .map((part) => JSON.stringify(part))
    .join(', ')}]`;
}
