import { describe, expect, it } from 'vitest';
import { cpuCores } from '../../src/watch/cpu-share.ts';

const look = (atSeconds: number, ticks: Record<string, number>) => ({
  atSeconds,
  ticks: new Map(Object.entries(ticks)),
});

describe('cores between two looks', () => {
  for (const { name, before, now, cores } of [
    { name: 'unknown at the first look', before: null, now: look(5, { a: 100 }), cores: null },
    { name: 'one core for 100 ticks in a second', before: look(5, { a: 100 }), now: look(6, { a: 200 }), cores: 1 },
    {
      name: 'a sum over processes',
      before: look(0, { a: 0, b: 50 }),
      now: look(10, { a: 500, b: 1050 }),
      cores: 1.5,
    },
    {
      name: 'never negative when a child ended',
      before: look(0, { a: 10, b: 90_000 }),
      now: look(10, { a: 110 }),
      cores: 0.1,
    },
    { name: 'without what a new child used', before: look(0, { a: 10 }), now: look(10, { a: 10, b: 700 }), cores: 0 },
    { name: 'unknown without time between', before: look(5, { a: 0 }), now: look(5, { a: 100 }), cores: null },
  ]) {
    it(`are ${name}`, () => expect(cpuCores(before, now)).toBe(cores));
  }
});
