import { describe, expect, it } from 'vitest';
import { besideSettling, doubtsOf, settledAfterHours } from '../../src/judge/growth-doubts.ts';
import { isSettling } from '../../src/judge/settling.ts';
import { createRandom } from '../../src/stats/random.ts';
import { groupOf, measuredOf } from './courses.ts';
import { normal } from './families.ts';

/** Six hours, with noise. */
function doubts(course: (hours: number) => number, { noise = 1, cut = 0, count = 96 } = {}) {
  const random = createRandom(1);
  return doubtsOf(measuredOf([groupOf(6, (at) => course(at) + noise * normal(random), undefined, count)], cut, 0), cut);
}

describe('settling', () => {
  const slope = (value: number, standardError = 0.1) => ({
    slope: value,
    standardError,
    degreesOfFreedom: 20,
    autocorrelation: 0,
    variance: 1,
    n: 32,
    groups: 1,
  });
  const thirds = (...of: readonly (ReturnType<typeof slope> | null)[]) => {
    return (from: number) => of[Math.round(3 * from)] ?? null;
  };

  it.each([
    { name: 'yes', when: 'each third grows less', of: [slope(9), slope(3), slope(1)], beside: false },
    { name: 'no', when: 'all grow alike', of: [slope(9), slope(9), slope(9)], beside: false },
    { name: 'no', when: 'it grows faster', of: [slope(1), slope(3), slope(9)], beside: false },
    { name: 'no', when: 'the slowing is small', of: [slope(9), slope(8), slope(7)], beside: false },
    { name: 'no', when: 'the slowing is not sure', of: [slope(9, 4), slope(3, 4), slope(1, 4)], beside: false },
    { name: 'slowing-but-growing', when: 'the last does not slow', of: [slope(9), slope(3), slope(3)], beside: false },
    { name: 'slowing-but-growing', when: 'a line rises beside', of: [slope(9), slope(3), slope(1)], beside: true },
    { name: 'yes', when: 'the last third is unknown', of: [slope(9), slope(3), null], beside: true },
    { name: 'unknown', when: 'the second third is unknown', of: [slope(9), null, slope(1)], beside: false },
  ])('is $name where $when', ({ name, of, beside }) => {
    expect(isSettling(thirds(...of), () => beside)).toBe(name);
  });

  it('does not ask for the line beside it where nothing slows down', () => {
    const refuses = () => expect.fail('asked');
    expect(isSettling(thirds(slope(1), slope(1), slope(1)), refuses)).toBe('no');
  });
});

describe('doubts', () => {
  it('tell an exponential from one beside a line, and both from a ramp', () => {
    const dying = (at: number) => 200 - 100 * Math.exp(-at / 1.5);
    expect(doubts(dying, { noise: 4, cut: 0.5 }).settling).toBe('yes');
    expect(doubts((at) => dying(at) + 20 * at, { noise: 4, cut: 0.5 }).settling).toBe('slowing-but-growing');
    expect(doubts((at) => 200 + 20 * at).settling).toBe('no');
    expect(doubts((at) => 200 + 20 * at, { count: 12 }).settling).toBe('unknown');
  });

  it('know growth that has stopped', () => {
    const random = createRandom(3);
    const stopped = (course: (at: number) => number) => {
      const measured = measuredOf([groupOf(6, (at) => course(at) + normal(random))], 0, 0);
      // As if the noise had been told from the bend: that a straight line does not fit looks like memory.
      return doubtsOf({ ...measured, whole: { ...measured.whole, autocorrelation: 0, variance: 1 } }, 0).stopped;
    };
    expect(stopped((at) => 100 * Math.min(1, at / 3.6))).toBe(true);
    expect(stopped((at) => 20 * at)).toBe(false);
    expect(stopped((at) => 60 * Math.max(0, at - 4))).toBe(false);
  });

  it('take several times the largest fall between twelfths for what comes and goes', () => {
    // Twelfths are half an hour long; the level falls by `largest` in one of them, and by 10 in another.
    const swings = (largest: number) =>
      doubts((at) => 20 * Math.floor(2 * at) - (largest + 20) * Number(at >= 2) - 30 * Number(at >= 4), { noise: 0 })
        .swings;
    expect(swings(30)).toBeGreaterThanOrEqual(4 * 30);
    expect(swings(60)).toBeCloseTo(2 * swings(30), 6);
    expect(doubts((at) => 20 * at, { noise: 0 }).swings).toBe(0);
  });

  it('leave a fall in the first twelfth out: so much is given back at once after a start', () => {
    expect(doubts((at) => (at < 0.4 ? 500 : 20 * at), { noise: 0 }).swings).toBe(0);
  });

  it('see how far the value strays from its line, after the cut alone', () => {
    expect(doubts((at) => 20 * at, { noise: 0 }).wander).toBeCloseTo(0, 6);
    const cut = doubts((at) => 200 * Math.min(1, at), { noise: 0.01, cut: 0.25 });
    expect(cut.wander).toBeLessThan(1);
    expect(doubts((at) => 200 * Math.min(1, at), { noise: 0.01 }).wander).toBeGreaterThan(20);
  });

  it('take the mean course of lives, so that one strange life does not decide', () => {
    const random = createRandom(4);
    const life = (course: (at: number) => number) => groupOf(6, (at) => course(at) + 0.01 * normal(random));
    const falls = (at: number) => 20 * at - 60 * Number(at >= 3);
    const four = [falls, ...Array.from({ length: 3 }, () => (at: number) => 20 * at)].map(life);
    expect(doubtsOf(measuredOf([life(falls)], 0, 0), 0).swings).toBeGreaterThan(150);
    expect(doubtsOf(measuredOf(four, 0, 0), 0).swings).toBeLessThan(60);
  });

  it('find the line beside what settles', () => {
    const random = createRandom(5);
    const group = groupOf(6, (at) => 200 - 100 * Math.exp(-at) + 15 * at + 2 * normal(random));
    const measured = measuredOf([group], 0, 0);
    const found = besideSettling(measured.rid, measured.whole);
    expect(found?.slope).toBeGreaterThan(12);
    expect(found?.slope).toBeLessThan(18);
    expect(found?.atLeast).toBeLessThan(15);
  });
});

describe('time after which it has settled', () => {
  const thirds = (a: number, b: number, c: number) => (at: number) =>
    a * Math.min(2, at) + b * Math.min(2, Math.max(0, at - 2)) + c * Math.max(0, at - 4);
  const settledAfter = (course: (at: number) => number, rate: number) =>
    settledAfterHours(measuredOf([groupOf(6, course)], 0, 1e-6), rate, 6);

  it('is where thirds that slow down by the same share would reach the rate', () => {
    // 16, 8, 4 per hour in the thirds: 2 in the fourth, 1 in the fifth.
    expect(settledAfter(thirds(16, 8, 4), 1)).toBeCloseTo(10, 1);
    expect(settledAfter(thirds(16, 8, 4), 2)).toBeCloseTo(8, 1);
  });

  it('is the end of the run where the last third grows no faster, and unknown where nothing slows down', () => {
    expect(settledAfter(thirds(16, 8, 4), 5)).toBe(6);
    expect(settledAfter(thirds(4, 4, 4), 1)).toBeNull();
    expect(settledAfter(thirds(4, 8, 16), 1)).toBeNull();
    expect(settledAfter(thirds(-4, -8, -16), 1)).toBeNull();
  });
});
