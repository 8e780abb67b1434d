// Which stretches may be evidence. A run at one sample a second: idle 0-5, warm-up 5-20, steady 20-110, drain 110-115.

import { describe, expect, it } from 'vitest';
import { epochsOf } from '../../src/judge/epochs.ts';
import { gatherEvidence } from '../../src/judge/evidence.ts';
import { allowedGrowth, gaugeSeries } from '../../src/judge/series.ts';
import { steadyHeldSeconds } from '../../src/judge/steady-time.ts';
import { admissibleWindows } from '../../src/judge/windows.ts';
import type { Capture } from '../../src/model/record.ts';
import { aCapture, anEvent, noCapture } from './a-capture.ts';
import { aCompanion, aLoad, anOperation, aScenario } from './a-scenario.ts';

function spans(capture: Capture, scenario = aScenario()): readonly (readonly [number, number, number])[] {
  return admissibleWindows(scenario, capture).map(({ epoch, fromSeconds, toSeconds }) => [
    epoch,
    fromSeconds,
    toSeconds,
  ]);
}

describe('windows', () => {
  it('are the steady phase and nothing else', () => {
    expect(spans(aCapture())).toEqual([[0, 21, 110]]);
    expect(spans(noCapture)).toEqual([]);
    expect(spans(aCapture({ steadySeconds: 0 }))).toEqual([]);
  });

  it('end at a gap and begin again after it', () => {
    const gap = anEvent(60, { event: 'gap', fromSeconds: 50, toSeconds: 60, reason: 'this machine stood still' });
    const holed = aCapture({ events: [gap], sample: (sample, s) => (s > 30 && s < 40 ? null : sample) });
    expect(spans(holed)).toEqual([
      [0, 21, 50],
      [0, 60, 110],
    ]);
  });

  it('end at a hole of the record that no event explains', () => {
    const holed = aCapture({ sample: (sample, s) => (s > 30 && s < 40 ? null : sample) });
    expect(spans(holed)).toEqual([
      [0, 21, 50],
      [0, 60, 110],
    ]);
  });

  it('leave out what a trouble of ours touched', () => {
    const capture = aCapture({ events: [anEvent(60, { event: 'harness', message: 'x' })] });
    expect(spans(capture)).toEqual([
      [0, 21, 58],
      [0, 62, 110],
    ]);
  });

  it('end with the death of a companion that is not judged, and not with that of one that is', () => {
    const crash = anEvent(70, { event: 'crash', target: 'db', exit: { code: 1, signal: null }, logTail: [] });
    const capture = aCapture({ events: [crash] });
    expect(spans(capture, aScenario({ companions: [aCompanion('db', false)] }))).toEqual([[0, 21, 70]]);
    expect(spans(capture, aScenario({ companions: [aCompanion('db', true)] }))).toEqual([[0, 21, 110]]);
  });

  it('end at the border of an epoch', () => {
    const restarted = aCapture({ sample: (sample, s) => ({ ...sample, epoch: s > 45 ? 1 : 0 }) });
    expect(spans(restarted)).toEqual([
      [0, 21, 65],
      [1, 66, 110],
    ]);
    expect(epochsOf(restarted)).toEqual([
      { index: 0, startSeconds: 0, endSeconds: 65 },
      { index: 1, startSeconds: 66, endSeconds: 115 },
    ]);
  });
});

describe('steady time', () => {
  it('counts what samples cover, and no hole', () => {
    expect(steadyHeldSeconds(aScenario(), aCapture())).toBe(90);
    const holed = aCapture({ sample: (sample, s) => (s > 30 && s < 61 ? null : sample) });
    expect(steadyHeldSeconds(aScenario(), holed)).toBe(60);
    expect(steadyHeldSeconds(aScenario(), noCapture)).toBe(0);
  });
});

describe('series', () => {
  const memory = { target: 'system', name: 'system.resident-bytes' };

  it('leave unknown values out', () => {
    const capture = aCapture({ memory: (s) => (s % 2 === 0 ? null : 80e6) });
    const series = gaugeSeries(gatherEvidence(aScenario(), capture), memory, 'steady');
    expect(series.looks).toBe(90);
    expect(series.lives[0]?.points).toHaveLength(45);
    expect(series.lives[0]?.points.every(({ value }) => value === 80e6)).toBe(true);
  });

  it('can be the last half of the steady time', () => {
    const evidence = gatherEvidence(aScenario(), aCapture());
    expect(gaugeSeries(evidence, memory, 'last half').lives[0]?.points[0]?.seconds).toBe(66);
  });

  it('begin a new life where a companion was booted again', () => {
    const boots = [0, 60].map((at) => anEvent(at, { event: 'boot', target: 'db', pid: 1 }));
    const capture = aCapture({ events: boots, gauges: () => ({ 'db.resident-bytes': 50e6 }) });
    const evidence = gatherEvidence(aScenario({ companions: [aCompanion('db', true)] }), capture);
    const lives = gaugeSeries(evidence, { target: 'db', name: 'db.resident-bytes' }, 'steady').lives;
    expect(lives.map(({ startSeconds, points }) => [startSeconds, points[0]?.seconds])).toEqual([
      [0, 21],
      [60, 0],
    ]);
  });

  it('subtract what operations may leave behind', () => {
    const scenario = aScenario({ load: aLoad({ operations: [anOperation('call', 1000)] }) });
    const capture = aCapture({ memory: (s) => 80e6 + 40 * 1000 * (s + 15) });
    const evidence = gatherEvidence(scenario, capture);
    const allowed = allowedGrowth(scenario, capture.samples);
    expect(allowed).not.toBeNull();
    const series = gaugeSeries(evidence, memory, 'steady', allowed ?? undefined);
    expect(new Set(series.lives[0]?.points.map(({ value }) => value))).toEqual(new Set([80e6]));
    expect(allowedGrowth(aScenario(), capture.samples)).toBeNull();
  });
});
