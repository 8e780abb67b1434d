import fc from 'fast-check';
import { expect, it } from 'vitest';
import { extendsOf, mergeTrees } from '../../src/scenario/extends.ts';

it('tables are merged deep; lists and values are replaced', () => {
  const base = { name: 'base', load: { rate: '1/s', operations: [1, 2] }, system: { cwd: '.' } };
  const over = { name: 'over', load: { operations: [3] }, checks: { p99: '1s' } };
  expect(mergeTrees(base, over)).toEqual({
    system: { cwd: '.' },
    name: 'over',
    load: { rate: '1/s', operations: [3] },
    checks: { p99: '1s' },
  });
});

it('a table gives way to a value and a value to a table', () => {
  expect(mergeTrees({ a: { b: 1 } }, { a: 'off' })).toEqual({ a: 'off' });
  expect(mergeTrees({ a: 'off' }, { a: { b: 1 } })).toEqual({ a: { b: 1 } });
});

it('laying nothing over a tree, or the tree over itself, changes nothing', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (tree) => {
      expect(mergeTrees(tree, {})).toEqual(tree);
      expect(mergeTrees(tree, tree)).toEqual(tree);
    }),
  );
});

it('a key called __proto__ stays a key', () => {
  const merged = mergeTrees(JSON.parse('{"__proto__": {"a": 1}}'), JSON.parse('{"__proto__": {"b": 2}}'));
  expect(Object.keys(Object(merged))).toEqual(['__proto__']);
  expect(({} as Record<string, unknown>).b).toBeUndefined();
});

it('the base is named by a text only', () => {
  expect(extendsOf({ extends: 'base.toml' })).toBe('base.toml');
  expect(extendsOf({ extends: 3 })).toBeNull();
  expect(extendsOf({})).toBeNull();
  expect(extendsOf(null)).toBeNull();
});
