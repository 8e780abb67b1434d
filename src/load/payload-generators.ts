// The generators that may stand in a request as `${...}`: what each makes, from a seeded source.
// Not for finding them in a text (request-template.ts), and not for `${port}` and `${env.X}`: those are gone by now.

import { integerBetween, type Random } from '../stats/random.ts';

/** What one send may draw from. `random` depends on seed and send number alone. */
export interface PayloadSource {
  readonly send: number;
  readonly random: Random;
}

export interface PayloadGenerator {
  /** As a JSON value of its own type: a vector is an array, an int a number. */
  json(source: PayloadSource): string;
  /** As text inside other text. */
  text(source: PayloadSource): string;
}

/** What a person may write, for messages. */
export const generatorForms = '${vector(768)}, ${uuid()}, ${int(1,100)}, ${text(1000)} or ${send}';

const longestVector = 65_536;
const longestText = 10_000_000;

/** The generator that an expression (without `${` and `}`) names; null when there is none, or its arguments are not of its kind. */
export function findGenerator(expression: string): PayloadGenerator | null {
  const found = /^([a-z]+)(?:\(([^()]*)\))?$/.exec(expression.trim());
  if (found === null) return null;
  const [, name, list] = found;
  const numbers = readNumbers(list);
  if (numbers === null) return null;
  const [first, second] = numbers;

  switch (name) {
    case 'send':
      return numbers.length === 0 ? sendNumber : null;
    case 'uuid':
      return numbers.length === 0 ? uuid : null;
    case 'vector':
      return numbers.length === 1 && isLength(first, longestVector) ? vectorOf(first) : null;
    case 'text':
      return numbers.length === 1 && isLength(first, longestText) ? textOf(first) : null;
    case 'int':
      if (numbers.length !== 2 || first === undefined || second === undefined || first > second) return null;
      return Number.isSafeInteger(second - first + 1) ? intBetween(first, second) : null;
    default:
      return null;
  }
}

// "" and a missing list are no arguments; null when one of them is not a whole number.
function readNumbers(list: string | undefined): readonly number[] | null {
  if (list === undefined || list.trim() === '') return [];
  const numbers: number[] = [];
  for (const item of list.split(',')) {
    if (!/^\s*-?\d+\s*$/.test(item)) return null;
    const value = Number(item);
    if (!Number.isSafeInteger(value)) return null;
    numbers.push(value);
  }
  return numbers;
}

function isLength(value: number | undefined, longest: number): value is number {
  return value !== undefined && value >= 1 && value <= longest;
}

const sendNumber: PayloadGenerator = {
  json: (source) => String(source.send),
  text: (source) => String(source.send),
};

function quoted(text: (source: PayloadSource) => string): PayloadGenerator {
  return { text, json: (source) => JSON.stringify(text(source)) };
}

// Version 4, variant 1, from seeded bits: unique per send, not secret.
const uuid = quoted(({ random }) => {
  const hex = [0, 1, 2, 3].map(() => random.nextUint32().toString(16).padStart(8, '0')).join('');
  const variant = '89ab'[random.nextUint32() & 3] ?? '8';
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
});

function intBetween(low: number, high: number): PayloadGenerator {
  const make = (source: PayloadSource) => String(integerBetween(source.random, low, high));
  return { json: make, text: make };
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
  return { json: (source) => `[${list(source)}]`, text: list };
}

// Lower-case words; exactly `length` characters, no space at either end.
function textOf(length: number): PayloadGenerator {
  return quoted(({ random }) => {
    let text = '';
    while (text.length < length) {
      const bits = random.nextUint32();
      if (text !== '') text += ' ';
      text += words[bits % words.length];
    }
    return text.slice(0, length).replace(/ $/, 'a');
  });
}

const words = (
  'about above across after along autumn basin bird blue bread bridge bright brook calm carry city clear cloud coast cold corner ' +
  'deep door early east evening far field fire forest garden glass grain green harbour heavy high hill island lake light line map ' +
  'meadow moon morning mountain narrow near night north of old on open orange path pond quiet rain river road roof salt sand season ' +
  'shore silver slow snow south spring star stone stream summer tide timber to tree under valley village warm water west wind winter'
).split(' ');
