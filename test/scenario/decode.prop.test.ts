import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeScenario, notYet } from '../../src/scenario/decode.ts';
import { expandScenario } from '../../src/scenario/expand.ts';
import { planRun } from '../../src/scenario/plan.ts';
import { at, isTable, type Path } from '../../src/scenario/tree.ts';
import { fixture } from './scenarios.ts';

const whole = fixture('everything.toml');

function placesIn(tree: unknown, path: Path = []): readonly Path[] {
  const inner = Array.isArray(tree)
    ? tree.flatMap((item, index) => placesIn(item, [...path, index]))
    : isTable(tree)
      ? Object.keys(tree).flatMap((key) => placesIn(at(tree, key), [...path, key]))
      : [];
  return [path, ...inner];
}

/** The tree with another value, or nothing, at one place. */
function changed(tree: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const inner = changed(at(tree, key), rest, value);
  if (Array.isArray(tree))
    return tree.flatMap((item, index) => (index === key ? (inner === undefined ? [] : [inner]) : [item]));
  const { [key]: _, ...others } = Object(tree);
  return inner === undefined ? others : { ...others, [key]: inner };
}

const words = fc.constantFrom(
  '',
  '0s',
  '1h',
  '1%',
  '0/s',
  'off',
  'max',
  '${port}',
  '${',
  '${x.port}',
  '$${a}',
  'http://',
  '[',
);
const values = fc.oneof(fc.jsonValue({ maxDepth: 2 }), words, fc.constantFrom(undefined, Number.NaN, -1, 0));

it('whatever stands anywhere, decoding ends in a usable scenario or in issues that say where and what', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...placesIn(whole)), values), { minLength: 1, maxLength: 4 }),
      (changes) => {
        const tree = changes.reduce((sum, [path, value]) => changed(sum, path, value), whole);
        const decoded = decodeScenario(tree);
        if (decoded.ok) {
          planRun(decoded.value, { boxSeconds: 3_600 });
          notYet(decoded.value);
          expandScenario(decoded.value, { ports: {}, env: {} });
          return;
        }
        expect(decoded.issues.length).toBeGreaterThan(0);
        for (const { path, expected } of decoded.issues) {
          expect(path).not.toBe('');
          expect(expected).not.toMatch(/^$|^Invalid|^Unrecognized|undefined|\n/);
        }
      },
    ),
    { numRuns: 300 },
  );
});

it('a value of no known type is refused at every place', () => {
  for (const path of placesIn(whole)) {
    const decoded = decodeScenario(changed(whole, path, Symbol.iterator));
    expect(decoded.ok, path.join('.')).toBe(false);
  }
});
