import { describe, expect, test } from 'vitest';
import { compileExpectation } from '../../src/load/expectation.ts';
import { createStreamCheck, sequenceNumber, streamRules } from '../../src/load/stream-check.ts';
import { createStreamSeen } from '../../src/load/stream-seen.ts';
import type { Expectation, StreamSpec } from '../../src/model/scenario.ts';
import { anyExpectation } from './a-load.ts';

const anyStream: StreamSpec = { events: null, forSeconds: null, gapSeconds: null, sequence: null };

function judge(
  parts: { readonly expect?: Partial<Expectation>; readonly stream?: Partial<StreamSpec> },
  events: readonly { readonly at?: number; readonly data: string | null }[],
  silentUntil?: number,
) {
  const counter = createStreamSeen();
  counter.begin(0);
  const expectation = compileExpectation({ ...anyExpectation, ...parts.expect });
  const rules = streamRules({ expectation, stream: { ...anyStream, ...parts.stream } });
  const check = createStreamCheck(rules, counter, 0);
  for (const { at = 0, data } of events) check.event(at, data === null ? null : () => data, 2_000_000);
  if (silentUntil !== undefined) check.silentUntil(silentUntil);
  return { kind: check.failure()?.kind ?? null, shown: check.shown(), sentence: check.failure()?.sentence ?? '' };
}

describe('the events of a stream', () => {
  test.each([
    // happy
    { asks: {}, events: [], kind: null },
    { asks: {}, events: [{ data: 'anything' }], kind: null },
    { asks: { expect: { contains: 'b' } }, events: [{ data: 'a' }, { data: 'b' }, { data: 'c' }], kind: null },
    { asks: { expect: { json: '$.x' } }, events: [{ data: 'no json' }, { data: '{"x":1}' }], kind: null },
    { asks: { stream: { sequence: '$.n' } }, events: [{ data: '{"n":4}' }, { data: '{"n":5}' }], kind: null },
    {
      asks: { stream: { gapSeconds: 1 } },
      events: [
        { at: 5, data: '' },
        { at: 6, data: '' },
      ],
      kind: null,
    },
    { asks: {}, events: [{ data: null }], kind: null },
    // sad
    { asks: { expect: { contains: 'b' } }, events: [{ data: 'a' }], kind: 'content' },
    { asks: { expect: { contains: 'b' } }, events: [], kind: 'content' },
    { asks: { expect: { json: '$.x' } }, events: [{ data: '{"y":1}' }], kind: 'content' },
    { asks: { expect: { json: '$.x' } }, events: [{ data: 'no json' }], kind: 'not-json' },
    // both in one event, not one in each
    {
      asks: { expect: { contains: 'yes', json: '$.x' } },
      events: [{ data: '"yes"' }, { data: '{"x":1}' }],
      kind: 'content',
    },
    {
      asks: { stream: { sequence: '$.n' } },
      events: [{ data: '{"n":4}' }, { data: '{"n":6}' }],
      kind: 'events-missed',
    },
    {
      asks: { stream: { sequence: '$.n' } },
      events: [{ data: '{"n":4}' }, { data: '{"n":4}' }],
      kind: 'events-out-of-order',
    },
    // a path at which nothing is does not say that all is well
    { asks: { stream: { sequence: '$.n' } }, events: [{ data: '{"m":4}' }], kind: 'content' },
    { asks: { stream: { sequence: '$.n' } }, events: [{ data: '{"n":"4"}' }], kind: 'content' },
    {
      asks: { stream: { gapSeconds: 1 } },
      events: [
        { at: 5, data: '' },
        { at: 7, data: '' },
      ],
      kind: 'event-gap',
    },
    { asks: { expect: { contains: 'b' } }, events: [{ data: null }], kind: 'too-long' },
  ])('$asks of $events', ({ asks, events, kind }) => {
    expect(judge(asks, events).kind).toBe(kind);
  });

  test('a silence at the end is a pause, from the beginning on when nothing came', () => {
    const asks = { stream: { gapSeconds: 1 } };
    expect(judge(asks, [{ at: 1, data: '' }], 1.5).kind).toBeNull();
    expect(judge(asks, [{ at: 1, data: '' }], 2.5)).toMatchObject({
      kind: 'event-gap',
      sentence: 'no event for 1.5 s, 1 s is the longest pause allowed',
    });
    expect(judge(asks, [], 2.5).kind).toBe('event-gap');
  });

  test('the event that was as expected is shown, else the first', () => {
    expect(judge({ expect: { contains: 'b' } }, [{ data: 'a' }, { data: 'b' }, { data: 'b2' }]).shown).toBe('b');
    expect(judge({}, [{ data: 'a' }, { data: 'b' }]).shown).toBe('a');
    expect(judge({ expect: { contains: 'x' } }, [{ data: 'a' }, { data: 'b' }]).shown).toBe('a');
  });

  test('nobody reads what nobody asks for', () => {
    const counter = createStreamSeen();
    counter.begin(0);
    const rules = streamRules({ expectation: compileExpectation(anyExpectation), stream: null });
    const check = createStreamCheck(rules, counter, 0);
    let read = 0;
    const data = () => {
      read += 1;
      return 'read';
    };
    for (let event = 0; event < 100; event += 1) check.event(0, data);
    // The first is an example for people.
    expect(read).toBe(1);
    expect(sequenceNumber(rules, '{"n":1}')).toBeNull();
  });

  test('a sequence that is no path is told when the rules are read', () => {
    const expectation = compileExpectation(anyExpectation);
    expect(() => streamRules({ expectation, stream: { ...anyStream, sequence: 'n' } })).toThrow(/not a JSON path: n/);
  });
});
