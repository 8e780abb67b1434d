// Records of every format version, kept for ever: what was written years ago must be read today.
// Never regenerate a folder of test/fixtures/record/; a new version gets a new one.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeCheckpoint, encodeCheckpoint } from '../../src/capture/checkpoint.ts';
import { validateCapture } from '../../src/capture/validate.ts';
import { readCapture, readCheckpoint } from '../../src/host/record-folder.ts';
import { count, decodeHistogram } from '../../src/stats/latency-histogram.ts';

describe('the record of version 1', () => {
  const folder = join(import.meta.dirname, '../fixtures/record/v1');

  it('is read: a sealed hour, an open one with a torn line, and a checkpoint', async () => {
    const capture = await readCapture(folder);
    expect(validateCapture(capture)).toEqual([]);
    expect(capture.torn).toBe(true);
    expect(capture.header).toEqual({
      kind: 'header',
      format: 'soak-capture',
      version: 1,
      runKey: 'api-20261122-113000',
      startedUnixSeconds: 1795347000,
      hour: 0,
    });
    expect(capture.samples).toHaveLength(124);
    expect(capture.samples.at(0)).toEqual({
      kind: 'sample',
      atSeconds: 0.412,
      phase: 'idle',
      epoch: 0,
      segment: 0,
      gauges: {
        'system.children': 0,
        'system.cpu-cores': null,
        'system.handles': 24,
        'system.resident-bytes': 62914560,
        'system.sockets': 3,
        'system.threads': 11,
      },
      load: null,
      ticks: { total: 0, up: 0 },
    });
    expect(capture.samples.at(-1)).toMatchObject({ atSeconds: 3690.417, epoch: 1, load: { sent: 1200, failed: 1 } });
    expect(capture.samples.at(60)?.load?.operations.search?.latency).toEqual({
      p50: 0.00106,
      p95: 0.00306,
      p99: 0.00506,
      p999: 0.0131,
      max: 0.0206,
    });
    expect(capture.events.map(({ event }) => event)).toEqual([
      'segment',
      'boot',
      'ready',
      'phase',
      'phase',
      'phase',
      'gap',
      'checkpoint',
      'crash',
      'boot',
      'ready',
      'phase',
      'abort',
      'stopped',
      'harness',
    ]);
  });

  it('has histograms that can be merged', async () => {
    const { histograms } = await readCapture(folder);
    expect(histograms.map(({ hour, operation }) => `${hour} ${operation}`)).toEqual([
      '0 search',
      '0 store',
      '1 search',
    ]);
    expect(histograms.map(({ encoded }) => count(decodeHistogram(encoded)))).toEqual([1000, 1000, 1000]);
  });

  it('has a checkpoint that is read, and written as it was', async () => {
    const checkpoint = await readCheckpoint(folder);
    expect(checkpoint).toMatchObject({
      version: 1,
      sequence: 370,
      state: 'running',
      position: { epoch: 1, sends: 146000 },
    });
    const text = await readFile(join(folder, 'checkpoint.json'), 'utf8');
    expect(decodeCheckpoint(text)).toEqual({ ok: true, value: checkpoint });
    expect(encodeCheckpoint(checkpoint)).toBe(text);
  });
});
