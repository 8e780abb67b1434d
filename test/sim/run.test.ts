// The harness itself: what a run gives depends on cell, seed and number, and on nothing else; the plan names what there is.

import { describe, expect, it } from 'vitest';
import type { Cell } from './cell.ts';
import { detectors, worstOf } from './detector.ts';
import { currentJudge } from './detectors/current-judge.ts';
import { diceOf, seedOf } from './dice.ts';
import { familyNamed } from './families/all.ts';
import { noGrowth } from './growth.ts';
import { cellNamed, fullPlan, quickPlan } from './plan.ts';
import { tasksOf } from './pool.ts';
import { runCell, tracesOf } from './run.ts';
import { makeTrace } from './series.ts';
import { hours } from './settings.ts';
import { addTallies, emptyTally, runsOf, type Tally } from './tally.ts';
import { atLeast, atMost, shareOf } from './targets.ts';
import { runOfTwelve, seriesOfRun, systems } from './twelve.ts';

const sixHours = hours(6, 60, { limit: 10 });
const plain = (tally: Tally) => ({ ...tally, milliseconds: 0, longest: 0 });

describe('runs of cells', () => {
  const mix = cellNamed('mix: stable, 6 h @ 60 s');
  const covered = cellNamed('white: stable, 6 h @ 10 s, coverage');
  const cells = [mix, covered, cellNamed('twelve series: stable, 24 h @ 60 s')];
  const part = (cell: Cell, from: number, to: number) =>
    plain(runCell(cell, currentJudge, { range: 'tuning', from, to }));

  it('come out the same in any order and any parts', () => {
    const inOrder = cells.map((cell) => part(cell, 0, 4));
    const backwards = cells.toReversed().map((cell) => addTallies(part(cell, 3, 4), part(cell, 0, 3)));
    expect(backwards.toReversed().map(plain)).toEqual(inOrder);
  });

  it('differ between tuning and held-out seeds', () => {
    const [tuned] = tracesOf(mix, seedOf('tuning', 0));
    const [held] = tracesOf(mix, seedOf('held-out', 0));
    expect(held?.values).not.toEqual(tuned?.values);
  });

  it('name cell and seed when a detector throws', () => {
    const broken = () => {
      throw new Error('no');
    };
    expect(() => runCell(mix, broken, { range: 'tuning', from: 2, to: 3 })).toThrow(
      'cell "mix: stable, 6 h @ 60 s", seed 1000002: Error: no',
    );
  });

  it('ask each pass again at the size that it says it would have seen', () => {
    const { outcomes, visible, atVisible } = part(covered, 0, 4);
    expect(visible).toHaveLength(outcomes.pass);
    expect(runsOf(atVisible)).toBe(outcomes.pass);
  });
});

describe('seeds', () => {
  it('of the two ranges never meet', () => {
    expect(seedOf('tuning', 999_999)).toBeLessThan(seedOf('held-out', 0));
    expect(() => seedOf('tuning', 1_000_000)).toThrow(RangeError);
  });
});

describe('the plan', () => {
  it('names each cell once', () => {
    expect(new Set(fullPlan.map(({ name }) => name)).size).toBe(fullPlan.length);
  });

  it('has a quick part of cells that exist, with fewer runs', () => {
    for (const { name, runs } of quickPlan()) expect(runs).toBeLessThan(cellNamed(name).runs + 1);
    expect(() => cellNamed('nobody')).toThrow(RangeError);
  });

  it('is cut into tasks that cover every run once', () => {
    const cells = quickPlan();
    const tasks = tasksOf(cells);
    for (const { name, runs } of cells) {
      const ofCell = tasks.filter(({ cell }) => cell === name);
      expect(ofCell.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(runs);
    }
  });
});

describe('a run of twelve', () => {
  const traces = runOfTwelve(diceOf(1, 'twelve'), sixHours, noGrowth);

  it('has twelve series under one load', () => {
    expect(traces).toHaveLength(12);
    expect(seriesOfRun).toHaveLength(12);
    expect(new Set(traces.map(({ operations }) => operations)).size).toBe(1);
    expect(traces.every(({ seriesInRun }) => seriesInRun === 12)).toBe(true);
  });

  it('is made of families that exist', () => {
    for (const system of systems) for (const name of seriesOfRun) expect(familyNamed(system[name]).name).not.toBe('');
  });

  it('is as bad as its worst series', () => {
    expect(worstOf(['pass', 'fail', 'inconclusive'])).toBe('fail');
    expect(worstOf(['pass', 'inconclusive'])).toBe('inconclusive');
    expect(worstOf(['pass', 'pass'])).toBe('pass');
    expect(worstOf([])).toBe('inconclusive');
  });
});

describe.each(Object.entries(detectors))('the detector %s', (_, detector) => {
  const still = familyNamed('live heap');
  it('passes what is still and fails what grows by five times the limit', () => {
    expect(detector(makeTrace(diceOf(1, 'still'), still, noGrowth, sixHours)).verdict).toBe('pass');
    const leaking = makeTrace(diceOf(1, 'still'), still, { shape: 'even', perHour: 50 }, sixHours);
    const { verdict, slopePerHour } = detector(leaking);
    expect(verdict).toBe('fail');
    expect((slopePerHour ?? 0) / 50e6).toBeCloseTo(1, 1);
  });
});

describe('a target', () => {
  const tally = (fail: number, pass: number) => ({ ...emptyTally.outcomes, fail, pass });

  it('is kept, short, or missed for sure', () => {
    expect(atMost('fail', tally(1, 99), 0.01).kept).toBe('kept');
    expect(atMost('fail', tally(2, 98), 0.01).kept).toBe('short');
    expect(atMost('fail', tally(8, 92), 0.01).kept).toBe('missed');
    expect(atLeast('fail', tally(95, 5), 0.95).kept).toBe('kept');
    expect(atLeast('fail', tally(93, 7), 0.95).kept).toBe('short');
    expect(atLeast('fail', tally(80, 20), 0.95).kept).toBe('missed');
  });

  it('is judged by the exact interval of Clopper and Pearson', () => {
    // scipy 1.17.1: binomtest(2, 150).proportion_ci(0.95, 'exact'), binomtest(0, 600).proportion_ci(0.95, 'exact')
    const { low, high } = shareOf('fail', tally(2, 148));
    expect(low).toBeCloseTo(0.00161882, 7);
    expect(high).toBeCloseTo(0.047333, 6);
    expect(shareOf('fail', tally(0, 600)).high).toBeCloseTo(0.0061293, 6);
  });
});
