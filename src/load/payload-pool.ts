// Lower-case words, made once per process from the seed, that payloads of any length are cut from: fifty megabytes cost no more
// to make than fifty bytes. Words are ASCII letters and single spaces, so that they stand in JSON as they are.

import { type Random, randomAt } from '../stats/random.ts';
import type { Body, StreamedBody } from './body.ts';

export interface WordPool {
  /** Exactly `length` bytes, no space at either end; where they are cut is the random's. Streamed when long. */
  cut(length: number, random: Random): Body;
}

/** A body longer than this is sent as it is made. */
export const streamedAboveBytes = 262_144;

const poolStream = 9;
const poolBytes = 1_048_576;
const chunkBytes = 65_536;

let newest: { readonly seed: number; readonly pool: WordPool } | null = null;

/** The pool of a seed; that of the newest seed is kept, for a process has one. */
export function wordPool(seed: number): WordPool {
  if (newest?.seed !== seed) newest = { seed, pool: createWordPool(seed) };
  return newest.pool;
}

function createWordPool(seed: number): WordPool {
  let made: { readonly bytes: Buffer; readonly text: string } | null = null;

  return {
    cut(length, random) {
      made ??= makePool(seed);
      const start = wordStart(made.text, Math.floor(random.next() * poolBytes));
      return length > streamedAboveBytes ? streamed(made.bytes, start, length) : cutText(made.text, start, length);
    },
  };
}

// It is read in a circle: it ends with a space and begins with a word.
function makePool(seed: number): { readonly bytes: Buffer; readonly text: string } {
  const random = randomAt(seed, poolStream, 0);
  const parts: string[] = [];
  for (let length = 0; length < poolBytes; ) {
    const word = wordOf(random);
    parts.push(word);
    length += word.length + 1;
  }
  const bytes = Buffer.from(`${cutToLength(parts.join(' '), poolBytes - 1)} `, 'latin1');
  return { bytes, text: bytes.toString('latin1') };
}

export function wordOf(random: Random): string {
  return words[random.nextUint32() % words.length] ?? '';
}

/** The first `length` characters, the last of them no space. */
export function cutToLength(text: string, length: number): string {
  return text.slice(0, length).replace(/ $/, 'a');
}

function wordStart(text: string, from: number): number {
  const space = text.indexOf(' ', from);
  return (space + 1) % poolBytes;
}

function cutText(text: string, start: number, length: number): string {
  const end = start + length - 1;
  const before = end <= poolBytes ? text.slice(start, end) : text.slice(start) + text.slice(0, end - poolBytes);
  return before + letterAt(text, end);
}

// The last letter stands alone, because where it falls may be a space.
function letterAt(text: string, at: number): string {
  const letter = text[at % poolBytes] ?? ' ';
  return letter === ' ' ? 'a' : letter;
}

function streamed(pool: Buffer, start: number, length: number): StreamedBody {
  return {
    bytes: length,
    *chunks() {
      let at = start;
      for (let left = length - 1; left > 0; ) {
        const chunk = pool.subarray(at, Math.min(at + Math.min(chunkBytes, left), poolBytes));
        yield chunk;
        left -= chunk.length;
        at = (at + chunk.length) % poolBytes;
      }
      yield Buffer.from(letterAt(pool.toString('latin1', at, at + 1), 0));
    },
  };
}

const words = (
  'about above across after along autumn basin bird blue bread bridge bright brook calm carry city clear cloud coast cold corner ' +
  'deep door early east evening far field fire forest garden glass grain green harbour heavy high hill island lake light line map ' +
  'meadow moon morning mountain narrow near night north of old on open orange path pond quiet rain river road roof salt sand season ' +
  'shore silver slow snow south spring star stone stream summer tide timber to tree under valley village warm water west wind winter'
).split(' ');
