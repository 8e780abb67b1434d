import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSseParser, createSseReader, type ServerSentEvent } from '../../src/load/sse.ts';

function parse(pieces: readonly (string | Uint8Array)[], longestEvent = 1000): readonly ServerSentEvent[] {
  const parser = createSseParser(longestEvent);
  return pieces.flatMap((piece) => parser.feed(piece));
}

function cutAt(bytes: Buffer, cuts: readonly number[]): readonly Buffer[] {
  const inside = cuts.map((cut) => Math.min(cut, bytes.length)).sort((a, b) => a - b);
  const borders = [0, ...inside, bytes.length];
  return borders.slice(1).map((border, index) => bytes.subarray(borders[index], border));
}

const lineEnd = fc.constantFrom('\n', '\r\n', '\r');
const line = fc.constantFrom(
  'data: a',
  'data:b',
  'data',
  'data:  c',
  'data: grün 🌱',
  'datas: no',
  'dat',
  'event: e',
  'id: 1',
  'id: zwölf',
  'id',
  'id: with\0nul',
  ': comment',
  'retry: 5',
  'x',
  '',
);
const stream = fc
  .tuple(fc.boolean(), fc.array(fc.tuple(line, lineEnd), { maxLength: 30 }))
  .map(([marked, lines]) => (marked ? '\uFEFF' : '') + lines.map(([text, end]) => text + end).join(''));
const cuts = fc.array(fc.nat({ max: 300 }), { maxLength: 20 });

// By the letter of the standard, on whole text: what the reader must agree with.
function byTheBook(text: string): readonly ServerSentEvent[] {
  const events: ServerSentEvent[] = [];
  let data: string[] = [];
  let event = '';
  let id = '';
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  for (const each of lines.slice(0, -1)) {
    if (each === '') {
      if (data.length > 0) events.push({ event: event || 'message', data: data.join('\n'), id });
      data = [];
      event = '';
      continue;
    }
    const [, field, value = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(each) ?? [];
    if (field === 'data') data.push(value);
    if (field === 'event') event = value;
    if (field === 'id' && !value.includes('\0')) id = value;
  }
  return events;
}

describe('the event-stream parser', () => {
  test('gives the events of the standard however the bytes are cut', () => {
    fc.assert(
      fc.property(stream, cuts, (text, at) => {
        const bytes = Buffer.from(text);
        const expected = byTheBook(text);
        expect(parse([text])).toEqual(expected);
        expect(parse(cutAt(bytes, at))).toEqual(expected);
        expect(parse(Array.from(bytes, (byte) => Uint8Array.of(byte)))).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  test('tells the same before it gives up however the bytes are cut', () => {
    fc.assert(
      fc.property(stream, cuts, fc.integer({ min: 1, max: 12 }), (text, at, longest) => {
        const bytes = Buffer.from(text);
        expect(parse(cutAt(bytes, at), longest)).toEqual(parse([bytes], longest));
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

  test('gives up on a line that never ends, instead of holding it', () => {
    const parser = createSseParser(100_000);
    for (let piece = 0; piece < 1000; piece += 1) expect(parser.feed('x'.repeat(1000))).toEqual([]);
    expect(parser.overflowed()).toBe(true);
  });

  test('is not disturbed by many events in one piece', () => {
    const parser = createSseParser(100);
    expect(parser.feed('data: 12345678\n\n'.repeat(1000))).toHaveLength(1000);
    expect(parser.overflowed()).toBe(false);
  });
});

describe('the event-stream reader', () => {
  test('resumes before an event that was cut: its id counts from its end on', () => {
    const reader = createSseReader(100, () => false);
    reader.feed(Buffer.from('id: 1\ndata: a\n\nid: 2\nda'));
    expect(reader.lastId()).toBe('1');
    reader.feed(Buffer.from('ta: b\n\n'));
    expect(reader.lastId()).toBe('2');
  });

  test.each([
    { line: 'retry: 250', seconds: 0.25 },
    { line: 'retry:3000', seconds: 3 },
    { line: 'retry: soon', seconds: null },
    { line: 'retry: -1', seconds: null },
    { line: 'retry', seconds: null },
  ])('reads how long to wait from $line', ({ line: text, seconds }) => {
    const reader = createSseReader(100, () => false);
    reader.feed(Buffer.from(`${text}\n`));
    expect(reader.retrySeconds()).toBe(seconds);
  });

  test('tells nothing any more once somebody has seen enough', () => {
    const seen: string[] = [];
    const reader = createSseReader(100, ({ data }) => seen.push(data()) === 2);
    expect(reader.feed(Buffer.from('data: a\n\n'))).toBe(false);
    expect(reader.feed(Buffer.from('data: b\n\ndata: c\n\n'))).toBe(true);
    expect(reader.feed(Buffer.from('data: d\n\n'))).toBe(true);
    expect(seen).toEqual(['a', 'b']);
  });
});
