// How often the judge of growth is wrong, by seeded simulation: the test that decides whether the tool tells the truth.
// A smoke test of the method (0 of 100 still allows 3 %); a large table belongs to a simulation run by hand.

import { describe, expect, it } from 'vitest';
import { judgeGrowth } from '../../src/judge/growth.ts';
import { memoryRule } from '../../src/judge/growth-limits.ts';
import { type FamilyName, familySeries } from './families.ts';

/** Runs where false red is possible at all, and runs of the other cells. */
const runs = 100;
const fewRuns = 20;
const megabyte = 1e6;
const families: readonly FamilyName[] = [
  'constant',
  'white',
  'AR .9',
  'AR .99',
  'random walk',
  'sawtooth',
  'long teeth',
  'tall teeth',
  'one step',
  'few steps',
  'warm-up left over',
];
const plans = [
  { name: '2 min @ 1 s', seconds: 120, limit: 3000 },
  { name: '10 min @ 1 s', seconds: 600, limit: 600 },
] as const;

/** Families whose noise a short run sees through: there a stable system must come out green. */
const quiet: readonly FamilyName[] = ['constant', 'white', 'warm-up left over'];

interface Cell {
  readonly limit: number;
  readonly leak: number;
  readonly runs: number;
}

/** Shares of runs, in percent. */
function shares(family: FamilyName, seconds: number, cell: Cell): { pass: number; fail: number } {
  let pass = 0;
  let fail = 0;
  for (let run = 0; run < cell.runs; run += 1) {
    const leakPerHour = cell.leak * megabyte;
    const values = familySeries(family, { seed: 9000 + run, steps: seconds, everySeconds: 1, leakPerHour });
    const points = values.map((value, step) => ({ seconds: step, value }));
    const { outcome } = judgeGrowth([{ epoch: 0, startSeconds: 0, points }], {
      ...memoryRule,
      limitPerHour: cell.limit * megabyte,
      warmupDeclared: true,
      alphaShare: 1,
    });
    if (outcome === 'holds') pass += 1;
    if (outcome === 'violated') fail += 1;
  }
  return { pass: Math.round((100 * pass) / cell.runs), fail: Math.round((100 * fail) / cell.runs) };
}

describe.each(plans)('over $name with a limit of $limit MB/h', ({ name, seconds, limit }) => {
  const table: string[] = [];
  it.each(families)('%s', (family) => {
    const stable = shares(family, seconds, { limit, leak: 0, runs });
    const atLimit = shares(family, seconds, { limit, leak: limit, runs: fewRuns });
    const huge = shares(family, seconds, { limit, leak: 8 * limit, runs: fewRuns });
    const tooSmall = shares(family, seconds, { limit: 10, leak: 0, runs: fewRuns });
    const cells = [stable, atLimit, huge, tooSmall].map(({ pass, fail }) => `${pass}/${fail}`.padStart(7));
    table.push(`${family.padEnd(18)} ${cells.join('  ')}`);
    if (family === families.at(-1)) {
      const head = `${name}: pass/fail in %; stable, leak at the limit of ${limit} MB/h, eightfold, stable at 10 MB/h`;
      console.info(`${head}\n${table.join('\n')}`);
    }
    expect(stable.fail, 'false red').toBeLessThanOrEqual(1);
    expect(atLimit.pass, 'false green, leak at the limit').toBeLessThanOrEqual(10);
    expect(huge.pass, 'false green, eightfold leak').toBe(0);
    expect(huge.fail, 'eightfold leak found').toBeGreaterThanOrEqual(80);
    // What two or ten minutes cannot see is neither green nor red.
    expect(tooSmall).toEqual({ pass: 0, fail: 0 });
    if (quiet.includes(family)) expect(stable.pass, 'quiet and green').toBeGreaterThanOrEqual(95);
  });
});
