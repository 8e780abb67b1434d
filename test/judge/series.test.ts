import { describe, expect, it } from 'vitest';
import { gatherEvidence } from '../../src/judge/evidence.ts';
import { gaugeSeries } from '../../src/judge/series.ts';
import { aCapture, anEvent } from './a-capture.ts';
import { aCompanion, aScenario } from './a-scenario.ts';

describe('the lives of a gauge', () => {
  const capture = aCapture({
    steadySeconds: 100,
    gauges: () => ({ 'db.handles': 5 }),
    // The system comes back at 60 s; its companion boots at 0, 45 and 90 s.
    sample: (sample) => (sample.atSeconds < 60 ? sample : { ...sample, epoch: 1 }),
    events: [
      ...[0, 45, 90].map((at) => anEvent(at, { event: 'boot', target: 'db', pid: 7 }, at < 60 ? 0 : 1)),
      anEvent(60, { event: 'boot', target: 'system', pid: 101 }, 1),
    ],
  });
  const evidence = gatherEvidence(aScenario({ companions: [aCompanion('db', true)] }), capture);
  const livesOf = (target: string) =>
    gaugeSeries(evidence, { target, name: `${target}.handles` }, 'steady').lives.map((life) => ({
      epoch: life.epoch,
      startSeconds: life.startSeconds,
    }));

  it('of the system begin with its epochs', () => {
    expect(livesOf('system')).toEqual([
      { epoch: 0, startSeconds: 0 },
      { epoch: 1, startSeconds: 60 },
    ]);
  });

  it('of a companion begin with its own boots too, none mixed with another', () => {
    expect(livesOf('db')).toEqual([
      { epoch: 0, startSeconds: 0 },
      { epoch: 0, startSeconds: 45 },
      { epoch: 1, startSeconds: 60 },
      { epoch: 1, startSeconds: 90 },
    ]);
  });

  it('hold every look once', () => {
    const { lives, looks } = gaugeSeries(evidence, { target: 'db', name: 'db.handles' }, 'steady');
    expect(lives.reduce((sum, { points }) => sum + points.length, 0)).toBe(looks);
  });
});
