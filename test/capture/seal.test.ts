import { describe, expect, it } from 'vitest';
import { sealedSample, sealHour, unsealHour } from '../../src/capture/seal.ts';
import { aHeader, anHour, aSample } from './an-hour.ts';

const sealed = () => JSON.parse(JSON.stringify(sealHour(anHour())));

describe('a sealed hour', () => {
  it('holds counters and whole gauges as differences', () => {
    const [block] = sealHour(anHour({ samples: [aSample(10), aSample(20), aSample(30)] })).samples;
    expect(block?.table).toMatchObject({
      keys: {
        atSeconds: { diff: [10, 10, 10], per: 1 },
        phase: { runs: [['steady', 3]] },
        gauges: { keys: { 'system.resident-bytes': { diff: [104_857_610, 10, 10], per: 1 } } },
      },
    });
  });

  it('of one sample a second is cut into blocks, and opens as one', () => {
    const samples = Array.from({ length: 1201 }, (_, second) => sealedSample(aSample(second)));
    const sealed = sealHour(anHour({ samples }));
    expect(sealed.samples.map(({ rows }) => rows)).toEqual([500, 500, 201]);
    expect(unsealHour(sealed)).toMatchObject({ ok: true, value: { samples } });
  });

  it('rounds response times to three digits', () => {
    const opened = unsealHour(sealed());
    expect(opened.ok && opened.value.samples[0]?.load?.latency?.p50).toBe(0.00123);
  });

  it('that is trusted opens as the one that is proven', () => {
    const proven = unsealHour(sealed());
    expect(proven.ok).toBe(true);
    expect(unsealHour(sealed(), { trustSealed: true })).toEqual(proven);
  });

  it('that is trusted may hold rows that are no samples: nothing else of it is believed', () => {
    const noSamples = [{ rows: 1, table: { plain: [0.5] } }];
    const opened = (over: object) => unsealHour({ ...sealed(), ...over }, { trustSealed: true }).ok;
    expect(opened({ samples: noSamples })).toBe(true);
    expect(opened({ samples: [{ ...sealed().samples[0], rows: 4 }] })).toBe(false);
    expect(opened({ samples: [{ rows: 3, table: { runs: [['x', 1e12]] } }] })).toBe(false);
    expect(opened({ header: { ...aHeader, version: 2 } })).toBe(false);
    expect(opened({ events: [{ kind: 'event', event: 'nap' }] })).toBe(false);
    expect(opened({ histograms: [{ hour: 0 }] })).toBe(false);
  });

  for (const { name, change, path } of [
    { name: 'not an object', change: () => 'text', path: 'sealed hour' },
    {
      name: 'of a version of the future',
      change: () => ({ ...sealed(), header: { ...aHeader, version: 2 } }),
      path: 'header.version',
    },
    { name: 'without samples', change: () => ({ ...sealed(), samples: undefined }), path: 'sealed hour.samples' },
    {
      name: 'with a row too many',
      change: () => ({ ...sealed(), samples: [{ ...sealed().samples[0], rows: 4 }] }),
      path: 'samples',
    },
    {
      name: 'with a run that would fill the memory',
      change: () => ({ ...sealed(), samples: [{ rows: 3, table: { runs: [['x', 1e12]] } }] }),
      path: 'samples',
    },
    {
      name: 'with rows that are no samples',
      change: () => ({ ...sealed(), samples: [{ rows: 1, table: { plain: [0.5] } }] }),
      path: 'samples[0]',
    },
    {
      name: 'with an unknown event',
      change: () => ({ ...sealed(), events: [{ kind: 'event', event: 'nap' }] }),
      path: 'events[0].event',
    },
  ]) {
    it(`is refused when it is ${name}`, () => {
      const opened = unsealHour(change());
      expect(opened.ok).toBe(false);
      if (!opened.ok) expect(opened.issues.map((issue) => issue.path)).toContain(path);
    });
  }
});
