import { describe, expect, it } from 'vitest';
import type { GrowthAnswer, GrowthReason } from '../../src/judge/growth.ts';
import type { GrowthWords } from '../../src/judge/growth-sentences.ts';
import { seriesRates } from '../../src/judge/series-judge.ts';
import { seriesNext, seriesSentence } from '../../src/judge/series-sentences.ts';

const answer: GrowthAnswer = {
  outcome: 'inconclusive',
  reason: 'undecided',
  whole: null,
  tail: null,
  smallestLimit: 3,
  smallestVisible: null,
  confidence: 0.9,
  cut: 0,
  spanHours: 0.9,
  longestHours: 1,
  bins: 90,
  points: 3600,
};

function words(over: Partial<GrowthAnswer>, metric: 'latency' | 'memory' = 'latency'): GrowthWords {
  const interval = { value: 2.5, low: 1, high: 4, confidence: 0.9 };
  const limitText = metric === 'latency' ? '2%/h' : '10MB/h';
  const rates = seriesRates(metric, limitText);
  const base = { what: metric, isPlural: false, limit: 2, limitText, interval, rates, window: 'steady' } as const;
  return { ...base, answer: { ...answer, ...over } };
}

const reasons: readonly GrowthReason[] = [
  'no-data',
  'too-few',
  'too-many-missing',
  'warmup-undeclared',
  'limit-too-small',
  'settling',
  'within-swing',
  'undecided',
];

describe('what is said of a response time', () => {
  it.each(reasons)('that is undecided (%s) has a sentence, a next thing, and no word of leaks', (reason) => {
    const said = seriesSentence(words({ reason }), true);
    expect(said).toMatch(/^Latency[ :].*\.$/);
    expect(said).not.toMatch(/leak|garbage|phases\./);
    const next = seriesNext(words({ reason }), true);
    expect(next).not.toBeNull();
    expect(next).not.toMatch(/phases\.|watch\./);
  });

  it.each([
    {
      over: { outcome: 'violated', reason: null } as const,
      said: 'Latency grows by 2.50 %/h (90 % interval 1.00 to 4.00) over 54 min; the limit is 2%/h.',
    },
    {
      over: { outcome: 'holds', reason: null, smallestVisible: 1.95 } as const,
      said: 'Latency changes by 2.50 %/h (90 % interval 1.00 to 4.00) over 54 min, surely below the limit of 2%/h; a drift of 1.95 %/h would not have passed.',
    },
    {
      over: { outcome: 'holds', reason: null } as const,
      said: 'Latency changes by 2.50 %/h (90 % interval 1.00 to 4.00) over 54 min, surely below the limit of 2%/h; how small a drift would have been seen cannot be promised, because the growth was still dying away.',
    },
    {
      over: { reason: 'warmup-undeclared' } as const,
      said: 'Latency: 1 h without a declared warm-up cannot tell a drift from a warm-up. Measured: 2.50 %/h (90 % interval 1.00 to 4.00).',
    },
  ])('that $over.outcome is a sentence', ({ over, said }) => {
    expect(seriesSentence(words(over), true)).toBe(said);
  });

  it('that drifts is not looked for in heap profiles', () => {
    expect(seriesNext(words({ outcome: 'violated', reason: null }), true)).not.toContain('heap');
    expect(seriesNext(words({ outcome: 'holds', reason: null }), true)).toBeNull();
  });
});

describe('what is said of memory', () => {
  it.each(reasons)('that is undecided (%s) speaks of the file, not of a scenario', (reason) => {
    expect(seriesSentence(words({ reason }, 'memory'), false)).toMatch(/^Memory[ :].*\.$/);
    expect(seriesNext(words({ reason }, 'memory'), false)).not.toMatch(/phases\.|watch\./);
  });

  it('against a limit of 0 never asks for more hours than there are', () => {
    const none = { ...words({ reason: 'limit-too-small' }, 'memory'), limit: 0 };
    expect(seriesNext(none, false)).toBe('raise the limit to 3 B/h or more');
  });
});
