import { describe, expect, it } from 'vitest';
import { issuesOf, scenarioWith, treeWith } from './scenarios.ts';

const two = [{ name: 'a', weight: 3 }, { name: 'b' }];
const asked = (over: object) => treeWith({ load: { 'mix-blocks': '2m', operations: two, ...over } });

it('load.mix-blocks is a length of time; without it the mix does not vary', () => {
  expect(scenarioWith({ load: { 'mix-blocks': '2m', operations: two } }).load?.mixBlockSeconds).toBe(120);
  expect(scenarioWith({ load: { operations: two } }).load?.mixBlockSeconds).toBeNull();
});

describe('load.mix-blocks is refused', () => {
  it.each([
    ['as a number', asked({ 'mix-blocks': 120 }), /^a duration/],
    ['as nothing', asked({ 'mix-blocks': '0s' }), /above zero/],
    ['when too short', asked({ 'mix-blocks': '10s' }), /more than 10s/],
    ['as long as the soak', asked({ 'mix-blocks': '1h' }), /less than the duration, "1h"/],
    ['without operations', asked({ operations: undefined }), /at least two operations/],
    ['with one operation', asked({ operations: [{ name: 'a' }] }), /at least two operations/],
    [
      'with one that is sent',
      asked({ operations: [{ name: 'a' }, { name: 'b', weight: 0 }] }),
      /at least two operations/,
    ],
    ['with a mix of one', asked({ mix: { a: 0 } }), /at least two operations/],
    ['in a closed loop', asked({ rate: 'max' }), /a rate such as/],
  ])('%s', (_, tree, expected) => {
    const issues = issuesOf(JSON.parse(JSON.stringify(tree)));
    expect(issues.map(({ path }) => path)).toEqual(['load.mix-blocks']);
    expect(issues[0]?.expected).toMatch(expected);
  });

  it('with the mix by names it counts the weights that hold', () => {
    expect(issuesOf(asked({ operations: [{ name: 'a' }, { name: 'b', weight: 0 }], mix: { b: 2 } }))).toEqual([]);
  });
});
