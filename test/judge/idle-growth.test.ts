import { describe, expect, it } from 'vitest';
import { judge } from '../../src/judge/judge.ts';
import type { Finding } from '../../src/model/finding.ts';
import { aCapture } from './a-capture.ts';
import { aScenario, limit, quantity } from './a-scenario.ts';
import { asking, wander } from './asking.ts';

const hour = 3_600;
const code = 'idle-growth';

interface Rates {
  readonly idle: number;
  readonly steady: number;
  readonly drain?: number;
}

/** Hours of each phase, and how many bytes an hour memory grows in it. */
function idleFinding(hours: Rates, rates: Rates, asked = '10MB/h'): Finding | undefined {
  const { idle, steady, drain = 0.02 } = hours;
  const lengths = { everySeconds: 10, warmupSeconds: 600, idleSeconds: idle * hour, drainSeconds: drain * hour };
  const memory = (at: number) => {
    const before = Math.min(at, 0) + lengths.idleSeconds + 600;
    const under = Math.min(Math.max(at, 0), steady * hour);
    const after = Math.max(0, at - steady * hour);
    return (
      200e6 +
      wander(at, 1e6) +
      (before * rates.idle + under * rates.steady + after * (rates.drain ?? rates.idle)) / hour
    );
  };
  const scenario = aScenario({
    ...lengths,
    durationSeconds: steady * hour,
    checks: { 'memory-growth': limit('10MB/h') },
  });
  const capture = aCapture({ ...lengths, steadySeconds: steady * hour, memory });
  return judge(asking(scenario, { [code]: { limit: quantity(asked) } }), capture).findings.find(
    ({ check }) => check === code,
  );
}

describe('idle-growth', () => {
  it('says that a leak does not need the load when it is as fast without', () => {
    const finding = idleFinding({ idle: 4, steady: 6 }, { idle: 60e6, steady: 60e6 });
    expect(finding).toMatchObject({ outcome: 'violated', series: 'system.resident-bytes', limitText: '10MB/h' });
    expect(finding?.sentence).toMatch(
      /^Memory grows by 60.* without load, as fast as under it \(60.*\): this leak does not need the load; the limit is 10MB\/h\.$/,
    );
  });

  it('says that the load makes it worse', () => {
    const finding = idleFinding({ idle: 4, steady: 6 }, { idle: 40e6, steady: 300e6 });
    expect(finding?.outcome).toBe('violated');
    expect(finding?.sentence).toContain('the load makes it worse, but it does not need the load');
  });

  it('says that a leak needs the load when memory stays without it', () => {
    const finding = idleFinding({ idle: 4, steady: 6 }, { idle: 0, steady: 60e6 });
    expect(finding?.outcome).toBe('holds');
    expect(finding?.sentence).toMatch(
      /surely below the limit of 10MB\/h; under load it grows by 60.*: this leak needs the load/,
    );
    expect(finding?.smallestVisible).not.toBeNull();
  });

  it('holds without a word about load when memory stays in both', () => {
    const finding = idleFinding({ idle: 4, steady: 6 }, { idle: 0, steady: 0 });
    expect(finding?.outcome).toBe('holds');
    expect(finding?.sentence).not.toContain('leak');
  });

  it('sees a growth that begins after the load', () => {
    const finding = idleFinding({ idle: 0.1, steady: 2, drain: 4 }, { idle: 0, steady: 0, drain: 60e6 });
    expect(finding?.outcome).toBe('violated');
    expect(finding?.sentence).toContain('; under load ');
  });

  it('is inconclusive with too little idle time, and says how much is needed', () => {
    const finding = idleFinding({ idle: 0.5, steady: 2 }, { idle: 0, steady: 0 }, '1MB/h');
    expect(finding?.outcome).toBe('inconclusive');
    expect(finding?.sentence).toMatch(
      /^Memory without load: growth of 1MB\/h is too small for 20 min to show; the smallest they could show is /,
    );
    expect(finding?.next).toMatch(/^give phases\.idle about \d+ h.*, or raise the limit to /);
  });

  it('is inconclusive with next to no idle time', () => {
    const finding = idleFinding({ idle: 0.01, steady: 2 }, { idle: 0, steady: 0 });
    expect(finding?.outcome).toBe('inconclusive');
    expect(finding?.next).toContain('give phases.idle');
  });

  it('is inconclusive where nothing was seen without load', () => {
    const scenario = asking(aScenario({ idleSeconds: 0, drainSeconds: 0 }), { [code]: limit('10MB/h') });
    const { findings } = judge(scenario, aCapture({ idleSeconds: 0, drainSeconds: 0 }));
    expect(findings.find(({ check }) => check === code)).toMatchObject({ outcome: 'inconclusive' });
    expect(findings.find(({ check }) => check === code)?.sentence).toContain('no sample without load');
  });

  it('judges the steady phase where the soak has no load at all', () => {
    const lengths = { everySeconds: 10, warmupSeconds: 600, idleSeconds: 0, drainSeconds: 0 };
    const scenario = aScenario({ ...lengths, durationSeconds: 6 * hour, load: null });
    const memory = (at: number) => 200e6 + wander(at, 1e6) + (at * 60e6) / hour;
    const capture = aCapture({ ...lengths, steadySeconds: 6 * hour, memory, load: () => null });
    const { findings } = judge(asking(scenario, { [code]: limit('10MB/h') }), capture);
    expect(findings.find(({ check }) => check === code)).toMatchObject({ outcome: 'violated' });
  });
});
