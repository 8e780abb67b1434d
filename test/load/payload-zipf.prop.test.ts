import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createZipf } from '../../src/load/payload-zipf.ts';
import { createRandom, type Random } from '../../src/stats/random.ts';
import { chiSquare, chiSquareLimit } from './chi-square.ts';

const draws = 100_000;

/** Probabilities of ranks 1 to n, exactly. */
function exactShares(n: number, s: number): readonly number[] {
  const weights = Array.from({ length: n }, (_, index) => (index + 1) ** -s);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

describe('ranks by Zipf', () => {
  test.each([
    { n: 1, s: 1 },
    { n: 2, s: 1 },
    { n: 10, s: 1 },
    { n: 100, s: 1 },
    { n: 100, s: 0.5 },
    { n: 100, s: 0.01 },
    { n: 100, s: 1.2 },
    { n: 100, s: 2 },
    { n: 8, s: 5 },
  ])('come with their exact probabilities: n $n, s $s', ({ n, s }) => {
    const draw = createZipf(n, s);
    const random = createRandom(42);
    const counts = Array.from({ length: n }, () => 0);
    for (let at = 0; at < draws; at += 1) {
      const rank = draw(random);
      counts[rank - 1] = (counts[rank - 1] ?? 0) + 1;
    }
    expect(counts).toHaveLength(n);
    // Ranks too rare for a test of their own are counted together.
    const shares = exactShares(n, s);
    const common = shares.filter((share) => share * draws >= 20).length;
    const tail = (values: readonly number[]) => values.slice(common).reduce((sum, value) => sum + value, 0);
    const isWhole = common === n || tail(shares) * draws < 5;
    const seen = isWhole ? counts.slice(0, common) : [...counts.slice(0, common), tail(counts)];
    const wanted = isWhole ? shares.slice(0, common) : [...shares.slice(0, common), tail(shares)];
    if (wanted.length > 1) expect(chiSquare(seen, wanted)).toBeLessThan(chiSquareLimit(wanted.length - 1));
  });

  test('are from 1 to n, for any n and s', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 1e15 })),
        fc.oneof(fc.constant(1), fc.double({ min: 0.01, max: 20, noNaN: true })),
        fc.integer(),
        (n, s, seed) => {
          const draw = createZipf(n, s);
          const random = createRandom(seed);
          for (let at = 0; at < 100; at += 1) {
            const rank = draw(random);
            expect(Number.isInteger(rank) && rank >= 1 && rank <= n).toBe(true);
          }
        },
      ),
    );
  });

  test('cost about one draw, however many there are', () => {
    for (const [n, s] of [
      [10, 1],
      [1e6, 1],
      [1e12, 0.7],
      [1e12, 1.3],
    ] as const) {
      const source = createRandom(3);
      let asked = 0;
      const counting: Random = {
        next() {
          asked += 1;
          return source.next();
        },
        nextUint32: source.nextUint32,
      };
      const draw = createZipf(n, s);
      for (let at = 0; at < 10_000; at += 1) draw(counting);
      expect(asked).toBeLessThan(13_000);
    }
  });

  test('of a very large set still favour the first', () => {
    const draw = createZipf(1e12, 1);
    const random = createRandom(11);
    const first = Array.from({ length: draws }, () => draw(random)).filter((rank) => rank === 1).length;
    // 1 / H(1e12), and H(n) is ln n + 0.5772.
    const wanted = 1 / (Math.log(1e12) + 0.57722);
    expect(chiSquare([first, draws - first], [wanted, 1 - wanted])).toBeLessThan(chiSquareLimit(1));
  });
});
