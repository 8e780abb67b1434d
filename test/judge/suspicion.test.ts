import { describe, expect, it } from 'vitest';
import { judge } from '../../src/judge/judge.ts';
import { notesOf } from '../../src/judge/notes.ts';
import { suspicionsOf, withRows } from '../../src/judge/suspicion.ts';
import type { RunEvent, Suspected } from '../../src/model/event.ts';
import { aCapture, anEvent, type CaptureWishes } from './a-capture.ts';
import { aCompanion, aScenario, limit } from './a-scenario.ts';

const minutes = 60;
const hour = 3600;

/** Four hours seen of a day, at a look every ten seconds. */
const seen: CaptureWishes = { everySeconds: 10, warmupSeconds: 600, steadySeconds: 4 * hour, drainSeconds: 0 };
const scenario = aScenario({
  durationSeconds: 24 * hour,
  everySeconds: 10,
  warmupSeconds: 600,
  companions: [aCompanion('upstream', true)],
  checks: { 'memory-growth': limit('10MB/h'), 'handle-growth': limit('1/h'), 'error-rate': limit('1%') },
});
const leak = (bytesPerHour: number) => (seconds: number) => 80e6 + (bytesPerHour * seconds) / hour;
const upstream = (bytesPerHour: number) => (seconds: number) => ({
  'upstream.resident-bytes': leak(bytesPerHour)(seconds),
  'upstream.handles': 9,
});
const named = (suspected: readonly Suspected[]) => suspected.map(({ check, series }) => `${check} of ${series}`);

describe('what a look suspects', () => {
  it('is each series of a trend check that is violated already, with the sentence of the judge', () => {
    const capture = aCapture({ ...seen, memory: leak(100e6), gauges: upstream(200e6) });
    const suspected = suspicionsOf(scenario, capture, 1);
    expect(named(suspected)).toEqual([
      'memory-growth of system.resident-bytes',
      'memory-growth of upstream.resident-bytes',
    ]);
    expect(suspected[0]?.sentence).toMatch(/^Memory grows by .* the limit is 10MB\/h\.$/);
  });

  it('is nothing of a steady system', () => {
    expect(suspicionsOf(scenario, aCapture({ ...seen, gauges: upstream(0) }), 1)).toEqual([]);
  });

  it('is nothing that is no trend: failed requests wait for the verdict, or for a hard limit', () => {
    const failing = aCapture({
      ...seen,
      gauges: upstream(0),
      load: (interval) => ({ ...interval, succeeded: 0, failed: interval.sent }),
    });
    expect(judge(scenario, failing).findings.find(({ check }) => check === 'error-rate')?.outcome).toBe('violated');
    expect(suspicionsOf(scenario, failing, 1)).toEqual([]);
  });

  it('is nothing of a check that is turned off, or that an older scenario does not know', () => {
    const capture = aCapture({ ...seen, memory: leak(100e6), gauges: upstream(0) });
    const off = aScenario({ durationSeconds: 24 * hour, everySeconds: 10, checks: {} });
    expect(suspicionsOf(off, capture, 1)).toEqual([]);
    const { 'memory-growth': memory } = scenario.checks;
    const old = { ...scenario, checks: { 'memory-growth': memory } as typeof scenario.checks };
    expect(named(suspicionsOf(old, capture, 1))).toEqual(['memory-growth of system.resident-bytes']);
  });

  it('is nothing before there was anything to see', () => {
    const early = aCapture({ ...seen, steadySeconds: 2 * minutes, memory: leak(100e6), gauges: upstream(0) });
    expect(suspicionsOf(scenario, early, 1)).toEqual([]);
  });

  it('needs more when it may spend less of the error budget', () => {
    // Two and a half times the floor, in noise: shown by all of the budget, not by a hundred-millionth.
    const random = seededNoise(7);
    const memory = (seconds: number) => 200e6 + (12e6 * seconds) / hour + 30e6 * random();
    const alone = aScenario({
      durationSeconds: 24 * hour,
      everySeconds: 10,
      warmupSeconds: 600,
      checks: { 'memory-growth': limit('10MB/h') },
    });
    const capture = aCapture({ ...seen, memory });
    expect(named(suspicionsOf(alone, capture, 1))).toEqual(['memory-growth of system.resident-bytes']);
    expect(suspicionsOf(alone, capture, 1e-8)).toEqual([]);
  });
});

