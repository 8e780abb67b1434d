import { expect, it } from 'vitest';
import { at, describeValue, pathText, textsIn } from '../../src/scenario/tree.ts';

it.each([
  [[], '(top level)'],
  [['load', 'operations', 0, 'weight'], 'load.operations[0].weight'],
  [['system', 'env', 'A.B'], 'system.env."A.B"'],
  [['checks', 'memory-growth'], 'checks.memory-growth'],
])('the place %j is called %s', (path, text) => {
  expect(pathText(path)).toBe(text);
});

it.each([
  [undefined, null],
  [null, 'null'],
  [200, '200 (number)'],
  ['200', '"200" (text)'],
  [true, 'true (boolean)'],
  [[1, 2], 'a list of 2'],
  [{}, 'a table'],
  ['x'.repeat(100), `"${'x'.repeat(57)}..." (text)`],
])('%j is described as %s', (value, text) => {
  expect(describeValue(value)).toBe(text);
});

it('looking at a place that is not there gives undefined, also for what every object inherits', () => {
  expect(at({ a: [{ b: 1 }] }, 'a', 0, 'b')).toBe(1);
  expect(at({ a: 1 }, 'a', 'b')).toBeUndefined();
  expect(at({}, 'constructor')).toBeUndefined();
});

it('every text is found with its place', () => {
  expect(textsIn({ a: ['x', { b: 'y' }], c: 1 })).toEqual([
    { path: ['a', 0], text: 'x' },
    { path: ['a', 1, 'b'], text: 'y' },
  ]);
});
