import { describe, expect, it } from 'vitest';
import { type GrowthShape, type ShapeQuestion, shapeOf } from '../../src/judge/growth-shape.ts';
import { createRandom } from '../../src/stats/random.ts';
import { askMemory, groupOf, lifeOf, measuredOf, mega } from './courses.ts';
import { normal } from './families.ts';

/** Megabytes over six hours, with noise of so many more. */
function shape(course: (hours: number) => number, over: Partial<ShapeQuestion> = {}, noise = 1): GrowthShape | null {
  const random = createRandom(1);
  const group = groupOf(6, (hours) => (course(hours) + noise * normal(random)) * mega);
  const question = { floor: 5 * mega, cut: 0, troughs: false, settling: false, ...over };
  return shapeOf(measuredOf([group], question.cut), question);
}

const full = (hours: number, at: number) => 200 + 300 * Math.min(1, hours / at);
const warm = (hours: number, tau: number) => 300 - 100 * Math.exp(-hours / tau);
const stairs = (hours: number) => 200 + 40 * Math.floor(hours / 1.1);

describe('shape of what was measured', () => {
  it.each<{ name: GrowthShape | null; when: string; have: () => GrowthShape | null }>([
    { name: 'flat', when: 'nothing grows', have: () => shape(() => 200) },
    { name: 'flat', when: 'growth is sure but next to nothing', have: () => shape((at) => 200 + 0.4 * at, {}, 0.1) },
    { name: 'sawtooth', when: 'troughs are flat', have: () => shape(() => 200, { troughs: true }) },
    { name: 'linear', when: 'troughs grow', have: () => shape((at) => 200 + 20 * at, { troughs: true }) },
    { name: 'linear', when: 'it grows evenly', have: () => shape((at) => 200 + 20 * at) },
    { name: 'linear', when: 'it falls evenly', have: () => shape((at) => 400 - 20 * at) },
    { name: 'staircase', when: 'few steps carry the growth', have: () => shape(stairs) },
    { name: 'accelerating', when: 'a parabola rises', have: () => shape((at) => 200 + 5 * at * at) },
    { name: 'accelerating', when: 'it bends up late', have: () => shape((at) => 200 + 60 * Math.max(0, at - 4)) },
    { name: 'warm-up', when: 'the cut part settled', have: () => shape((at) => warm(at, 0.5), { cut: 5 / 12 }) },
    { name: 'bounded fill', when: 'the cut part filled', have: () => shape((at) => full(at, 3), { cut: 0.5 }) },
    { name: 'warm-up', when: 'it still settles', have: () => shape((at) => warm(at, 2), { settling: true }) },
    { name: 'bounded fill', when: 'it still fills', have: () => shape((at) => full(at, 5.8), { settling: true }) },
    { name: null, when: 'noise hides it', have: () => shape((at) => 200 + 8 * at, {}, 200) },
  ])('is $name where $when', ({ name, have }) => {
    expect(have()).toBe(name);
  });

  it('is that of the usual life', () => {
    const random = createRandom(2);
    const life = (course: (hours: number) => number) => groupOf(6, (hours) => (course(hours) + normal(random)) * mega);
    const lives = [life(stairs), life((hours) => 500 + stairs(hours)), life((hours) => 90 + stairs(hours))];
    const question = { floor: 5 * mega, cut: 0, troughs: false, settling: false };
    expect(shapeOf(measuredOf(lives), question)).toBe('staircase');
  });
});

describe('shape of a judged series', () => {
  const judged = (course: (hours: number) => number, every = 60) => {
    const random = createRandom(1);
    return askMemory([lifeOf(6, (hours) => (course(hours) + normal(random)) * mega, { every })], 10);
  };
  const saw = (hours: number) => 200 + (60 * (Math.round(hours * 3600) % 120)) / 120;

  it.each([
    { outcome: 'holds', name: 'flat', course: () => 200 },
    { outcome: 'holds', name: 'warm-up', course: (at: number) => warm(at, 0.5) },
    { outcome: 'inconclusive', name: 'warm-up', course: (at: number) => 500 - 200 * Math.exp(-at / 3) },
    { outcome: 'holds', name: 'bounded fill', course: (at: number) => full(at, 3.6) },
    { outcome: 'violated', name: 'staircase', course: stairs },
    { outcome: 'violated', name: 'linear', course: (at: number) => 200 + 20 * at },
  ])('that $outcome is $name', ({ outcome, name, course }) => {
    expect(judged(course)).toMatchObject({ outcome, shape: name });
  });

  it('with a collector is a sawtooth when flat and linear when it leaks', () => {
    expect(judged(saw, 10)).toMatchObject({ outcome: 'holds', shape: 'sawtooth' });
    expect(judged((at) => saw(at) + 20 * at, 10)).toMatchObject({ outcome: 'violated', shape: 'linear' });
  });

  it('is unknown where nothing was measured', () => {
    expect(askMemory([], 10).shape).toBeNull();
  });
});
