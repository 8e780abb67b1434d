import { describe, expect, it } from 'vitest';
import type { GrowthAnswer, GrowthReason } from '../../src/judge/growth.ts';
import { type GrowthWords, growthSentence } from '../../src/judge/growth-sentences.ts';
import { seriesRates } from '../../src/judge/series-judge.ts';
import { seriesNext } from '../../src/judge/series-sentences.ts';

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
  clock: 'wall',
  loadHeld: false,
  shape: null,
  onset: null,
  settledAfterHours: null,
  points: 3600,
};

function words(over: Partial<GrowthAnswer>): GrowthWords {
  const interval = { value: 2.5, low: 1, high: 4, confidence: 0.9 };
  const rates = seriesRates('memory', '10MB/h');
  const base = {
    what: 'memory',
    isPlural: false,
    limit: 2,
    limitText: '10MB/h',
    interval,
    rates,
    window: 'steady',
  } as const;
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

describe('what is said of memory', () => {
  it.each(reasons)('that is undecided (%s) speaks of the file, not of a scenario', (reason) => {
    expect(growthSentence(words({ reason }))).toMatch(/^Memory[ :].*\.$/);
    expect(seriesNext(words({ reason }))).not.toMatch(/phases\.|watch\./);
  });

  it('against a limit of 0 never asks for more hours than there are', () => {
    const none = { ...words({ reason: 'limit-too-small' }), limit: 0 };
    expect(seriesNext(none)).toBe('raise the limit to 3 B/h or more');
  });
});
