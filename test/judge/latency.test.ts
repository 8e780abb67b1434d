import { describe, expect, it } from 'vitest';
import { judgeLatency } from '../../src/judge/latency.ts';
import type { LatencyLife, LatencyPoint, LatencyQuestion } from '../../src/judge/latency-question.ts';
import { createRandom } from '../../src/stats/random.ts';
import { normal } from './families.ts';

const question: LatencyQuestion = {
  limitPerHour: 2,
  stepLimit: 20,
  warmupDeclared: false,
  alphaShare: 1,
  stepAlphaShare: 1,
};

interface Wishes {
  readonly hours?: number;
  readonly everySeconds?: number;
  /** Share of a look's noise. */
  readonly noise?: number;
  readonly seed?: number;
  readonly epoch?: number;
  readonly startSeconds?: number;
  /** Response time at hours of the life: 1 is usual. */
  readonly value?: (hours: number) => number;
  readonly load?: (hours: number) => number | null;
  readonly control?: (hours: number) => number | null;
}

function life(wishes: Wishes = {}): LatencyLife {
  const { hours = 24, everySeconds = 60, noise = 0, seed = 1, epoch = 0, startSeconds = 0 } = wishes;
  const random = createRandom(seed);
  const points = Array.from({ length: Math.round((hours * 3600) / everySeconds) }, (_, step): LatencyPoint => {
    const at = (step * everySeconds) / 3600;
    const control = wishes.control?.(at) ?? null;
    return {
      seconds: step * everySeconds,
      value: 0.012 * (wishes.value?.(at) ?? 1) * (1 + noise * normal(random)),
      load: wishes.load?.(at) ?? null,
      control: control === null ? null : 0.0004 * control,
    };
  });
  return { epoch, startSeconds, points };
}

const judge = (lives: readonly LatencyLife[], over: Partial<LatencyQuestion> = {}) =>
  judgeLatency(lives, { ...question, ...over });

describe('a response time that drifts', () => {
  it('exactly, is measured exactly', () => {
    const { drift, step } = judge([life({ value: (hours) => 1 + 0.05 * hours })]);
    expect(drift.outcome).toBe('violated');
    expect(drift.whole?.slope).toBeCloseTo(5, 1);
    expect(step.outcome).toBe('holds');
  });

  it.each([
    { percent: 5, outcome: 'violated' },
    { percent: 0, outcome: 'holds' },
    { percent: -2, outcome: 'holds' },
  ])('by $percent %/h in noise is $outcome', ({ percent, outcome }) => {
    const { drift } = judge([life({ noise: 0.06, value: (hours) => 1 + (percent / 100) * hours })]);
    expect(drift.outcome).toBe(outcome);
    expect(Math.abs((drift.whole?.slope ?? 99) - percent)).toBeLessThan(0.4);
  });

  it('in each of five lives of other levels is one drift, and a jump at a restart is no step', () => {
    const lives = [0, 1, 2, 3, 4].map((epoch) =>
      life({
        hours: 5,
        noise: 0.05,
        seed: epoch + 1,
        epoch,
        startSeconds: epoch * 18_000,
        value: (hours) => (1 + epoch / 3) * (1 + 0.04 * hours),
      }),
    );
    const { drift, step } = judge(lives);
    expect(drift.outcome).toBe('violated');
    expect(drift.whole?.slope).toBeCloseTo(4, 0);
    expect(step.outcome).not.toBe('violated');
    const level = lives.map(({ points, ...rest }) => ({
      ...rest,
      points: points.map((point) => ({ ...point, value: point.value / (1 + (0.04 * point.seconds) / 3600) })),
    }));
    expect(judge(level)).toMatchObject({ drift: { outcome: 'holds' }, step: { outcome: 'holds', found: null } });
  });

  it('only in its first hours, then no more, is not called a drift', () => {
    const { drift } = judge([life({ noise: 0.03, value: (hours) => 1 + 0.4 * (1 - Math.exp(-hours / 5)) })]);
    expect(drift.outcome).not.toBe('violated');
  });
});

