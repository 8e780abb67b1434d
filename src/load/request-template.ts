// Texts and JSON values that hold `${...}` generators: read once, then written out for each send.
// Pure. Not for what the generators make (payload-generators.ts), nor for whole requests (compiled-operation.ts).

import type { JsonValue } from '../model/scenario.ts';
import { randomAt } from '../stats/random.ts';
import { findGenerator, type PayloadGenerator, type PayloadSource } from './payload-generators.ts';

/** Writes the text of one send. The same source gives the same text. */
export type Template = (source: PayloadSource) => string;

type Part = string | PayloadGenerator;

const payloadStream = 3;

/** What send number `send` draws from: the same on any machine and after any resume. */
export function payloadSource(seed: number, send: number): PayloadSource {
  return { send, random: randomAt(seed, payloadStream, send) };
}

/** Expressions in a value (keys of objects are left alone) that no generator understands, as written: "${vector()}". */
export function unknownGenerators(value: JsonValue): readonly string[] {
  if (typeof value === 'string') {
    return splitText(value).unknown;
  }
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap((item: JsonValue) => unknownGenerators(item));
}

/** A text with generators inside; `encode` is applied to what the generators make, not to the text around them. */
export function compileText(text: string, encode: (made: string) => string = (made) => made): Template {
  return compileParts(splitText(text).parts, (generator, source) => encode(generator.text(source)));
}

/**
 * A JSON value, written compactly. A string that is nothing but one generator becomes the value the generator makes
 * ("${int(1,9)}" -> 7, "${vector(2)}" -> [0.1,-0.4]); elsewhere what it makes stands inside the string.
 */
export function compileJson(value: JsonValue): Template {
  const parts: Part[] = [];
  appendJson(parts, value);
  return compileParts(parts, (generator, source) => generator.json(source));
}

// Unknown expressions stay as text here: they were reported by unknownGenerators before anything is compiled.
function splitText(text: string): { parts: readonly Part[]; unknown: readonly string[] } {
  const parts: Part[] = [];
  const unknown: string[] = [];
  let end = 0;
  for (const match of text.matchAll(/\$\{([^}]*)\}/g)) {
    const generator = findGenerator(match[1] ?? '');
    if (generator === null) {
      unknown.push(match[0]);
      continue;
    }
    parts.push(text.slice(end, match.index), generator);
    end = match.index + match[0].length;
  }
  parts.push(text.slice(end));
  return { parts: parts.filter((part) => part !== ''), unknown };
}

function appendJson(parts: Part[], value: JsonValue): void {
  if (typeof value === 'string') {
    appendString(parts, value);
  } else if (value === null || typeof value !== 'object') {
    parts.push(JSON.stringify(value));
  } else if (Array.isArray(value)) {
    value.forEach((item: JsonValue, index) => {
      parts.push(index === 0 ? '[' : ',');
      appendJson(parts, item);
    });
    parts.push(value.length === 0 ? '[]' : ']');
  } else {
    const entries = Object.entries(value);
    entries.forEach(([key, item], index) => {
      parts.push(`${index === 0 ? '{' : ','}${JSON.stringify(key)}:`);
      appendJson(parts, item);
    });
    parts.push(entries.length === 0 ? '{}' : '}');
  }
}

function appendString(parts: Part[], text: string): void {
  const inside = splitText(text).parts;
  const [only] = inside;
  if (inside.length === 1 && only !== undefined && typeof only !== 'string') {
    parts.push(only);
    return;
  }
  parts.push('"');
  for (const part of inside) {
    if (typeof part === 'string') parts.push(insideQuotes(part));
    else parts.push({ ...part, json: (source) => insideQuotes(part.text(source)) });
  }
  parts.push('"');
}

function insideQuotes(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

function compileParts(
  parts: readonly Part[],
  write: (generator: PayloadGenerator, source: PayloadSource) => string,
): Template {
  const joined = joinTexts(parts);
  if (joined.every((part) => typeof part === 'string')) {
    const constant = joined.join('');
    return () => constant;
  }
  return (source) => {
    let text = '';
    for (const part of joined) text += typeof part === 'string' ? part : write(part, source);
    return text;
  };
}

// Neighbouring texts become one: most requests end up as two or three parts.
function joinTexts(parts: readonly Part[]): readonly Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (typeof part === 'string' && typeof last === 'string') joined[joined.length - 1] = last + part;
    else joined.push(part);
  }
  return joined;
}
