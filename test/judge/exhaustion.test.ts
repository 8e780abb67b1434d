import { describe, expect, it } from 'vitest';
import { judge } from '../../src/judge/judge.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Quantity } from '../../src/model/quantity.ts';
import { aCapture } from './a-capture.ts';
import { aScenario, quantity } from './a-scenario.ts';
import { asking, wander } from './asking.ts';

const hour = 3_600;
const week: Quantity = { value: 7 * 86_400, unit: 'seconds', text: '7d' };

function exhaustion(
  memory: (at: number) => number | null,
  most: string | null = '4000MB',
  hours = 6,
  within = week,
): Finding | undefined {
  const lengths = { everySeconds: 10, warmupSeconds: 600, idleSeconds: 60, drainSeconds: 60 };
  const scenario = aScenario({ ...lengths, durationSeconds: hours * hour });
  const capture = aCapture({ ...lengths, steadySeconds: hours * hour, memory });
  const rssBytes = most === null ? null : quantity(most);
  const asked = asking({ ...scenario, abort: { ...scenario.abort, rssBytes } }, { exhaustion: { limit: within } });
  return judge(asked, capture).findings.find(({ check }) => check === 'exhaustion');
}

const growing =
  (perHour: number, start = 200e6) =>
  (at: number) =>
    start + wander(at, 1e6) + (Math.max(0, at) / hour) * perHour;

describe('exhaustion', () => {
  it('holds when memory does not grow', () => {
    const finding = exhaustion(growing(0));
    expect(finding).toMatchObject({ outcome: 'holds', series: 'system.resident-bytes', limitText: '7d', next: null });
    expect(finding?.sentence).toMatch(/^Memory stands at 201 MB and /);
    // What would reach it within the week.
    expect(finding?.smallestVisible).toMatch(/^22\.6 MB\/h$/);
  });

  it('holds when memory falls, and names no time', () => {
    const finding = exhaustion(growing(-10e6));
    expect(finding).toMatchObject({ outcome: 'holds', estimate: null });
    expect(finding?.sentence).toContain('does not grow towards 4000MB, not even at the upper bound of its slope');
  });

  it('holds when even the upper bound takes longer', () => {
    const finding = exhaustion(growing(10e6));
    expect(finding?.outcome).toBe('holds');
    expect(finding?.estimate).toMatchObject({ unit: 'seconds', low: null, high: null });
    // 3,739 MB of room at a little more than 10 MB/h: somewhat under 374 hours.
    expect(finding?.estimate?.value).toBeGreaterThan(14 * 86_400);
    expect(finding?.estimate?.value).toBeLessThan(374 * hour);
    expect(finding?.sentence).toMatch(
      /reaches 4000MB in 1[45] d at the earliest \(at 10[.0-9]* MB\/h, the most that its growth may be\); 7d were asked for\.$/,
    );
  });

  it('is violated when even the lower bound gets there', () => {
    const finding = exhaustion(growing(100e6));
    expect(finding?.outcome).toBe('violated');
    expect(finding?.sentence).toMatch(
      /^Memory reaches 4000MB within 3\d h .* if it goes on growing as it did, and it may take only 3\d h .*; 7d were asked for\.$/,
    );
    expect(finding?.evidence[0]).toMatch(/^memory grew by 100/);
  });

  it('is inconclusive between the bounds', () => {
    const noisy = (at: number) => growing(22.5e6)(at) + 12e6 * Math.sin(at / 1_500);
    const finding = exhaustion(noisy);
    expect(finding?.outcome).toBe('inconclusive');
    expect(finding?.sentence).toMatch(/^Memory may reach 4000MB in /);
    expect(finding?.next).toContain('soak longer');
  });

  it('does not call a warm-up that dies away a growth that goes on', () => {
    const warming = (at: number) => 1_000e6 + 900e6 * (1 - Math.exp(-Math.max(0, at) / (3 * hour))) + wander(at, 1e6);
    const finding = exhaustion(warming, '4000MB', 6);
    expect(finding?.outcome).toBe('inconclusive');
    expect(finding?.sentence).toContain('but it may be something that warms up or fills and then stays');
  });

  it('is violated when memory stands above its limit', () => {
    const finding = exhaustion(growing(0), '100MB');
    expect(finding?.outcome).toBe('violated');
    expect(finding?.sentence).toBe('Memory stands at 201 MB, and its limit is 100MB: 7d were asked for.');
  });

  it('is inconclusive without a limit of memory', () => {
    const finding = exhaustion(growing(100e6), null);
    expect(finding).toMatchObject({ outcome: 'inconclusive', next: 'give abort.rss, for example abort.rss = "8GiB"' });
  });

  it('is inconclusive when nothing could be read or too little was', () => {
    expect(exhaustion(() => null)?.sentence).toContain('could not be read');
    const short = exhaustion(growing(0), '4000MB', 0.02);
    expect(short?.outcome).toBe('inconclusive');
    expect(short?.sentence).toMatch(/^How long memory lasts cannot be told: .* are too few\.$/);
  });
});
