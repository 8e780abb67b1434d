import { describe, expect, it } from 'vitest';
import { controlArmNotes } from '../../src/judge/control-arm.ts';
import type { HourHistogram } from '../../src/model/sample.ts';
import { createLatencyHistogram, encodeHistogram, recordSeconds } from '../../src/stats/latency-histogram.ts';
import { aCapture } from './a-capture.ts';
import { aLoad, aScenario } from './a-scenario.ts';

/** So many answers of one operation, all after the same time. */
function answers(operation: string, seconds: number, times = 500): HourHistogram {
  const histogram = createLatencyHistogram();
  for (let answer = 0; answer < times; answer += 1) recordSeconds(histogram, seconds);
  return { hour: 0, operation, encoded: encodeHistogram(histogram) };
}

describe('an operation with a control', () => {
  const load = aLoad();
  const [operation] = load.operations;
  if (operation === undefined) throw new Error('a load without operations');
  const scenario = aScenario({
    load: {
      ...load,
      operations: [
        { ...operation, name: 'through', control: 'direct' },
        { ...operation, name: 'direct' },
      ],
    },
  });
  const notes = (...histograms: HourHistogram[]) => controlArmNotes(scenario, { ...aCapture(), histograms });

  it('is said to be slower by the difference of their quantiles', () => {
    const [note] = notes(answers('through', 0.005), answers('direct', 0.002));
    expect(note).toMatch(/^What the system adds to through, beside direct: (3|2\.9\d|3\.0\d) ms more at p50 /);
  });

  it('may be faster', () => {
    expect(notes(answers('through', 0.002), answers('direct', 0.005))[0]).toContain(' less at p50 ');
  });

  it('is not compared where one of the two has hardly an answer', () => {
    expect(notes(answers('through', 0.005), answers('direct', 0.002, 10))[0]).toContain('cannot be told');
    expect(notes(answers('through', 0.005))[0]).toContain('cannot be told');
  });

  it('is spoken of only where the scenario names one', () => {
    expect(controlArmNotes(aScenario(), aCapture())).toEqual([]);
  });
});
