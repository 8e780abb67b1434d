import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSseParser, type ServerSentEvent } from '../../src/load/sse.ts';

function parse(pieces: readonly string[]): readonly ServerSentEvent[] {
  const parser = createSseParser(1000);
  return pieces.flatMap((piece) => parser.feed(piece));
}

const lineEnd = fc.constantFrom('\n', '\r\n', '\r');
const line = fc.constantFrom(
  'data: a',
  'data:b',
  'data',
  'data:  c',
  'event: e',
  'id: 1',
  'id',
  ': comment',
  'retry: 5',
  'x',
  '',
);
const stream = fc
  .array(fc.tuple(line, lineEnd), { maxLength: 30 })
  .map((lines) => lines.map(([text, end]) => text + end).join(''));

describe('the event-stream parser', () => {
  test('gives the same events however the stream is cut', () => {
    fc.assert(
      fc.property(stream, fc.array(fc.nat({ max: 300 })), (text, cuts) => {
        const borders = [0, ...cuts.map((cut) => Math.min(cut, text.length)).sort((a, b) => a - b), text.length];
        const pieces = borders.slice(1).map((border, index) => text.slice(borders[index], border));
        expect(parse(pieces)).toEqual(parse([text]));
        expect(parse([...text])).toEqual(parse([text]));
      }),
      { numRuns: 300 },
    );
  });

  test('gives back what was written, whatever the data', () => {
    const data = fc.string({ unit: 'grapheme', maxLength: 50 }).filter((text) => !/[\r\n]/.test(text));
    fc.assert(
      fc.property(fc.array(fc.array(data, { minLength: 1, maxLength: 3 }), { maxLength: 5 }), (events) => {
        const text = events.map((lines) => `${lines.map((each) => `data: ${each}\n`).join('')}\n`).join('');
        expect(parse([text]).map((event) => event.data)).toEqual(events.map((lines) => lines.join('\n')));
      }),
    );
  });

  test.each([
    { text: 'data: a\ndata: b\n\n', events: [{ event: 'message', data: 'a\nb', id: '' }] },
    {
      text: 'event: e\nid: 7\ndata: a\n\ndata: b\n\n',
      events: [
        { event: 'e', data: 'a', id: '7' },
        { event: 'message', data: 'b', id: '7' },
      ],
    },
    { text: '\uFEFFdata: a\n\n', events: [{ event: 'message', data: 'a', id: '' }] },
    // an event without data is none
    { text: 'event: e\n\nid: 3\n\n', events: [] },
    // not ended by an empty line, so not complete
    { text: 'data: a\n', events: [] },
    { text: ': ping\n\ndata\n\n', events: [{ event: 'message', data: '', id: '' }] },
    { text: 'data:  two spaces\r\rdata: x', events: [{ event: 'message', data: ' two spaces', id: '' }] },
  ])('reads $text', ({ text, events }) => {
    expect(parse([text])).toEqual(events);
  });

  test('gives up on an event that grows without end, instead of holding it', () => {
    const parser = createSseParser(100);
    for (let piece = 0; piece < 50; piece += 1) expect(parser.feed('data: 12345678\n')).toEqual([]);
    expect(parser.overflowed()).toBe(true);
    expect(parser.feed('\ndata: a\n\n')).toEqual([]);
  });

  test('is not disturbed by many events in one piece', () => {
    const parser = createSseParser(100);
    expect(parser.feed('data: 12345678\n\n'.repeat(1000))).toHaveLength(1000);
    expect(parser.overflowed()).toBe(false);
  });
});