describe('a response time that jumps', () => {
  it('exactly, is found with its size and its time, and never passes for one without drift', () => {
    const { step, drift } = judge([life({ hours: 6, value: (hours) => (hours >= 3 ? 1.3 : 1) })]);
    expect(step.outcome).toBe('violated');
    expect(step.found?.size).toBeCloseTo(30, 0);
    expect(Math.abs((step.found?.atSeconds ?? 0) - 3 * 3600)).toBeLessThan(120);
    expect(drift.outcome).not.toBe('holds');
  });

  it('by a fifth within a day of noise is red as a step, and the drift is undecided because of it', () => {
    const { step, drift } = judge([life({ noise: 0.05, value: (hours) => (hours >= 9 ? 1.2 : 1) })]);
    expect(step.outcome).toBe('violated');
    expect(drift).toMatchObject({ outcome: 'inconclusive', reason: 'step' });
  });

  it('and goes back is no step', () => {
    const { step } = judge([life({ noise: 0.03, value: (hours) => (hours >= 9 && hours < 14 ? 1.4 : 1) })]);
    expect(step.outcome).not.toBe('violated');
  });

  it('in one life of four only is found in that life', () => {
    const lives = [0, 1, 2, 3].map((epoch) =>
      life({
        hours: 5.5,
        noise: 0.04,
        seed: epoch + 1,
        epoch,
        startSeconds: epoch * 20_000,
        value: (hours) => (epoch === 2 && hours >= 2.5 ? 1.3 : 1),
      }),
    );
    const { step } = judge(lives);
    expect(step).toMatchObject({ outcome: 'violated', found: { epoch: 2 } });
    expect(Math.abs((step.found?.atSeconds ?? 0) - (40_000 + 9000))).toBeLessThan(600);
  });

  it('by less than is allowed is told and holds', () => {
    const { step } = judge([life({ noise: 0.02, value: (hours) => (hours >= 9 ? 1.12 : 1) })]);
    expect(step.outcome).not.toBe('violated');
    expect(step.found?.size).toBeCloseTo(12, -0.5);
  });

  it('once for a single look is not even noticed', () => {
    const { step, drift } = judge([life({ noise: 0.03, value: (hours) => (Math.abs(hours - 12) < 0.01 ? 40 : 1) })]);
    expect(step).toMatchObject({ outcome: 'holds', found: null });
    expect(drift.outcome).toBe('holds');
  });
});

describe('a control', () => {
  const slow = (hours: number) => 1 + 0.04 * hours + 0.15 * Math.sin(hours);

  it('that moves alike takes the drift away: it is the machine’s', () => {
    const { drift, driftBeside, control } = judge([life({ noise: 0.02, value: slow, control: slow })]);
    expect(driftBeside.outcome).toBe('violated');
    expect(drift.outcome).toBe('holds');
    expect(control?.effect).toBeCloseTo(1, 0);
    expect(control?.slope.slope).toBeGreaterThan(1);
  });

  it('that jumps alike takes the step away', () => {
    const jump = (hours: number) => (hours >= 11 ? 1.3 : 1);
    const { step, stepBeside } = judge([life({ noise: 0.02, value: jump, control: jump })]);
    expect(stepBeside.outcome).toBe('violated');
    expect(step.outcome).not.toBe('violated');
  });

  it('that is noisy brings no noise in', () => {
    const jitter = createRandom(12);
    const lives = [life({ noise: 0.02, control: () => Math.exp(0.3 * normal(jitter)) })];
    const { drift, driftBeside, step } = judge(lives);
    expect([drift.outcome, step.outcome]).toEqual(['holds', 'holds']);
    expect(drift.whole?.standardError).toBeLessThan(0.2 + 2 * (driftBeside.whole?.standardError ?? 0));
  });

  it('that stands still leaves the drift to the target', () => {
    const still = createRandom(9);
    const { drift, control } = judge([
      life({ noise: 0.03, value: (hours) => 1 + 0.05 * hours, control: () => 1 + 0.02 * normal(still) }),
    ]);
    expect(drift.outcome).toBe('violated');
    expect(Math.abs(control?.slope.slope ?? 9)).toBeLessThan(0.2);
  });

  it('that moves a little does not excuse a target that moves a lot', () => {
    const { drift } = judge([
      life({ noise: 0.04, value: (hours) => 1 + 0.06 * hours, control: (hours) => 1 + 0.005 * hours }),
    ]);
    expect(drift.outcome).toBe('violated');
  });

  it('that jumps a little with a target that jumps a lot makes it undecided, and names the machine', () => {
    const jump = (size: number) => (hours: number) => (hours >= 11 ? 1 + size : 1);
    const { step } = judge([life({ noise: 0.01, value: jump(0.4), control: jump(0.1) })]);
    expect(step.outcome).toBe('inconclusive');
    expect(step.reason).toBe('machine');
  });

  it('that was hardly ever asked is none', () => {
    const { control, drift } = judge([life({ noise: 0.03, control: (hours) => (hours < 4 ? 1 : null) })]);
    expect(control).toBeNull();
    expect(drift.outcome).toBe('holds');
  });
});

describe('the load', () => {
  const daily = (hours: number) => 100 * (1 - 0.5 * Math.sin((2 * Math.PI * hours) / 24));

  it('that explains the response time takes the drift away', () => {
    const value = (hours: number) => 1 + 0.4 * (daily(hours) / 100 - 1);
    const [with_, without] = [daily, () => null].map((load) => judge([life({ noise: 0.03, value, load })]));
    expect(with_?.drift.outcome).toBe('holds');
    expect(with_?.loadHeld).toBe(true);
    expect(without?.drift.whole?.slope).toBeGreaterThan(1);
  });

  it('that moves under 3 % is left out of it', () => {
    const { loadHeld, drift } = judge([
      life({ noise: 0.03, value: (hours) => 1 + 0.04 * hours, load: (hours) => 100 + hours / 12 }),
    ]);
    expect(loadHeld).toBe(false);
    expect(drift.outcome).toBe('violated');
  });

  it('that rises with time leaves it undecided', () => {
    const { drift } = judge([
      life({ noise: 0.03, value: (hours) => 1 + 0.05 * hours, load: (hours) => 100 * (1 + 0.05 * hours) }),
    ]);
    expect(drift.outcome).toBe('inconclusive');
  });
});

