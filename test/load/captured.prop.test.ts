import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCapturedPools, poolCapacity } from '../../src/load/captured.ts';
import { capturableJson, capturedValues, longestCaptured } from '../../src/load/captured-values.ts';
import { compileCaptures } from '../../src/load/compile-request.ts';
import { createRandom } from '../../src/stats/random.ts';
import { chiSquare, chiSquareLimit } from './chi-square.ts';

describe('a pool of captured values', () => {
  test('is empty until something is captured, and then gives only that', () => {
    const pools = createCapturedPools(1);
    expect(pools.isEmpty('id')).toBe(true);
    expect(pools.draw('id', createRandom(1))).toBeNull();
    pools.add('id', '"a"');
    pools.add('other', '1');
    expect(pools.isEmpty('id')).toBe(false);
    expect(pools.draw('id', createRandom(1))).toBe('"a"');
  });

  test('never holds more than its capacity, and every value ever seen stays as likely as any other', () => {
    const pools = createCapturedPools(42);
    const seen = 10 * poolCapacity;
    for (let value = 0; value < seen; value += 1) pools.add('id', String(value));
    const random = createRandom(9);
    const held = new Set<number>();
    for (let draw = 0; draw < 40 * poolCapacity; draw += 1) held.add(Number(pools.draw('id', random)));
    expect(held.size).toBeLessThanOrEqual(poolCapacity);
    expect(held.size).toBeGreaterThan(poolCapacity * 0.999);
    const tenths = Array.from({ length: 10 }, () => 0);
    for (const value of held) {
      const tenth = Math.floor((value / seen) * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    expect(
      chiSquare(
        tenths,
        tenths.map(() => 0.1),
      ),
    ).toBeLessThan(chiSquareLimit(9));
  });

  test('draws each value as often as the other', () => {
    const pools = createCapturedPools(42);
    for (let value = 0; value < 20; value += 1) pools.add('id', String(value));
    const random = createRandom(5);
    const counts = Array.from({ length: 20 }, () => 0);
    for (let draw = 0; draw < 100_000; draw += 1) {
      const value = Number(pools.draw('id', random));
      counts[value] = (counts[value] ?? 0) + 1;
    }
    expect(
      chiSquare(
        counts,
        counts.map(() => 1 / 20),
      ),
    ).toBeLessThan(chiSquareLimit(19));
  });

  test('keeps the same values for the same seed and the same order', () => {
    const drawn = (seed: number) => {
      const pools = createCapturedPools(seed);
      for (let value = 0; value < 2 * poolCapacity; value += 1) pools.add('id', String(value));
      const random = createRandom(1);
      return Array.from({ length: 50 }, () => pools.draw('id', random));
    };
    expect(drawn(1)).toEqual(drawn(1));
    expect(drawn(1)).not.toEqual(drawn(2));
  });
});

describe('what is captured from an answer', () => {
  test('is every text and number that JSON gives back as it was', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.maxSafeInteger(), fc.double({ noNaN: true, min: -1e9, max: 1e9 })),
        (value) => {
          const json = capturableJson(value);
          // -0 is 0 in JSON.
          expect(JSON.parse(json ?? 'null')).toEqual(value === 0 ? 0 : value);
        },
      ),
    );
  });

  test.each([
    [null],
    [true],
    [undefined],
    [{}],
    [['a']],
    ['x'.repeat(longestCaptured + 1)],
    [2 ** 53],
    [-1e300],
    [Number.POSITIVE_INFINITY],
  ])('is not %j', (value) => {
    expect(capturableJson(value)).toBeNull();
  });

  test('comes from every path that is there, and from each response of a batch', () => {
    const captures = compileCaptures({ id: '$.result.id', name: '$.result.name' });
    const one = (id: number) => ({ jsonrpc: '2.0', id, result: { id } });
    expect(capturedValues({ captures }, one(4))).toEqual([{ name: 'id', json: '4' }]);
    expect(capturedValues({ captures, batch: 2 }, [one(4), one(5)])).toEqual([
      { name: 'id', json: '4' },
      { name: 'id', json: '5' },
    ]);
    expect(capturedValues({ captures, batch: 2 }, 'nonsense')).toEqual([]);
  });
});
