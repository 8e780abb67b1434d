// Texts and JSON values that hold `${...}` generators: read once, then written out for each send.
// Pure. Not for what the generators make (payload-generators.ts), nor for whole requests (compile-request.ts).

import type { JsonValue } from '../model/scenario.ts';
import { type Body, type BodyTemplate, joined } from './body.ts';
import { findGenerator, type PayloadGenerator } from './payload-generators.ts';
import { streamedAboveBytes } from './payload-pool.ts';
import type { PayloadSource } from './payload-source.ts';

export { payloadSource } from './payload-source.ts';

/** Writes the text of one send. The same source gives the same text. */
export type Template = (source: PayloadSource) => string;

/** Text as it is, or what a generator makes there. */
type Part = string | BodyTemplate;

/** What stands in braces in the texts of a value (keys of objects are left alone). */
export interface Expression {
  /** As written: "${vector(8)}". */
  readonly written: string;
  /** null: no generator understands it. */
  readonly generator: PayloadGenerator | null;
}

export function expressionsIn(value: JsonValue): readonly Expression[] {
  if (typeof value === 'string') return splitText(value).expressions;
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap((item: JsonValue) => expressionsIn(item));
}

/** A text of a path, a header or a command; `encode` is applied to what the generators make, not to the text around them. */
export function compileText(text: string, encode: (made: string) => string = (made) => made): Template {
  const parts = joinTexts<Template>(
    splitText(text).parts.map((part) =>
      typeof part === 'string' ? part : (source: PayloadSource) => encode(short(part, source)),
    ),
  );
  const [only = ''] = parts;
  if (parts.length <= 1 && typeof only === 'string') return () => only;
  return (source) => {
    let made = '';
    for (const part of parts) made += typeof part === 'string' ? part : part(source);
    return made;
  };
}

/** A body as written, with what the generators make inside. */
export function compileBody(text: string): BodyTemplate {
  return compileParts(splitText(text).parts.map((part) => (typeof part === 'string' ? part : part.text)));
}

/**
 * A JSON value, written compactly. A string that is nothing but one generator becomes the value the generator makes
 * ("${int(1,9)}" -> 7, "${vector(2)}" -> [0.1,-0.4]); elsewhere what it makes stands inside the string.
 */
export function compileJson(value: JsonValue): BodyTemplate {
  const parts: Part[] = [];
  appendJson(parts, value);
  return compileParts(parts);
}

// loadIssues lets nothing long stand where a text is wanted; this is the net below it.
function short(generator: PayloadGenerator, source: PayloadSource): string {
  const made = generator.text(source);
  if (typeof made === 'string') return made;
  throw new Error(`${made.bytes} bytes are too long for a path, a header or a command`);
}

// Unknown expressions stay as text: they are reported by loadIssues before anything is compiled.
function splitText(text: string): {
  readonly parts: readonly (string | PayloadGenerator)[];
  readonly expressions: readonly Expression[];
} {
  const parts: (string | PayloadGenerator)[] = [];
  const expressions: Expression[] = [];
  let end = 0;
  for (const match of text.matchAll(/\$\{([^}]*)\}/g)) {
    const generator = findGenerator(match[1] ?? '');
    expressions.push({ written: match[0], generator });
    if (generator === null) continue;
    parts.push(text.slice(end, match.index), generator);
    end = match.index + match[0].length;
  }
  parts.push(text.slice(end));
  return { parts: parts.filter((part) => part !== ''), expressions };
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
    parts.push(only.json);
    return;
  }
  parts.push('"');
  for (const part of inside) {
    parts.push(typeof part === 'string' ? JSON.stringify(part).slice(1, -1) : part.inString);
  }
  parts.push('"');
}

function compileParts(written: readonly Part[]): BodyTemplate {
  const parts = joinTexts<BodyTemplate>(written);
  const [only = ''] = parts;
  if (parts.length <= 1 && typeof only === 'string') {
    const constant = inPieces(only);
    return () => constant;
  }
  return (source) => {
    const pieces: Body[] = [];
    let text = '';
    for (const part of parts) {
      const made = typeof part === 'string' ? part : part(source);
      if (typeof made === 'string') {
        text += made;
      } else {
        if (text !== '') pieces.push(text);
        pieces.push(made);
        text = '';
      }
    }
    if (pieces.length === 0) return inPieces(text);
    return joined(text === '' ? pieces : [...pieces, text]);
  };
}

/** A body of this text: as it is while it is short, in pieces when it is long. */
export function inPieces(text: string): Body {
  // Three bytes at most for each of its units.
  if (text.length * 3 <= streamedAboveBytes) return text;
  const bytes = Buffer.byteLength(text);
  if (bytes <= streamedAboveBytes) return text;
  return {
    bytes,
    *chunks() {
      const whole = Buffer.from(text);
      for (let at = 0; at < bytes; at += streamedAboveBytes) yield whole.subarray(at, at + streamedAboveBytes);
    },
  };
}

// Neighbouring texts become one: most requests end up as two or three parts.
function joinTexts<Made>(parts: readonly (string | Made)[]): readonly (string | Made)[] {
  const texts: (string | Made)[] = [];
  for (const part of parts) {
    const last = texts.at(-1);
    if (typeof part === 'string' && typeof last === 'string') texts[texts.length - 1] = last + part;
    else texts.push(part);
  }
  return texts;
}
