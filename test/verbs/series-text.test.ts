import { expect, it } from 'vitest';
import type { SeriesAnswer, SeriesQuestion } from '../../src/judge/series-judge.ts';
import { renderSeries } from '../../src/verbs/series-text.ts';

const asked: SeriesQuestion = {
  metric: 'memory',
  limit: { value: 10e6, unit: 'bytes-per-hour', text: '10MB/h' },
  warmupSeconds: null,
};

function answer(line: Partial<SeriesAnswer['line']>, over: Partial<SeriesAnswer> = {}): SeriesAnswer {
  const figures = { estimate: null, low: null, high: null, smallestVisible: null, shape: null, onset: null };
  const base = { metric: 'memory', unit: 'bytes-per-hour', limit: 10e6, floor: 5e6 } as const;
  const said = { file: 'a.csv', verdict: 'pass', sentence: 'Memory stays.' } as const;
  return { line: { ...base, ...figures, ...said, ...line }, interval: null, next: null, ...over };
}

const answers = [
  answer(
    {
      file: 'leak.csv',
      verdict: 'fail',
      shape: 'linear',
      sentence: 'Memory grows by 20.2 MB/h (99 % interval 19.6 to 20.8) over 5 h 56 min; the limit is 10MB/h.',
    },
    {
      interval: { value: 20.2e6, low: 19.6e6, high: 20.8e6, confidence: 0.99 },
      next: 'find what keeps memory: compare two heap profiles, or what is open, early and late in a run',
    },
  ),
  answer(
    {
      file: 'nightly/flat.csv',
      smallestVisible: 9.42e6,
      shape: 'flat',
      sentence:
        'Memory changes by 0.190 MB/h (90 % interval -0.165 to 0.546) over 5 h 56 min, surely below the limit of 10MB/h; a leak of 9.42 MB/h would not have passed.',
    },
    { interval: { value: 0.19e6, low: -0.165e6, high: 0.546e6, confidence: 0.9 } },
  ),
  answer(
    {
      file: 'empty\u001b[2J.csv',
      verdict: 'inconclusive',
      sentence: 'Memory: no steady sample shows it, so nothing is known about its growth.',
    },
    { next: 'see why the file holds no value, or none after the warm-up' },
  ),
];

it('judged series are told as in the golden', async () => {
  await expect(`${renderSeries(answers, asked, false)}\n`).toMatchFileSnapshot('../golden/cli/judge-series.txt');
});

it('judged series in colour are told in the same words', () => {
  const escapeCharacter = String.fromCharCode(27);
  const colored = renderSeries(answers, asked, true);
  expect(colored).toContain(`${escapeCharacter}[31mFAIL${escapeCharacter}[0m leak.csv`);
  expect(colored.replaceAll(new RegExp(`${escapeCharacter}\\[[0-9]+m`, 'g'), '')).toBe(
    renderSeries(answers, asked, false),
  );
});
