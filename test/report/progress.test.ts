import { expect, test } from 'vitest';
import type { Sample } from '../../src/model/sample.ts';
import { type ProgressFacts, renderProgressLine } from '../../src/report/progress.ts';
import { aCapture, quickShape } from './example-capture.ts';

const plan = { totalSeconds: 150 };
const capture = aCapture(quickShape);

function sampleAt(seconds: number): Sample {
  const sample = capture.samples.find((entry) => entry.atSeconds === seconds);
  if (sample === undefined) throw new Error(`no sample at ${seconds}`);
  return sample;
}

function facts(over: Partial<ProgressFacts>): ProgressFacts {
  return { atSeconds: 90, phase: 'steady', phaseSeconds: 70, phaseTotalSeconds: 120, sample: sampleAt(90), ...over };
}

test('a line says where the run stands and how it feels', () => {
  expect(renderProgressLine(facts({}), plan)).toBe(
    '    1:30 of 2:30  steady 1:10 of 2:00     40.0/s  0 errors  p99 11.9 ms  memory 119 MB  handles 36',
  );
});

test('a line says what was asked when it is not held, and counts errors', () => {
  const sample = sampleAt(90);
  if (sample.load === null) throw new Error('expected load');
  const short = { ...sample, load: { ...sample.load, succeeded: 20, failed: 1, latency: null } };
  expect(renderProgressLine(facts({ sample: short }), plan)).toContain('21.0/s of 40.0/s asked  1 error  p99 –');
});

test('a line of a phase without load has no rate', () => {
  const line = renderProgressLine(facts({ atSeconds: 3, phase: 'warmup', phaseSeconds: 3, sample: sampleAt(3) }), plan);
  expect(line).toMatch(/^ {4}0:03 of 2:30 {2}warm-up 0:03 of 2:00 +memory [0-9.]+ MB {2}handles \d+$/);
});

test('what was not read is a dash', () => {
  const blind = { ...sampleAt(3), gauges: { 'system.resident-bytes': null } };
  expect(renderProgressLine(facts({ sample: blind }), plan)).toMatch(/memory – {2}handles –$/);
});

test('before the first sample there is only the phase', () => {
  const line = renderProgressLine(
    { atSeconds: 1, phase: 'boot', phaseSeconds: 1, phaseTotalSeconds: null, sample: null },
    plan,
  );
  expect(line).toBe('    0:01 of 2:30  boot 0:01');
});
