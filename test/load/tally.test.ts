import { describe, expect, test } from 'vitest';
import type { Outcome, StreamSeen } from '../../src/load/outcome.ts';
import { createTally } from '../../src/load/tally.ts';
import { longestExample, mostKinds, otherKind } from '../../src/load/tally-failures.ts';
import { decodeHistogram, quantiles } from '../../src/stats/latency-histogram.ts';

const right: Outcome = { failure: null, timed: true, sentSeconds: 9.9, endedSeconds: 10 };

function failed(kind: string, parts: Partial<Outcome> = {}): Outcome {
  return { ...right, failure: { kind, sentence: `it was ${kind}` }, ...parts };
}

function longest(encoded: string | null | undefined): number | null {
  return typeof encoded === 'string' ? (quantiles(decodeHistogram(encoded))?.max ?? null) : null;
}

describe('what is counted of the sends of an operation', () => {
  test('response time counts from when a send was due, service time from the wire', () => {
    const tally = createTally(['get']);
    tally.ended(0, 8, right);
    const { get } = tally.take().operations;
    expect(get).toMatchObject({ succeeded: 1, failed: 0, lastFailure: null });
    expect(longest(get?.histogram)).toBeCloseTo(2, 1);
    expect(longest(get?.service)).toBeCloseTo(0.1, 2);
  });

  test('what was never on the wire has no service time, and what waited for nobody has no time at all', () => {
    const tally = createTally(['get']);
    tally.ended(0, 8, failed('timeout', { sentSeconds: null }));
    tally.ended(0, 8, failed('refused', { timed: false }));
    const { get } = tally.take().operations;
    expect(longest(get?.histogram)).toBeCloseTo(2, 1);
    expect(quantiles(decodeHistogram(get?.histogram ?? ''))?.p50).toBeCloseTo(2, 1);
    expect(get?.service).toBeNull();
  });

  test('what we gave up ourselves is neither right nor wrong, and has no time', () => {
    const tally = createTally(['get']);
    tally.sent();
    tally.ended(0, 8, { ...right, cancelled: true });
    expect(tally.take()).toMatchObject({
      sent: 1,
      operations: { get: { succeeded: 0, failed: 0, histogram: null, service: null } },
    });
  });

  test('each report begins anew, and holds no key for what did not happen', () => {
    const tally = createTally(['get', 'put']);
    tally.ended(0, 9, failed('status-503'));
    tally.take();
    const nothing = { succeeded: 0, failed: 0, histogram: null, lastFailure: null, service: null };
    expect(tally.take().operations).toEqual({ get: nothing, put: nothing });
  });
});

describe('failures by kind', () => {
  test('the first of a kind in the whole run is the example; later ones are counted', () => {
    const tally = createTally(['get']);
    tally.ended(0, 9, failed('status-503', { body: 'out of memory' }));
    tally.ended(0, 9, failed('status-503', { body: 'another' }));
    tally.ended(0, 9, failed('timeout', { sentSeconds: null }));
    expect(tally.take().operations.get?.failures).toEqual({
      'status-503': { count: 2, example: { sentence: 'it was status-503', body: 'out of memory' } },
      timeout: { count: 1, example: { sentence: 'it was timeout', body: null } },
    });
    tally.ended(0, 9, failed('status-503', { body: 'a third' }));
    expect(tally.take().operations.get?.failures).toEqual({ 'status-503': { count: 1, example: null } });
  });

  test('of an answer without end only the beginning is kept', () => {
    const tally = createTally(['get']);
    tally.ended(0, 9, failed('content', { body: 'x'.repeat(1_000_000) }));
    expect(tally.take().operations.get?.failures?.content?.example?.body).toHaveLength(longestExample);
  });

  test('beyond twenty kinds every further one is "other", and every failure is counted once', () => {
    const tally = createTally(['get']);
    const kinds = Array.from({ length: 2 * mostKinds }, (_, index) => `kind-${index}`);
    for (const kind of [...kinds, ...kinds]) tally.ended(0, 9, failed(kind));
    const failures = tally.take().operations.get?.failures ?? {};
    expect(Object.keys(failures)).toEqual([...kinds.slice(0, mostKinds), otherKind]);
    expect(failures[otherKind]).toMatchObject({ count: 2 * mostKinds, example: { sentence: 'it was kind-20' } });
    expect(Object.values(failures).reduce((sum, { count }) => sum + count, 0)).toBe(4 * mostKinds);
  });
});

describe('what came on streams', () => {
  const stream: StreamSeen = {
    events: 3,
    missed: 1,
    reconnects: 2,
    firstSeconds: 0.5,
    gapsSeconds: Float64Array.of(0.01, 0.02),
  };

  test('events, missed ones, reconnects and both times are added up', () => {
    const tally = createTally(['watch']);
    tally.ended(0, 9, { ...right, stream });
    tally.ended(0, 9, failed('stream-cut', { stream: { ...stream, firstSeconds: null, gapsSeconds: [] } }));
    const seen = tally.take().operations.watch?.stream;
    expect(seen).toMatchObject({ events: 6, missed: 2, reconnects: 4 });
    expect([longest(seen?.firstEvent), longest(seen?.gap)]).toEqual([expect.closeTo(0.5, 2), expect.closeTo(0.02, 3)]);
    expect(tally.take().operations.watch?.stream).toBeUndefined();
  });
});

describe('the schedule', () => {
  test('its lateness has a median, a p99 and a maximum', () => {
    const tally = createTally(['get']);
    for (let send = 0; send < 99; send += 1) tally.due(0.001);
    tally.due(0.5);
    const taken = tally.take();
    expect(taken.scheduled).toBe(100);
    expect(taken.lagP50Seconds).toBeCloseTo(0.001, 4);
    expect(taken.lagMaxSeconds).toBeCloseTo(0.5, 1);
  });

  test('what has no time of its own is not late', () => {
    const tally = createTally(['get']);
    tally.due(null);
    expect(tally.take()).toMatchObject({ scheduled: 1, lagP50Seconds: 0, lagP99Seconds: 0, lagMaxSeconds: 0 });
  });
});