describe('a short run', () => {
  const short = { hours: 0.8, everySeconds: 1 };

  it('without a declared warm-up is not judged', () => {
    const { drift, step } = judge([life({ ...short, value: (hours) => 1 + hours })]);
    expect(drift.reason).toBe('warmup-undeclared');
    expect(step.reason).toBe('warmup-undeclared');
  });

  it.each([
    // As much as unrelated programs on one machine were seen to drift together.
    { perHour: 0.25, outcome: 'inconclusive' },
    { perHour: 2, outcome: 'violated' },
  ])('without a control that drifts by $perHour an hour is $outcome', ({ perHour, outcome }) => {
    const lives = [life({ ...short, noise: 0.02, value: (hours) => 1 + perHour * hours })];
    expect(judge(lives, { limitPerHour: 20, warmupDeclared: true }).drift.outcome).toBe(outcome);
  });

  it('with a control that stands still may be red for less', () => {
    const lives = [life({ ...short, noise: 0.02, value: (hours) => 1 + 0.25 * hours, control: () => 1 })];
    expect(judge(lives, { limitPerHour: 20, warmupDeclared: true }).drift.outcome).toBe('violated');
  });

  it.each([
    // A phase of the system, a collection, a cache that fills: two minutes show any of them as a drift.
    { rise: 0.2, outcome: 'inconclusive' },
    { rise: 1.5, outcome: 'violated' },
  ])('of two minutes that rises by $rise of its level is $outcome, whatever the control says', ({ rise, outcome }) => {
    const lives = [
      life({ hours: 1 / 30, everySeconds: 1, noise: 0.01, value: (hours) => 1 + rise * hours * 30, control: () => 1 }),
    ];
    for (const limitPerHour of [2, 600]) {
      expect(judge(lives, { limitPerHour, warmupDeclared: true }).drift.outcome).toBe(outcome);
    }
  });

  it('of two minutes that jumps by a third is undecided, by its own size again it is red', () => {
    const jump = (size: number) =>
      judge(
        [
          life({
            hours: 1 / 30,
            everySeconds: 1,
            noise: 0.02,
            value: (hours) => (hours > 1 / 60 ? 1 + size : 1),
            control: () => 1,
          }),
        ],
        {
          warmupDeclared: true,
        },
      ).step;
    expect(jump(0.33)).toMatchObject({ outcome: 'inconclusive', reason: 'within-noise-of-machines' });
    expect(jump(1).outcome).toBe('violated');
  });

  it('without a control that jumps by a fifth is undecided, by half it is red', () => {
    const jump = (size: number) =>
      judge([life({ ...short, noise: 0.02, value: (hours) => (hours > 0.4 ? 1 + size : 1) })], { warmupDeclared: true })
        .step;
    expect(jump(0.2)).toMatchObject({ outcome: 'inconclusive', reason: 'within-noise-of-machines' });
    expect(jump(0.5).outcome).toBe('violated');
  });
});

describe('nothing to judge', () => {
  it.each([
    { name: 'no life', lives: [], reason: 'no-data' },
    { name: 'no point', lives: [{ epoch: 0, startSeconds: 0, points: [] }], reason: 'no-data' },
    { name: 'only zeros', lives: [life({ value: () => 0 })], reason: 'no-baseline' },
    { name: 'three bins', lives: [life({ hours: 0.05 })], reason: 'too-few' },
  ])('$name is $reason, and every figure is unknown', ({ lives, reason }) => {
    const answer = judge(lives, { warmupDeclared: true });
    expect(answer).toMatchObject({ drift: { outcome: 'inconclusive', reason }, step: { outcome: 'inconclusive' } });
    expect(answer.drift.whole).toBeNull();
    expect(answer.drift.baseline).toBeNull();
  });

  it('zeros among answers are missing, not quick answers', () => {
    const lives = [life({ noise: 0.03, value: (hours) => (Math.round(hours * 60) % 10 === 0 ? 0 : 1) })];
    const { drift } = judge(lives);
    expect(drift.outcome).toBe('holds');
    expect(drift.baseline).toBeCloseTo(0.012, 3);
  });

  it('half of it missing is said', () => {
    const half = life({ noise: 0.03 });
    const points = half.points.filter(({ seconds }) => Math.floor(seconds / 3600) % 2 === 0);
    expect(judge([{ ...half, points }]).drift.reason).toBe('too-many-missing');
  });
});

it('a week of lives of six hours, looked at every 30 s with load and control, is judged in under two seconds', () => {
  const lives = Array.from({ length: 28 }, (_, epoch) =>
    life({
      hours: 6,
      everySeconds: 30,
      noise: 0.05,
      seed: epoch,
      epoch,
      startSeconds: epoch * 21_700,
      load: () => 50,
      control: () => 1,
    }),
  );
  const began = performance.now();
  expect(judge(lives).drift.outcome).toBe('holds');
  expect(performance.now() - began).toBeLessThan(2000);
});
