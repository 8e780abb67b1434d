import { describe, expect, it } from 'vitest';
import { validateCapture } from '../../src/capture/validate.ts';
import type { Capture } from '../../src/model/record.ts';
import { aCapture, aHeader, aLoad, aPhase, aSample } from './an-hour.ts';

/** What a file could hold, though the types forbid it. */
const forged = (over: Record<string, unknown>): Capture => ({ ...aCapture(), ...over }) as Capture;
const withLoad = (over: Record<string, unknown>) =>
  forged({ samples: [{ ...aSample(1), load: { ...aLoad, ...over } }] });

describe('a capture', () => {
  it('that is sound has no issues', () => expect(validateCapture(aCapture())).toEqual([]));

  it('may be without samples, events and histograms', () => {
    expect(validateCapture(aCapture({ samples: [], events: [], histograms: [] }))).toEqual([]);
  });

  it('may be without a control, as older ones are, or with one that nobody could ask', () => {
    const { control: _, ...older } = aLoad;
    const samples = [aSample(1, { load: older }), aSample(2, { load: { ...aLoad, control: null } })];
    expect(validateCapture(aCapture({ samples }))).toEqual([]);
  });

  for (const { name, capture, path, expected } of [
    {
      name: 'another format',
      capture: forged({ header: { ...aHeader, format: 'har' } }),
      path: 'header.format',
      expected: '"soak-capture"',
    },
    {
      name: 'a version of the future',
      capture: aCapture({ header: { ...aHeader, version: 9 } }),
      path: 'header.version',
      expected: 'soak-capture of version 1 or older',
    },
    {
      name: 'version 0',
      capture: aCapture({ header: { ...aHeader, version: 0 } }),
      path: 'header.version',
      expected: 'a whole number from 1 to 1',
    },
    {
      name: 'samples that go back in time',
      capture: aCapture({ samples: [aSample(20), aSample(10)] }),
      path: 'samples[1].atSeconds',
      expected: 'not earlier than the one before it (20 s)',
    },
    {
      name: 'events that go back in time',
      capture: aCapture({ events: [aPhase(2), aPhase(1)] }),
      path: 'events[1].atSeconds',
      expected: 'not earlier than the one before it (2 s)',
    },
    {
      name: 'an epoch that goes back',
      capture: aCapture({ samples: [aSample(1, { epoch: 2 }), aSample(2, { epoch: 1 })] }),
      path: 'samples[1].epoch',
      expected: 'not lower than the epoch before it (2)',
    },
    {
      name: 'an unknown kind',
      capture: forged({ samples: [{ ...aSample(1), kind: 'smaple' }] }),
      path: 'samples[0].kind',
      expected: '"sample"',
    },
    {
      name: 'an unknown phase',
      capture: forged({ samples: [{ ...aSample(1), phase: 'cooldown' }] }),
      path: 'samples[0].phase',
    },
    { name: 'an unknown key', capture: forged({ samples: [{ ...aSample(1), colour: 1 }] }), path: 'samples[0]' },
    {
      name: 'a gauge that is not finite',
      capture: aCapture({ samples: [aSample(1, { gauges: { a: Number.NaN } })] }),
      path: 'samples[0].gauges.a',
    },
    { name: 'a count below zero', capture: withLoad({ sent: -1 }), path: 'samples[0].load.sent' },
    { name: 'a count with a fraction', capture: withLoad({ failed: 1.5 }), path: 'samples[0].load.failed' },
    {
      name: 'a negative pid',
      capture: forged({ events: [{ ...aPhase(1), event: 'boot', phase: undefined, target: 'system', pid: -1 }] }),
      path: 'events[0].pid',
    },
    {
      name: 'quantiles out of order',
      capture: withLoad({ latency: { p50: 2, p95: 1, p99: 3, p999: 4, max: 5 } }),
      path: 'samples[0].load.latency',
      expected: 'quantiles in ascending order: p50, p95, p99, p999, max',
    },
    {
      name: 'control quantiles out of order',
      capture: withLoad({ control: { answered: 1, failed: 0, latency: { p50: 2, p95: 1, p99: 3, p999: 4, max: 5 } } }),
      path: 'samples[0].load.control.latency',
      expected: 'quantiles in ascending order: p50, p95, p99, p999, max',
    },
    {
      name: 'a control without its failures',
      capture: withLoad({ control: { answered: 1, latency: null } }),
      path: 'samples[0].load.control.failed',
    },
    {
      name: 'more ticks up than there were',
      capture: aCapture({ samples: [aSample(1, { ticks: { total: 1, up: 2 } })] }),
      path: 'samples[0].ticks',
      expected: 'no more ticks up than there were ticks',
    },
    {
      name: 'a histogram that is no base64',
      capture: aCapture({ histograms: [{ hour: 0, operation: 'a', encoded: '?' }] }),
      path: 'histograms[0].encoded',
    },
  ]) {
    it(`is refused for ${name}`, () => {
      const issues = validateCapture(capture);
      expect(issues.map((issue) => issue.path)).toContain(path);
      if (expected !== undefined) expect(issues.map((issue) => issue.expected)).toContain(expected);
    });
  }

  it('tells every issue at once', () => {
    const capture = aCapture({ header: { ...aHeader, version: 9 }, samples: [aSample(-1), aSample(-2)] });
    expect(validateCapture(capture)).toHaveLength(4);
  });

  it('of the future says what to do', () => {
    const [issue] = validateCapture(aCapture({ header: { ...aHeader, version: 9 } }));
    expect(issue?.got).toBe('version 9');
    expect(issue?.hint).toContain('newer soak-action');
  });
});
