import { describe, expect, it } from 'vitest';
import { applyOverrides } from '../../src/scenario/overrides.ts';

const tree = { duration: '24h', load: { rate: '1/s', operations: [{ name: 'a' }, { name: 'b' }] } };

describe('a value is what TOML reads, and else text', () => {
  it.each([
    ['x=5MiB/h', '5MiB/h'],
    ['x=off', 'off'],
    ['x=true', true],
    ['x=12', 12],
    ['x="12"', '12'],
    ['x=[1, "b"]', [1, 'b']],
    ['x={ a = 1 }', { a: 1 }],
    ['x=', ''],
    ['x=a=b', 'a=b'],
    ['x=2026-11-22', '2026-11-22'],
    ['x=1\ny=2', '1\ny=2'],
    ['x=http://127.0.0.1:80/?a=1', 'http://127.0.0.1:80/?a=1'],
  ])('%s', (override, value) => {
    expect(applyOverrides({}, [override])).toEqual({ ok: true, value: { x: value } });
  });
});

it('keys are set deep, new tables are made, list items are named by index, the last one wins', () => {
  const result = applyOverrides(tree, [
    'checks.memory-growth=5MiB/h',
    'load.operations[1].weight=3',
    'load."a.b"=x',
    'duration=2h',
    'duration=1h',
  ]);
  expect(result).toEqual({
    ok: true,
    value: {
      duration: '1h',
      load: { rate: '1/s', operations: [{ name: 'a' }, { name: 'b', weight: 3 }], 'a.b': 'x' },
      checks: { 'memory-growth': '5MiB/h' },
    },
  });
});

it('the tree given is not changed', () => {
  const before = structuredClone(tree);
  applyOverrides(tree, ['load.operations[1].weight=3', 'load.rate=2/s']);
  expect(tree).toEqual(before);
});

it('every override that cannot be laid on is told, all at once', () => {
  const result = applyOverrides(tree, ['load.operations[2].weight=3', 'load.rate.x=1', 'nothing', '=3', 'load[0]=2']);
  expect(result.ok ? [] : result.issues.map(({ path, got }) => [path, got])).toEqual([
    ['load.operations[2]', 'a list of 2'],
    ['load.rate', 'no table'],
    ['nothing', '"nothing"'],
    ['=3', '"=3"'],
    ['load', 'no list'],
  ]);
});

it('an override cannot reach what every object inherits', () => {
  const result = applyOverrides({}, ['__proto__.polluted=1', 'constructor.prototype.polluted=1']);
  expect(result.ok).toBe(true);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});
