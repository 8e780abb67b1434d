import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeCaptureText } from '../../src/capture/decode-text.ts';
import { encodeLine } from '../../src/capture/encode-line.ts';
import { aHeader, aLoad, aPhase, aSample } from './an-hour.ts';

describe('a line', () => {
  it('has its keys in one order, whatever order they were given in', () => {
    const sample = aSample(10, { gauges: { b: 1, a: 2 } });
    const turned = Object.fromEntries(Object.entries(sample).reverse()) as unknown as typeof sample;
    expect(encodeLine({ ...turned, gauges: { a: 2, b: 1 } })).toBe(encodeLine(sample));
    expect(encodeLine(sample)).toMatch(
      /^\{"kind":"sample","atSeconds":10,"phase":"steady","epoch":0,"segment":0,"gauges":\{"a":2,"b":1\},/,
    );
  });

  it('is one line, also when a log holds newlines', () => {
    const event = {
      kind: 'event',
      event: 'harness',
      atSeconds: 1,
      epoch: 0,
      segment: 0,
      message: 'two\nlines\u2028',
    } as const;
    expect(encodeLine(event).split('\n')).toHaveLength(1);
  });

  it('of a record of years ago is written again as it was, without what was not known then', () => {
    const text = readFileSync('test/fixtures/record/v1/hour-0001.jsonl', 'utf8');
    const read = decodeCaptureText(text);
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    const samples = text.split('\n').filter((line) => line.startsWith('{"kind":"sample"') && line.endsWith('}'));
    expect(read.value.samples.map((sample) => encodeLine(sample))).toEqual(samples);
    expect(samples.length).toBeGreaterThan(1);
  });

  for (const { name, line, part } of [
    { name: 'clocks to the millisecond', line: aSample(10.123456), part: '"atSeconds":10.123,' },
    { name: 'whole gauges whole', line: aSample(1, { gauges: { a: 8_589_934_593 } }), part: '{"a":8589934593}' },
    { name: 'other gauges to six digits', line: aSample(1, { gauges: { a: 0.123456789 } }), part: '{"a":0.123457}' },
    {
      name: 'no byte of a large gauge',
      line: aSample(1, { gauges: { a: 8_589_934_593.25 } }),
      part: '{"a":8589934593}',
    },
    {
      name: 'a gauge that is no number as unknown',
      line: aSample(1, { gauges: { a: Number.NaN } }),
      part: '{"a":null}',
    },
    { name: 'response times to the microsecond', line: aSample(1), part: '"p50":0.001234,' },
    { name: 'the control', line: aSample(1), part: '"control":{"answered":39,"failed":1,"latency":{"p50":0.000512,' },
    {
      name: 'that there was no control',
      line: aSample(1, { load: { ...aLoad, control: null } }),
      part: ',"control":null}',
    },
    { name: 'the header', line: aHeader, part: '{"kind":"header","format":"soak-capture","version":1,' },
  ]) {
    it(`keeps ${name}`, () => expect(encodeLine(line)).toContain(part));
  }

  it('refuses a number that is none, because it could never be read again', () => {
    expect(() => encodeLine(aSample(Number.NaN))).toThrow(RangeError);
    expect(() => encodeLine(aPhase(Number.POSITIVE_INFINITY))).toThrow('expected a finite number');
  });
});
