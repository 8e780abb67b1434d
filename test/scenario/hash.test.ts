import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scenarioHash, stableStringify } from '../../src/scenario/hash.ts';
import { scenarioWith } from './scenarios.ts';

const same = (text: string) => text;

it('the order of keys makes no difference', () => {
  const reverse = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .map(([key, item]) => [key, reverse(item)])
            .reverse(),
        )
      : value;
  fc.assert(fc.property(fc.jsonValue(), (value) => stableStringify(reverse(value)) === stableStringify(value)));
});

it('what JSON can hold comes back', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(stableStringify(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

it('a scenario has the hash it has after a way through JSON', () => {
  const scenario = scenarioWith();
  expect(scenarioHash(JSON.parse(JSON.stringify(scenario)), same)).toBe(scenarioHash(scenario, same));
});

it('another scenario has another hash', () => {
  expect(scenarioHash(scenarioWith(), same)).not.toBe(scenarioHash(scenarioWith({ seed: 2 }), same));
});
