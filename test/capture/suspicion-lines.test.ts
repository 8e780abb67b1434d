import { expect, it } from 'vitest';
import { lineIssues } from '../../src/capture/validate.ts';

const at = { kind: 'event', atSeconds: 7200, epoch: 0, segment: 0 };
const suspected = {
  check: 'memory-growth',
  series: 'system.resident-bytes',
  sentence: 'Memory grows by 20 MB/h.',
  inARow: 2,
};
const paths = (event: object) => lineIssues('event', { ...at, ...event }, 'line 1').map(({ path }) => path);

it.each<[string, object]>([
  ['a suspicion', { event: 'suspicion', look: 2, of: 24, ...suspected }],
  ['an abort by a hard limit', { event: 'abort', limit: 'rss', limitText: '1GB', value: 2e9, samples: 3 }],
  ['an abort by suspicion', { event: 'abort', limit: 'regression', ...suspected, inARow: 3 }],
  ['a calibration', { event: 'calibration', seconds: 0.52, reference: 0.4 }],
  ['a calibration without a reference', { event: 'calibration', seconds: 0.52, reference: null }],
])('%s is a line of a record', (_, event) => {
  expect(paths(event)).toEqual([]);
});

it.each<[string, object, string]>([
  ['a look of no number', { event: 'suspicion', look: 0, of: 24, ...suspected }, 'line 1.look'],
  ['a look after the last', { event: 'suspicion', look: 25, of: 24, ...suspected }, 'line 1'],
  ['a suspicion of nothing', { event: 'suspicion', look: 2, of: 24, ...suspected, series: '' }, 'line 1.series'],
  ['an abort by suspicion without a sentence', { event: 'abort', limit: 'regression', inARow: 3 }, 'line 1.check'],
  ['an abort by an unknown limit', { event: 'abort', limit: 'cpu', ...suspected }, 'line 1.limit'],
  ['an abort of two kinds', { event: 'abort', limit: 'regression', ...suspected, value: 1 }, 'line 1'],
  ['a negative time of work', { event: 'calibration', seconds: -1, reference: null }, 'line 1.seconds'],
  [
    'a calibration that does not say what it is compared with',
    { event: 'calibration', seconds: 1 },
    'line 1.reference',
  ],
])('%s is refused', (_, event, path) => {
  expect(paths(event)).toContain(path);
});
