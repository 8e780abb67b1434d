import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  drawClass,
  drawSize,
  mayBeLarge,
  type PayloadClass,
  payloadClasses,
  realisticSizes,
} from '../../src/load/payload-sizes.ts';
import type { PayloadMix } from '../../src/model/scenario.ts';
import { createRandom } from '../../src/stats/random.ts';
import { chiSquare, chiSquareLimit } from './chi-square.ts';

const classes: readonly PayloadClass[] = ['small', 'medium', 'large', 'huge'];
const draws = 100_000;

describe('the class of a payload', () => {
  test.each<{ mix: PayloadMix }>([
    { mix: realisticSizes },
    { mix: { small: 1, medium: 1, large: 1, huge: 1 } },
    { mix: { small: 60, medium: 39.95, large: 0.05, huge: 0.5 } },
  ])('comes by the shares $mix, whatever they sum to', ({ mix }) => {
    const random = createRandom(42);
    const counts = classes.map(() => 0);
    for (let draw = 0; draw < draws; draw += 1) {
      const at = classes.indexOf(drawClass(mix, random));
      counts[at] = (counts[at] ?? 0) + 1;
    }
    const total = classes.reduce((sum, one) => sum + mix[one], 0);
    const shares = classes.map((one) => mix[one] / total);
    expect(chiSquare(counts, shares)).toBeLessThan(chiSquareLimit(3));
  });

  test('is never one of share 0, not even at the ends of chance', () => {
    const share = fc.oneof(fc.constant(0), fc.double({ min: 1e-6, max: 10, noNaN: true }));
    fc.assert(
      fc.property(
        fc.tuple(share, share, share, share),
        fc.double({ min: 0, max: 1 - 2 ** -53, noNaN: true }),
        (s, at) => {
          const [small, medium, large, huge] = s;
          fc.pre(small + medium + large + huge > 0);
          const mix = { small, medium, large, huge };
          expect(mix[drawClass(mix, { next: () => at, nextUint32: () => 0 })]).toBeGreaterThan(0);
        },
      ),
    );
  });
});

describe('the size of a payload', () => {
  test.each(classes)('is inside its class, each order of magnitude as likely: %s', (of) => {
    const { atLeast, below } = payloadClasses[of];
    const random = createRandom(7);
    const bins = 8;
    const counts = Array.from({ length: bins }, () => 0);
    const outside: number[] = [];
    for (let draw = 0; draw < draws; draw += 1) {
      const size = drawSize(of, random);
      if (!Number.isInteger(size) || size < atLeast || size >= below) outside.push(size);
      // The middle of the byte: whole sizes are cut off from what was drawn.
      const bin = Math.floor((Math.log((size + 0.5) / atLeast) / Math.log(below / atLeast)) * bins);
      counts[bin] = (counts[bin] ?? 0) + 1;
    }
    expect(outside).toEqual([]);
    // Exact shares of whole sizes: a bin holds the sizes whose middle falls into it.
    const edges = Array.from({ length: bins + 1 }, (_, bin) =>
      bin === bins ? below : Math.ceil(atLeast * (below / atLeast) ** (bin / bins) - 0.5),
    );
    const shares = counts.map(
      (_, bin) => Math.log((edges[bin + 1] ?? 0) / (edges[bin] ?? 0)) / Math.log(below / atLeast),
    );
    expect(chiSquare(counts, shares)).toBeLessThan(chiSquareLimit(bins - 1));
  });

  test('leaves no gap between the classes', () => {
    expect(classes.slice(1).map((of) => payloadClasses[of].atLeast)).toEqual(
      classes.slice(0, -1).map((of) => payloadClasses[of].below),
    );
    expect(payloadClasses.small.atLeast).toBe(64);
    expect(payloadClasses.huge.below).toBe(50_000_000);
  });

  test.each<{ of: PayloadClass | null; mix: PayloadMix; large: boolean }>([
    { of: 'small', mix: realisticSizes, large: false },
    { of: 'medium', mix: realisticSizes, large: false },
    { of: 'large', mix: realisticSizes, large: true },
    { of: 'huge', mix: realisticSizes, large: true },
    { of: null, mix: realisticSizes, large: true },
    { of: null, mix: { small: 1, medium: 1, large: 0, huge: 0 }, large: false },
  ])('may be large: $of of $mix is $large', ({ of, mix, large }) => {
    expect(mayBeLarge(of, mix)).toBe(large);
  });
});
