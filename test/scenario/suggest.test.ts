import fc from 'fast-check';
import { expect, it } from 'vitest';
import { didYouMean, editDistance, nearest } from '../../src/scenario/suggest.ts';

it.each([
  ['', '', 0],
  ['rate', 'rate', 0],
  ['rat', 'rate', 1],
  ['raet', 'rate', 1],
  ['kitten', 'sitting', 3],
  ['ca', 'abc', 3],
])('from %j to %j are %d edits', (a, b, edits) => {
  expect(editDistance(a, b)).toBe(edits);
});

it('distance is the same both ways', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (a, b) => editDistance(a, b) === editDistance(b, a)));
});

it.each([
  ['memory-grwth', 'memory-growth'],
  ['memory_growth', 'memory-growth'],
  ['memoryGrowth', 'memory-growth'],
  ['P99', 'p99'],
  ['uptiem', 'uptime'],
  ['banana', null],
  ['x', null],
])('%j means %j', (word, meant) => {
  expect(nearest(word, ['memory-growth', 'uptime', 'throughput', 'p99'])).toBe(meant);
});

it('a hint is a question, and null when nothing is near', () => {
  expect(didYouMean('rat', ['rate'])).toBe('did you mean "rate"?');
  expect(didYouMean('banana', ['rate'])).toBeNull();
});
