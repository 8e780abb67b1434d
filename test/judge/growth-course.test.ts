import { describe, expect, it } from 'vitest';
import type { GrowthAnswer } from '../../src/judge/growth.ts';
import { courseLines, type LoadFacts } from '../../src/judge/growth-course.ts';
import { rateTextOf } from '../../src/judge/growth-text.ts';
import type { Load } from '../../src/model/scenario.ts';
import { aScenario } from './a-scenario.ts';
import { askMemory, lifeOf, mega } from './courses.ts';

const leak = askMemory([lifeOf(6, (hours) => (200 + 36 * hours) * mega)], 10);
const flat = askMemory([lifeOf(6, () => 200 * mega)], 10);
const noLoad: LoadFacts = { perSecond: null, load: null, isBytes: true };

function linesOf(answer: GrowthAnswer, facts: Partial<LoadFacts> = {}): readonly string[] {
  return courseLines(answer, rateTextOf('bytes', '10MB/h'), { ...noLoad, ...facts });
}

function loadOf(nominalPerSecond: number | null): Load {
  const { load } = aScenario({});
  return load === null ? expect.fail('no load') : { ...load, nominalPerSecond };
}

describe('course of growth in lines', () => {
  it('begins with the shape, and of growth since when it goes on', () => {
    const onset = { hours: 2, lowHours: 1.5, highHours: 2.25 };
    expect(linesOf({ ...leak, onset })).toEqual([
      'shape: linear',
      'grows since 2 h after the process began (95 % interval 1 h 30 min to 2 h 15 min)',
    ]);
    expect(linesOf({ ...leak, onset, clock: 'work' })[1]).toContain('grows since 2 h of mean load after');
  });

  it('is short where nothing grows, and nothing where nothing was measured', () => {
    expect(linesOf(flat)).toEqual(['shape: flat']);
    expect(linesOf({ ...flat, shape: null })).toEqual([]);
    expect(linesOf(askMemory([], 10))).toEqual([]);
  });

  it('says that the load was held', () => {
    expect(linesOf({ ...flat, loadHeld: true })).toContain('what follows the load is held apart');
  });

  it('gives a leak per operation at the load that was', () => {
    // 36 MB an hour at 10 a second: 36,000 operations, 1 KB each.
    const lines = linesOf({ ...leak, onset: null }, { perSecond: 10 });
    expect(lines).toEqual(['shape: linear', 'that is 1 KB/operation if it comes with the work done']);
    expect(linesOf({ ...leak, onset: null }, { perSecond: 10, isBytes: false })).toEqual(['shape: linear']);
    expect(linesOf(flat, { perSecond: 10 })).toEqual(['shape: flat']);
  });

  it('gives it at the nominal rate, where that is another one', () => {
    const atNominal = (nominal: number | null) =>
      linesOf({ ...leak, onset: null }, { perSecond: 10, load: loadOf(nominal) }).slice(2);
    expect(atNominal(2)).toEqual(['at the nominal rate of 2/s it is 7.2 MB/h, if it comes with the work done']);
    expect(atNominal(10)).toEqual([]);
    expect(atNominal(null)).toEqual([]);
  });
});
