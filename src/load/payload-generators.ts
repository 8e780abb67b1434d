// The generators that may stand in a request as `${...}`: what each makes, from a seeded source.
// Not for finding them in a text (request-template.ts), and not for `${port}` and `${env.X}`: those are gone by now.

import { integerBetween } from '../stats/random.ts';
import { type Body, wrapped } from './body.ts';
import { lacking } from './messages.ts';
import { cutToLength, streamedAboveBytes, wordOf } from './payload-pool.ts';
import { drawClass, drawSize, isPayloadClass, type PayloadClass } from './payload-sizes.ts';
import type { PayloadSource } from './payload-source.ts';
import { createZipf } from './payload-zipf.ts';

export type { PayloadSource } from './payload-source.ts';

type Writer = (source: PayloadSource) => Body;

export interface PayloadGenerator {
  /** As a JSON value of its own type: a vector is an array, an int a number. */
  readonly json: Writer;
  /** As text inside other text. */
  readonly text: Writer;
  /** Inside the quotes of a JSON string. */
  readonly inString: Writer;
  /** Of `${payload}`, whose size may be large: its class; null: drawn by the shares. */
  readonly payload?: PayloadClass | null;
  /** Of `${captured(name)}` and `${session(name)}`: what must have been learnt. */
  readonly captured?: string;
  readonly session?: string;
}

/** What a person may write, for messages. */
export const generatorForms =
  '${vector(768)}, ${uuid()}, ${int(1,100)}, ${zipf(1000)}, ${zipf(1000,1.2)}, ${text(1000)}, ${payload}, ${payload(medium)}, ' +
  '${time}, ${captured(name)}, ${session(name)} or ${send}';

const longestVector = 65_536;
const longestText = 10_000_000;
/** Beyond it the ranks are no longer exact in floating point. */
const mostRanks = 1e15;
const steepest = 20;

/** Names of captured values, as in `${captured(name)}`. */
export function isCaptureName(name: string): boolean {
  return /^[A-Za-z][A-Za-z0-9_-]*$/.test(name);
}

/** The generator that an expression (without `${` and `}`) names; null when there is none, or its arguments are not of its kind. */
export function findGenerator(expression: string): PayloadGenerator | null {
  const found = /^([a-z]+)(?:\(([^()]*)\))?$/.exec(expression.trim());
  if (found === null) return null;
  const [, name = '', list = ''] = found;
  const args = list.trim() === '' ? [] : list.split(',').map((item) => item.trim());
  const [first, second] = args;

  switch (name) {
    case 'send':
      return args.length === 0 ? sendNumber : null;
    case 'time':
      return args.length === 0 ? unixTime : null;
    case 'uuid':
      return args.length === 0 ? uuid : null;
    case 'vector':
      return args.length === 1 ? within(wholeNumber(first), 1, longestVector, vectorOf) : null;
    case 'text':
      return args.length === 1 ? within(wholeNumber(first), 1, longestText, textOf) : null;
    case 'int':
      return args.length === 2 ? intBetween(wholeNumber(first), wholeNumber(second)) : null;
    case 'zipf':
      return args.length <= 2 ? zipfOf(wholeNumber(first), second === undefined ? 1 : decimal(second)) : null;
    case 'payload':
      return args.length <= 1 ? payloadOf(first ?? null) : null;
    case 'captured':
      return first !== undefined && args.length === 1 && isCaptureName(first) ? capturedAs(first) : null;
    case 'session':
      return first !== undefined && args.length === 1 && isCaptureName(first) ? learntAs(first) : null;
    default:
      return null;
  }
}

function wholeNumber(text: string | undefined): number | null {
  if (text === undefined || !/^-?\d+$/.test(text)) return null;
  return Number.isSafeInteger(Number(text)) ? Number(text) : null;
}

function decimal(text: string): number | null {
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : null;
}

function within(
  value: number | null,
  low: number,
  high: number,
  make: (value: number) => PayloadGenerator,
): PayloadGenerator | null {
  return value !== null && value >= low && value <= high ? make(value) : null;
}

/** What looks the same everywhere: numbers. */
function plain(make: Writer): PayloadGenerator {
  return { json: make, text: make, inString: make };
}

/** Text without anything that JSON would escape. */
function quoted(make: Writer): PayloadGenerator {
  return { text: make, inString: make, json: (source) => wrapped('"', make(source), '"') };
}

const sendNumber = plain((source) => String(source.send));
const unixTime = plain((source) => String(source.unixSeconds));

// Version 4, variant 1, from seeded bits: unique per send, not secret.
const uuid = quoted(({ random }) => {
  const hex = [0, 1, 2, 3].map(() => random.nextUint32().toString(16).padStart(8, '0')).join('');
  const variant = '89ab'[random.nextUint32() & 3] ?? '8';
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
});

function intBetween(low: number | null, high: number | null): PayloadGenerator | null {
  if (low === null || high === null || low > high || !Number.isSafeInteger(high - low + 1)) return null;
  return plain((source) => String(integerBetween(source.random, low, high)));
}

function zipfOf(ranks: number | null, exponent: number | null): PayloadGenerator | null {
  if (ranks === null || ranks < 1 || ranks > mostRanks) return null;
  if (exponent === null || exponent <= 0 || exponent > steepest) return null;
  const draw = createZipf(ranks, exponent);
  return plain((source) => String(draw(source.random)));
}

// Components from -1 to 1 with four decimals: what embedding models answer, and cheap to write.
function vectorOf(length: number): PayloadGenerator {
  const list = ({ random }: PayloadSource) => {
    let text = '';
    for (let index = 0; index < length; index += 1) {
      const component = ((random.nextUint32() % 20_001) - 10_000) / 10_000;
      text += index === 0 ? component : `,${component}`;
    }
    return text;
  };
  return { json: (source) => `[${list(source)}]`, text: list, inString: list };
}

// Lower-case words; exactly `length` characters, no space at either end.
function textOf(length: number): PayloadGenerator {
  if (length > streamedAboveBytes) return quoted(({ words, random }) => words.cut(length, random));
  return quoted(({ random }) => {
    let text = '';
    while (text.length < length) text += text === '' ? wordOf(random) : ` ${wordOf(random)}`;
    return cutToLength(text, length);
  });
}

function payloadOf(name: string | null): PayloadGenerator | null {
  if (name !== null && !isPayloadClass(name)) return null;
  const make: Writer = ({ words, random, sizes }) =>
    words.cut(drawSize(name ?? drawClass(sizes, random), random), random);
  return { ...quoted(make), payload: name };
}

function capturedAs(name: string): PayloadGenerator {
  const draw = ({ captured, random }: PayloadSource) => {
    const json = captured(name, random);
    if (json === null) throw new Error(lacking.captured(name));
    return json;
  };
  return { ...fromJson(draw), captured: name };
}

function learntAs(name: string): PayloadGenerator {
  const draw = ({ session }: PayloadSource) => {
    const json = session?.get(name);
    if (json === undefined) throw new Error(lacking.session(name));
    return json;
  };
  return { ...fromJson(draw), session: name };
}

/** A text or a number that came as JSON. */
function fromJson(draw: (source: PayloadSource) => string): PayloadGenerator {
  const isText = (json: string) => json.startsWith('"');
  return {
    json: draw,
    text(source) {
      const json = draw(source);
      return isText(json) ? String(JSON.parse(json)) : json;
    },
    inString(source) {
      const json = draw(source);
      return isText(json) ? json.slice(1, -1) : json;
    },
  };
}
