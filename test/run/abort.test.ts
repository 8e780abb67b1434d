import { describe, expect, it } from 'vitest';
import type { Sample } from '../../src/model/sample.ts';
import type { Abort } from '../../src/model/scenario.ts';
import { noStreak, watchLimits } from '../../src/run/abort.ts';

const abort: Abort = {
  rssBytes: { value: 200e6, unit: 'bytes', text: '200MB' },
  p99Seconds: { value: 0.1, unit: 'seconds', text: '100ms' },
  errorRate: { value: 0.05, unit: 'share', text: '5%' },
  onRegression: false,
};

interface Seen {
  readonly residentBytes?: number | null;
  readonly p99Seconds?: number;
  readonly lagSeconds?: number;
  readonly failed?: number;
  readonly phase?: Sample['phase'];
}

function aSample({
  residentBytes = 100e6,
  p99Seconds = 0.01,
  lagSeconds = 0.001,
  failed = 0,
  phase = 'steady',
}: Seen): Sample {
  const latency = { p50: 0.001, p95: 0.002, p99: p99Seconds, p999: p99Seconds, max: p99Seconds };
  return {
    kind: 'sample',
    atSeconds: 1,
    phase,
    epoch: 0,
    segment: 0,
    gauges: { 'system.resident-bytes': residentBytes },
    load: {
      seconds: 1,
      scheduled: 100,
      sent: 100,
      notSent: 0,
      succeeded: 100 - failed,
      failed,
      inFlight: 0,
      latency,
      operations: {},
      generator: { cpuCores: 0.1, residentBytes: 60e6, lagP99Seconds: lagSeconds, lagMaxSeconds: lagSeconds },
    },
    ticks: { total: 1, up: 1 },
  };
}

/** The first limit hit over the samples, and after how many. */
function firstHit(seen: readonly Seen[]): string {
  let streak = noStreak;
  for (const [index, one] of seen.entries()) {
    const [next, hit] = watchLimits(streak, aSample(one), abort);
    streak = next;
    if (hit !== null) return `${hit.limit} after ${index + 1}`;
  }
  return 'none';
}

describe('hard limits', () => {
  const large: Seen = { residentBytes: 300e6 };
  const slow: Seen = { p99Seconds: 0.5 };
  const wrong: Seen = { failed: 20 };
  it.each<[string, readonly Seen[], string]>([
    ['three samples in a row above the limit', [large, large, large], 'rss after 3'],
    ['a sample below begins the count anew', [large, large, {}, large, large], 'none'],
    ['slow answers', [slow, slow, slow], 'p99 after 3'],
    ['wrong answers', [wrong, wrong, wrong], 'error-rate after 3'],
    ['different limits do not add up', [large, slow, wrong], 'none'],
    ['an unknown value is evidence of neither', [large, { residentBytes: null }, large, large], 'rss after 4'],
    ['answers of the warm-up do not count', [slow, slow, slow].map((one) => ({ ...one, phase: 'warmup' })), 'none'],
    ['memory counts in every phase', [large, large, large].map((one) => ({ ...one, phase: 'drain' })), 'rss after 3'],
    ['late only because our own sends were', [slow, slow, slow].map((one) => ({ ...one, lagSeconds: 0.45 })), 'none'],
    [
      'late sends do not excuse a slow target',
      [slow, slow, slow].map((one) => ({ ...one, lagSeconds: 0.2 })),
      'p99 after 3',
    ],
  ])('%s', (_, seen, want) => {
    expect(firstHit(seen)).toBe(want);
  });

  it('are not watched when the scenario has none', () => {
    const none: Abort = { rssBytes: null, p99Seconds: null, errorRate: null, onRegression: false };
    expect(watchLimits(noStreak, aSample(large), none)).toEqual([noStreak, null]);
  });
});