/** Normal noise from a small linear congruence: the same on every machine. */
function seededNoise(seed: number): () => number {
  let state = seed;
  const uniform = (): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return (state + 0.5) / 2_147_483_648;
  };
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}

const memoryOf = (series: string): Suspected => ({ check: 'memory-growth', series, sentence: `${series} grows.` });
const suspicion = (look: number, inARow: number, series = 'system.resident-bytes'): RunEvent =>
  anEvent(look * hour, { event: 'suspicion', look, of: 24, inARow, ...memoryOf(series) });

describe('looks in a row', () => {
  it.each<[string, readonly RunEvent[], number, number]>([
    // events of the record, the present look, the row
    ['begin with one', [], 4, 1],
    ['count on from the look before', [suspicion(3, 1)], 4, 2],
    ['go on with what that look had counted', [suspicion(2, 1), suspicion(3, 2)], 4, 3],
    ['begin anew after a look that suspected nothing, or gave no answer', [suspicion(2, 2)], 4, 1],
    ['are of one series', [suspicion(3, 2, 'upstream.resident-bytes')], 4, 1],
    ['are not lengthened by a look that was held twice', [suspicion(3, 1), suspicion(4, 2)], 4, 2],
  ])('%s', (_, events, look, row) => {
    expect(withRows([memoryOf('system.resident-bytes')], look, events).map(({ inARow }) => inARow)).toEqual([row]);
  });
});

describe('suspicions in the verdict', () => {
  const notes = (events: readonly RunEvent[]) => notesOf({ ...aCapture(), events, samples: [] });

  it('are one note for each series, and no finding', () => {
    const events = [suspicion(4, 1), suspicion(5, 2), suspicion(5, 1, 'upstream.resident-bytes'), suspicion(9, 1)];
    expect(notes(events)).toEqual([
      '3 looks suspected memory-growth of system.resident-bytes, the first 4 h into the run, the last 9 h.',
      'A look 5 h into the run suspected memory-growth of upstream.resident-bytes.',
    ]);
    const capture = aCapture({ ...seen, gauges: upstream(0), events });
    expect(judge(scenario, capture).findings.some(({ check }) => check.startsWith('abort'))).toBe(false);
  });

  it('are bounded', () => {
    const many = Array.from({ length: 14 }, (_, index) => suspicion(3, 1, `service-${index}.resident-bytes`));
    expect(notes(many)).toHaveLength(11);
    expect(notes(many).at(-1)).toBe('Looks suspected 4 more series; the events of the record name them.');
  });

  it('that ended the run are a violation of their own, beside the growth of the whole record', () => {
    const row = [1, 2, 3].map((n) => suspicion(n, n));
    const abort = anEvent(3 * hour + 20 * minutes, {
      event: 'abort',
      limit: 'regression',
      inARow: 3,
      ...memoryOf('system.resident-bytes'),
    });
    const capture = aCapture({ ...seen, memory: leak(100e6), gauges: upstream(0), events: [...row, abort] });
    const verdict = judge(scenario, capture);
    expect(verdict.outcome).toBe('fail');
    expect(verdict.findings[0]).toMatchObject({
      check: 'abort-regression',
      series: 'system.resident-bytes',
      outcome: 'violated',
      limitText: '10MB/h',
      sinceSeconds: hour,
      sentence:
        'The run was stopped after 3 h 20 min, because 3 looks in a row found the same: system.resident-bytes grows.',
    });
    expect(verdict.findings[0]?.evidence).toHaveLength(3);
    expect(verdict.sentence).toContain('also violated: memory-growth');
  });
});
