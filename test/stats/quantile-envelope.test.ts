import { describe, expect, it } from 'vitest';
import { quantileEnvelope } from '../../src/stats/quantile-envelope.ts';
import known from '../known-values/quantile-envelope.json' with { type: 'json' };
import { expectNear } from './near.ts';

describe('quantile envelope', () => {
  it.each(known.cases)('agrees with numpy in every bucket, and leaves the gap out', (row) => {
    const points = row.at.map((at, index) => ({ at, value: row.value[index] ?? Number.NaN }));
    const have = [...quantileEnvelope(points, row.width, row.probabilities)];
    expect(have.map(({ quantiles, ...rest }) => rest)).toEqual(row.buckets.map(({ quantiles, ...rest }) => rest));
    for (const [index, bucket] of row.buckets.entries()) {
      for (const [rank, want] of bucket.quantiles.entries()) expectNear(have[index]?.quantiles[rank], want, 1e-12);
    }
  });

  it('keeps a single spike', () => {
    const points = Array.from({ length: 10_000 }, (_, at) => ({ at, value: at === 7777 ? 99 : 1 }));
    const maxima = [...quantileEnvelope(points, 100, [])].map(({ max }) => max);
    expect(maxima).toHaveLength(100);
    expect(maxima[77]).toBe(99);
  });

  it('gives each bucket away before it reads the next but one', () => {
    let read = 0;
    function* endless() {
      for (;;) yield { at: read++, value: 1 };
    }
    const envelope = quantileEnvelope(endless(), 50, [0.5]);
    expect(envelope.next().value).toMatchObject({ from: 0, to: 50, n: 50 });
    expect(read).toBe(51);
  });

  it('is empty for no points, and refuses a step back, a value that is none, and no width', () => {
    expect([...quantileEnvelope([], 1, [])]).toEqual([]);
    const back = [
      { at: 5, value: 1 },
      { at: 3, value: 1 },
    ];
    expect(() => [...quantileEnvelope(back, 1, [])]).toThrow(RangeError);
    expect(() => [...quantileEnvelope([{ at: 1, value: Number.NaN }], 1, [])]).toThrow(RangeError);
    expect(() => [...quantileEnvelope([{ at: Number.NaN, value: 1 }], 1, [])]).toThrow(RangeError);
    expect(() => [...quantileEnvelope([], 0, [])]).toThrow(RangeError);
  });
});
