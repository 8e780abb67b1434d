import { describe, expect, it } from 'vitest';
import { decodeCaptureText } from '../../src/capture/decode-text.ts';
import { encodeLine, type Line } from '../../src/capture/encode-line.ts';
import { aHeader, aPhase, aSample } from './an-hour.ts';

const text = (...lines: readonly Line[]) => lines.map((line) => `${encodeLine(line)}\n`).join('');
const header = text(aHeader);
const end = text({ kind: 'end', histograms: [] });

describe('the text of an hour', () => {
  it('is open until its end is written', () => {
    const open = decodeCaptureText(header + text(aSample(1)));
    const over = decodeCaptureText(header + text(aSample(1)) + end);
    expect(open).toMatchObject({ ok: true, value: { histograms: null, torn: false } });
    expect(over).toMatchObject({ ok: true, value: { histograms: [], torn: false } });
  });

  for (const { name, tail } of [
    { name: 'half of a line', tail: '{"kind":"sam' },
    { name: 'a whole line without its newline', tail: encodeLine(aSample(20)) },
    { name: 'zeros, as some file systems leave', tail: '\0\0\0\0' },
  ]) {
    it(`is cut where it was torn: ${name}`, () => {
      const read = decodeCaptureText(header + text(aSample(10)) + tail);
      expect(read).toMatchObject({ ok: true, value: { samples: [{ atSeconds: 10 }], torn: true } });
    });
  }

  for (const { name, content, torn } of [
    { name: 'nothing', content: '', torn: false },
    { name: 'half a header', content: '{"kind":"hea', torn: true },
  ]) {
    it(`may be ${name} when the writer died at once`, () => {
      expect(decodeCaptureText(content)).toMatchObject({ ok: true, value: { header: null, samples: [], torn } });
    });
  }

  for (const { name, content, path, expected } of [
    {
      name: 'a broken line',
      content: `${header}{"kind":\n${text(aSample(2))}`,
      path: 'line 2',
      expected: 'one JSON object',
    },
    { name: 'a number', content: `${header}17\n`, path: 'line 2', expected: 'one JSON object' },
    {
      name: 'an unknown kind',
      content: `${header}{"kind":"sampel"}\n`,
      path: 'line 2',
      expected: 'a line of kind header, sample, event or end',
    },
    {
      name: 'an unknown event',
      content: header + text(aPhase(1)).replace('"event":"phase"', '"event":"pause"'),
      path: 'line 2.event',
      expected: expect.any(String),
    },
    {
      name: 'a sample without its load',
      content: header + text(aSample(1)).replace(/"load":.*,"ticks"/, '"ticks"'),
      path: 'line 2.load',
      expected: expect.stringContaining('object'),
    },
    { name: 'no header', content: text(aSample(1)), path: 'line 1', expected: 'the header of a soak record' },
    { name: 'two headers', content: header + header, path: 'line 2', expected: 'one header, in the first line' },
    {
      name: 'lines after the end',
      content: header + end + text(aSample(1)),
      path: 'line 3',
      expected: 'nothing after the end of the hour',
    },
    {
      name: 'a version of the future',
      content: text({ ...aHeader, version: 2 }),
      path: 'line 1.version',
      expected: 'soak-capture of version 1 or older',
    },
  ]) {
    it(`names the line of ${name}`, () => {
      expect(decodeCaptureText(content)).toMatchObject({ ok: false, issues: [{ path, expected }] });
    });
  }
});
