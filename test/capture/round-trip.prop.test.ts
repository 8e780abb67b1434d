import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packColumn, unpackColumn } from '../../src/capture/column.ts';
import { decodeCaptureText } from '../../src/capture/decode-text.ts';
import { encodeLine, roundedEvent, roundedSample } from '../../src/capture/encode-line.ts';
import type { Hour } from '../../src/capture/seal.ts';
import { sealedSample, sealHour, unsealHour } from '../../src/capture/seal.ts';
import { packTable, unpackTable } from '../../src/capture/table.ts';
import { validateCapture } from '../../src/capture/validate.ts';
import type { ControlInterval, Quantiles, Sample } from '../../src/model/sample.ts';
import type { JsonValue } from '../../src/model/scenario.ts';
import { arbitraryHour } from './arbitrary-hour.ts';

const textOf = ({ header, samples, events, histograms }: Hour): string =>
  [header, ...samples, ...events, { kind: 'end' as const, histograms }].map((line) => `${encodeLine(line)}\n`).join('');

/** What JSON makes of a value: what any reader gets. */
const asJson = <T>(value: T): T => JSON.parse(JSON.stringify(value));

function quantilesOf(part: Quantiles | ControlInterval | null | undefined): Quantiles | null {
  if (part === null || part === undefined) return null;
  return 'latency' in part ? part.latency : part;
}

describe('an open hour', () => {
  it('reads back as it was written, with rounded numbers', () => {
    fc.assert(
      fc.property(arbitraryHour, (hour) => {
        const { header, samples, events, histograms } = hour;
        const expected = { header, samples: samples.map(roundedSample), events: events.map(roundedEvent), histograms };
        expect(decodeCaptureText(textOf(hour))).toEqual({ ok: true, value: { ...expected, torn: false } });
      }),
    );
  });

  it('does not change when it is read and written again', () => {
    fc.assert(
      fc.property(arbitraryHour, (hour) => {
        const text = textOf(hour);
        const read = decodeCaptureText(text);
        if (!read.ok || read.value.header === null || read.value.histograms === null) throw new Error('not read');
        const { header, samples, events, histograms } = read.value;
        expect(textOf({ header, samples, events, histograms })).toBe(text);
      }),
    );
  });

  it('cut anywhere behind its header gives its whole lines, and says that it was torn unless cut between two', () => {
    fc.assert(
      fc.property(arbitraryHour, fc.double({ min: 0, max: 1, noNaN: true }), (hour, share) => {
        const text = textOf(hour);
        const cut = text.slice(0, Math.floor(share * text.length));
        const read = decodeCaptureText(cut);
        if (!read.ok) throw new Error(`not read: ${JSON.stringify(read.issues)}`);
        const { header, samples, events, histograms, torn } = read.value;
        const lines = (header === null ? 0 : 1) + samples.length + events.length + (histograms === null ? 0 : 1);
        expect(lines).toBe(cut.split('\n').length - 1);
        expect(torn).toBe(cut !== '' && !cut.endsWith('\n'));
      }),
    );
  });
});

describe('a sealed hour', () => {
  it('opens again as it was, with response times of three digits', () => {
    fc.assert(
      fc.property(arbitraryHour, (hour) => {
        const opened = unsealHour(asJson(sealHour(hour)));
        const expected = { ...hour, samples: hour.samples.map(sealedSample), events: hour.events.map(roundedEvent) };
        expect(opened).toEqual({ ok: true, value: expected });
      }),
    );
  });

  it('is sound by the validator, and within half a percent of every response time', () => {
    fc.assert(
      fc.property(arbitraryHour, (hour) => {
        const opened = unsealHour(asJson(sealHour(hour)));
        if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
        expect(validateCapture({ ...opened.value, torn: false })).toEqual([]);
        for (const [index, sample] of opened.value.samples.entries()) {
          const written = hour.samples[index]?.load ?? null;
          for (const part of ['latency', 'control'] as const) {
            const before = quantilesOf(written?.[part]);
            const after = quantilesOf(sample.load?.[part]);
            expect(after === null).toBe(before === null);
            if (before === null || after === null) continue;
            for (const key of Object.keys(before) as (keyof Quantiles)[]) {
              // Half of the last of three digits, and half a microsecond.
              expect(Math.abs(after[key] - before[key])).toBeLessThanOrEqual(before[key] * 0.00501 + 0.51e-6);
            }
          }
        }
      }),
    );
  });

  it('has a control exactly where its lines had one', () => {
    fc.assert(
      fc.property(arbitraryHour, (hour) => {
        const opened = unsealHour(asJson(sealHour(hour)));
        if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
        const saysControl = ({ load }: Sample) => load !== null && 'control' in load;
        expect(opened.value.samples.map(saysControl)).toEqual(hour.samples.map(saysControl));
      }),
    );
  });

  it('sealed twice is the same', () => {
    fc.assert(
      fc.property(arbitraryHour, (hour) => {
        const once = sealHour(hour);
        const opened = unsealHour(asJson(once));
        if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
        expect(JSON.stringify(sealHour(opened.value))).toBe(JSON.stringify(once));
      }),
    );
  });
});

describe('columns', () => {
  const number = fc.oneof(fc.integer(), fc.maxSafeInteger(), fc.double({ noNaN: true, noDefaultInfinity: true }));

  it('of numbers come back exactly', () => {
    fc.assert(
      fc.property(fc.array(number), (numbers) => {
        const values = numbers.map((value) => value + 0);
        expect(unpackColumn(asJson(packColumn(values)), values.length)).toEqual(asJson(values));
      }),
    );
  });

  it('of anything that is JSON come back exactly, whatever is nested, null or missing', () => {
    const key = fc.constantFrom('a', 'b', 'c');
    const { value } = fc.letrec<{ value: JsonValue }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        fc.constant(null),
        fc.integer(),
        fc.string(),
        fc.dictionary(key, tie('value') as fc.Arbitrary<JsonValue>),
        fc.array(tie('value') as fc.Arbitrary<JsonValue>, { maxLength: 2 }),
      ),
    }));
    fc.assert(
      fc.property(fc.array(value), (rows) => {
        expect(unpackTable(asJson(packTable(rows)), rows.length)).toEqual(rows);
      }),
    );
  });
});
