import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyBytes } from '../../src/load/body.ts';
import { streamedAboveBytes, wordPool } from '../../src/load/payload-pool.ts';
import { createRandom } from '../../src/stats/random.ts';
import { textOf } from './a-body.ts';

const pool = wordPool(42);
// Anything but letters, two spaces, or a space at an end.
const notWords = /[^a-z ]| {2}|^ | $/;
const lengths = fc.oneof(
  fc.integer({ min: 1, max: 100 }),
  fc.integer({ min: 1, max: streamedAboveBytes }),
  fc.integer({ min: streamedAboveBytes + 1, max: 3_000_000 }),
);

describe('a text cut from the pool', () => {
  test('has exactly the asked length, is words alone, and is the same each time it is read', () => {
    fc.assert(
      fc.property(lengths, fc.integer(), (length, seed) => {
        const body = pool.cut(length, createRandom(seed));
        const text = textOf(body);
        expect(text.length).toBe(length);
        expect(bodyBytes(body)).toBe(length);
        expect(notWords.test(text)).toBe(false);
        expect(typeof body === 'string').toBe(length <= streamedAboveBytes);
        expect(textOf(body) === text).toBe(true);
        expect(textOf(pool.cut(length, createRandom(seed))) === text).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('is the same bytes streamed or not, but for the letter that closes it', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const short = textOf(pool.cut(streamedAboveBytes, createRandom(seed)));
        const long = textOf(pool.cut(streamedAboveBytes + 1, createRandom(seed)));
        expect(long.slice(0, short.length - 1) === short.slice(0, -1)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  test('is another for another seed', () => {
    const of = (seed: number) => textOf(wordPool(seed).cut(200, createRandom(1)));
    expect(of(1)).not.toBe(of(2));
    expect(of(1)).toBe(of(1));
  });

  test('of fifty megabytes is handed on in pieces, without being made', () => {
    const body = pool.cut(50_000_000, createRandom(1));
    if (typeof body === 'string') throw new Error('it is no stream');
    const before = process.memoryUsage().rss;
    let bytes = 0;
    let largest = 0;
    for (const chunk of body.chunks()) {
      bytes += chunk.length;
      largest = Math.max(largest, chunk.length);
    }
    expect(bytes).toBe(50_000_000);
    expect(largest).toBeLessThanOrEqual(65_536);
    expect(process.memoryUsage().rss - before).toBeLessThan(20_000_000);
  });
});
