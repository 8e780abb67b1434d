import { describe, expect, it } from 'vitest';
import { packTable, unpackTable } from '../../src/capture/table.ts';
import type { JsonValue } from '../../src/model/scenario.ts';

/** Through text, as a file holds it. */
const again = (rows: readonly JsonValue[]) => unpackTable(JSON.parse(JSON.stringify(packTable(rows))), rows.length);

describe('rows of a table', () => {
  it.each<[string, readonly JsonValue[]]>([
    [
      'that all have the same keys',
      [
        { a: 1, b: 'x' },
        { a: 2, b: 'y' },
      ],
    ],
    ['with a key that some do not have', [{ a: 1, b: 'x' }, { a: 2 }, { b: 'z' }]],
    ['with null where others have a value', [{ a: 1 }, { a: null }, { a: 3 }]],
    ['alike outside and mixed inside', [{ a: { b: 1 } }, { a: { c: 2 } }]],
    ['mixed outside and alike inside', [{ a: { b: 1 } }, { d: 2 }, { a: { b: 3 } }]],
    ['without any key', [{}, {}]],
    [
      'with keys that objects have by themselves',
      JSON.parse('[{"__proto__":{"a":1},"toString":2},{"__proto__":{"a":3},"toString":4}]'),
    ],
  ])('%s come back as they were', (_, rows) => {
    expect(JSON.stringify(again(rows))).toBe(JSON.stringify(rows));
  });

  it('are objects of their own: to change one changes no other', () => {
    const [first, second] = again([
      { a: 1, b: { c: 1 } },
      { a: 1, b: { c: 1 } },
    ]) as [{ a: number; b: { c: number } }, { a: number; b: { c: number } }];
    first.a = 2;
    first.b.c = 2;
    expect(second).toEqual({ a: 1, b: { c: 1 } });
  });
});
