import { describe, expect, it } from 'vitest';
import { toleratedInWindow, worstWindow } from '../../src/judge/error-window.ts';
import { judge } from '../../src/judge/judge.ts';
import type { LoadInterval } from '../../src/model/sample.ts';
import { aCapture } from './a-capture.ts';
import { aScenario, limit } from './a-scenario.ts';

const hour = 3_600;

/** Fails the given share of what was answered. */
function failing(interval: LoadInterval, share: number): LoadInterval {
  const failed = Math.round(interval.succeeded * share);
  return { ...interval, succeeded: interval.succeeded - failed, failed };
}

function outage(from: number, seconds: number, share = 1) {
  return (interval: LoadInterval, at: number) =>
    at > from && at <= from + seconds ? failing(interval, share) : interval;
}

describe('what is tolerated in minutes', () => {
  it.each([
    [0, 0.05],
    [0.01, 0.06],
    [0.02, 0.1],
    [0.1, 0.5],
    [0.2, 0.6],
    [1, 1],
  ])('beside a limit of %f: %f', (whole, minutes) => {
    expect(toleratedInWindow(whole)).toBeCloseTo(minutes, 12);
  });
});

describe('the worst window', () => {
  const samplesOf = (load: (interval: LoadInterval, at: number) => LoadInterval | null, perSecond = 40) =>
    aCapture({
      everySeconds: 10,
      steadySeconds: 2 * hour,
      idleSeconds: 0,
      warmupSeconds: 0,
      drainSeconds: 0,
      perSecond,
      load,
    }).samples;

  it('is the five minutes in which most failed', () => {
    const worst = worstWindow(samplesOf(outage(hour, 120)));
    expect(worst).toMatchObject({ seconds: 300, failed: 4_800, answered: 12_000 });
    expect(worst?.fromSeconds).toBeGreaterThanOrEqual(hour - 180);
    expect(worst?.toSeconds).toBeLessThanOrEqual(hour + 300);
  });

  it('is longer where answers come slowly, until a thousand are there', () => {
    const worst = worstWindow(samplesOf(outage(hour, 600), 0.5));
    expect(worst).toMatchObject({ seconds: 2_000, failed: 300, answered: 1_000 });
  });

  it('does not span a time without load as if it were time under load', () => {
    const worst = worstWindow(samplesOf((interval, at) => (at > hour && at < hour + 1_000 ? null : interval)));
    expect(worst?.seconds).toBe(300);
  });

  it.each<[string, number, number]>([
    ['under five minutes', 290, 40],
    ['fewer than a thousand answers', 7_200, 0.1],
  ])('is none in %s', (_, steadySeconds, perSecond) => {
    expect(
      worstWindow(aCapture({ everySeconds: 10, steadySeconds, idleSeconds: 0, warmupSeconds: 0, perSecond }).samples),
    ).toBe(null);
  });
});

describe('error-rate', () => {
  const day = { everySeconds: 30, durationSeconds: 24 * hour, warmupSeconds: 0, idleSeconds: 0, drainSeconds: 0 };
  const run = (load: (interval: LoadInterval, at: number) => LoadInterval) =>
    judge(
      aScenario({ ...day, checks: { 'error-rate': limit('1%') } }),
      aCapture({ ...day, steadySeconds: day.durationSeconds, load }),
    ).findings.filter(({ check }) => check === 'error-rate');

  it('does not average away an outage of two minutes in a day', () => {
    const [whole, minutes] = run(outage(6 * hour, 120));
    expect(whole).toMatchObject({ outcome: 'holds', series: 'all operations' });
    expect(whole?.estimate?.value).toBeLessThan(0.002);
    expect(minutes).toMatchObject({
      outcome: 'violated',
      series: 'all operations within 5 min',
      limitText: '1%',
      sentence:
        '4,800 of 12,000 answered requests failed in the 5 min from 5 h 57 min into the run on: 40 %; beside a limit of 1% for the whole, at most 6 % are tolerated in so short a time.',
    });
    expect(minutes?.sinceSeconds).toBeGreaterThanOrEqual(6 * hour - 180);
  });

  it('tolerates what the whole tolerates, in every stretch, and shows the worst', () => {
    const findings = run((interval) => failing(interval, 0.009));
    expect(findings.map(({ outcome }) => outcome)).toEqual(['holds']);
    expect(findings[0]?.evidence[0]).toMatch(/^worst stretch: 110 of 12,000 answered requests failed/);
  });

  it('tolerates a few seconds of outage', () => {
    expect(run(outage(6 * hour, 30, 0.5)).map(({ outcome }) => outcome)).toEqual(['holds']);
  });

  it('says it once when the whole is over the limit as well', () => {
    expect(run(outage(6 * hour, hour)).map(({ outcome }) => outcome)).toEqual(['violated']);
  });

  it('shows no stretch when nothing failed', () => {
    expect(run((interval) => interval)[0]?.evidence).toEqual([]);
  });
});
