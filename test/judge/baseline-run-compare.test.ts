import { describe, expect, it } from 'vitest';
import { compareWithBaseline, comparisonWith } from '../../src/judge/baseline-run-compare.ts';
import type { BaselineLine, BaselineSummary } from '../../src/model/baseline.ts';
import { aGrowth, anEstimate, anOperationOf, aRun, aSummary } from './a-summary.ts';

const told = (now: BaselineSummary, before: BaselineSummary): readonly string[] =>
  compareWithBaseline(now, before).map(({ metric, answer, because }) => `${metric} ${because ?? answer}`);

const line = (metric: string, now: BaselineSummary, before = aSummary()): BaselineLine | undefined =>
  compareWithBaseline(now, before).find((one) => one.metric === metric);

const slower = (times: number, share = 0.01) => ({ all: anOperationOf('all operations', times, share) });
const onMachine = (slowness: number, spread: number | null = 0.05) => ({
  machine: { slowness, spread, segments: 5 },
});

describe('a run beside its baseline', () => {
  it('is the same where nothing changed, line by line', () => {
    expect(told(aRun(), aSummary())).toEqual([
      'memory-growth same',
      'p50 same',
      'p95 same',
      'p99 same',
      'error-rate same',
      'throughput same',
    ]);
  });

  it.each<[string, Partial<BaselineSummary>, Partial<BaselineSummary>, string, string]>([
    // what, this run, baseline, metric, answer
    ['a third slower', slower(1.33), {}, 'p99', 'worse'],
    ['a third quicker', slower(0.75), {}, 'p99', 'better'],
    ['4 % slower: hosts alone do that', slower(1.04), {}, 'p99', 'same'],
    ['a third slower, measured to 40 %', slower(1.33, 0.4), {}, 'p99', 'undecided'],
    ['equal, measured to 40 %', slower(1, 0.4), {}, 'p99', 'undecided'],
    ['8 MB/h more of 10', { growth: [aGrowth(8e6, 1e6)] }, {}, 'memory-growth', 'worse'],
    ['8 MB/h less of 10', {}, { growth: [aGrowth(8e6, 1e6)] }, 'memory-growth', 'better'],
    ['1 MB/h more of 10', { growth: [aGrowth(1e6, 0.5e6)] }, {}, 'memory-growth', 'same'],
    ['8 MB/h more, hardly measured', { growth: [aGrowth(8e6, 9e6)] }, {}, 'memory-growth', 'undecided'],
    [
      'growth without a limit',
      { growth: [aGrowth(8e6, 1e6, null)] },
      { growth: [aGrowth(0, 1e6, null)] },
      'memory-growth',
      'no-limit',
    ],
    ['growth that was not judged before', {}, { growth: [] }, 'memory-growth', 'not-in-baseline'],
    ['growth that is not judged now', { growth: [] }, {}, 'memory-growth', 'not-in-this-run'],
    ['another load', { load: { hash: 'other', model: 'open', prompt: true } }, {}, 'memory-growth', 'other-load'],
    ['an idle soak beside a loaded one', { load: null }, {}, 'memory-growth', 'other-load'],
    ['sends that were late', { load: { hash: 'load', model: 'open', prompt: false } }, {}, 'p99', 'late-sends'],
    ['a machine 1.6 times as slow', onMachine(1.6), {}, 'p99', 'other-machine'],
    ['a machine twice as quick', onMachine(0.5), {}, 'p99', 'other-machine'],
    ['machines that differ among themselves', {}, onMachine(1, 0.6), 'p99', 'machines-differ'],
    ['a machine that was not measured', { machine: null }, {}, 'p99', 'machine-unknown'],
    ['growth on another machine', onMachine(1.6), {}, 'memory-growth', 'same'],
    ['errors on another machine', onMachine(1.6), {}, 'error-rate', 'same'],
    ['a held schedule on another machine', onMachine(1.6), {}, 'throughput', 'same'],
  ])('says of %s', (_, now, before, metric, want) => {
    const found = line(metric, aRun(now), aSummary(before));
    expect(found?.because ?? found?.answer, found?.sentence).toBe(want);
    expect(found?.answer === 'cannot be told').toBe(found?.because !== null);
  });

  it('takes the ratio of two machines of one class off before it calls a change one', () => {
    // 18 % slower on a machine that is 20 % slower is the machine; on an equal one it is not.
    expect(line('p99', aRun({ ...slower(1.18), ...onMachine(1.2) }))?.answer).toBe('cannot be told');
    expect(line('p99', aRun(slower(1.18)))?.answer).toBe('worse');
    // And what is as quick as before on a machine that is 20 % quicker is not simply the same.
    expect(line('p99', aRun({ ...slower(1), ...onMachine(0.8) }))?.answer).toBe('cannot be told');
    expect(line('p99', aRun({ ...slower(1.6), ...onMachine(1.2) }))?.answer).toBe('worse');
  });

  it('does not blame the system for a rate that another machine did not hold', () => {
    const short = { all: { ...anOperationOf('all operations'), throughput: anEstimate(25, 0.01) } };
    expect(line('throughput', aRun(short))?.answer).toBe('worse');
    expect(line('throughput', aRun({ ...short, ...onMachine(1.6) }))?.because).toBe('other-machine');
    const closed = { load: { hash: 'load', model: 'closed', prompt: true } } as const;
    expect(line('throughput', aRun({ ...closed, ...onMachine(1.6) }), aSummary(closed))?.because).toBe('other-machine');
  });

  it('asks more of a line the more lines there are', () => {
    const operations = Array.from({ length: 20 }, (_, index) => anOperationOf(`operation ${index}`));
    const p99 = anEstimate(0.012 * 1.12, 0.04);
    const now = aRun({ all: { ...anOperationOf('all operations'), p99 } });
    expect(line('p99', now)?.answer).toBe('worse');
    expect(line('p99', aRun({ ...now, operations }), aSummary({ operations }))?.answer).toBe('cannot be told');
  });

  it('compares operations one by one, also those that came or went', () => {
    const now = aRun({ operations: [anOperationOf('search'), anOperationOf('store', 2)] });
    const before = aSummary({ operations: [anOperationOf('search'), anOperationOf('store'), anOperationOf('purge')] });
    const lines = compareWithBaseline(now, before).map(({ metric, series, because, answer }) => [
      metric,
      series,
      because ?? answer,
    ]);
    expect(lines).toContainEqual(['p99', 'search', 'same']);
    expect(lines).toContainEqual(['p99', 'store', 'worse']);
    expect(lines).toContainEqual(['p99', 'purge', 'not-in-this-run']);
    expect(lines.filter(([metric]) => metric === 'throughput')).toHaveLength(1);
  });

  it('never tells what has no interval', () => {
    const unbounded = { ...anEstimate(0.5), low: null, high: null, confidence: null };
    const found = line('p99', aRun({ all: { ...anOperationOf('all operations'), p99: unbounded } }));
    expect(found).toMatchObject({
      answer: 'cannot be told',
      because: 'no-interval',
      change: { low: null, high: null },
    });
    expect(found?.change?.value).toBeGreaterThan(1000);
  });

  it('gives change in per cent of before, or as a difference in its unit', () => {
    const p99 = line('p99', aRun(slower(1.33)))?.change;
    expect(p99).toMatchObject({ unit: 'percent', confidence: 0.95 });
    expect(p99?.value).toBeCloseTo(33, 6);
    expect(p99?.low).toBeGreaterThan(30);
    expect(p99?.high).toBeLessThan(36);
    const growth = line('memory-growth', aRun({ growth: [aGrowth(8e6, 1e6)] }))?.change;
    expect(growth).toMatchObject({ unit: 'bytes-per-hour', value: 7.9e6 });
  });
});

describe('the words of a comparison', () => {
  it('name both values, the change and its interval', () => {
    expect(line('p99', aRun(slower(1.33)))?.sentence).toBe(
      'p99 of all operations is worse: 16 ms, before 12 ms (+33 %, 95 % interval +31.2 % to +34.8 %).',
    );
    expect(line('memory-growth', aRun({ growth: [aGrowth(8e6, 1e6)] }))?.sentence).toMatch(
      /^memory-growth of system\.resident-bytes is worse: 8 MB\/h, before 100 KB\/h \(\+7\.9 MB\/h, 95 % interval /,
    );
    expect(line('p50', aRun())?.sentence).toMatch(/^p50 of all operations is the same within 10 %: 4 ms, before 4 ms/);
  });

  it('name what forbids it', () => {
    expect(line('p99', aRun(onMachine(1.6)))?.sentence).toMatch(
      /^p99 of all operations cannot be compared: the machines are of different classes, ours 1\.6 times as slow as that of the baseline; 12 ms, before 12 ms \(0 %/,
    );
    expect(line('memory-growth', aRun(), aSummary({ growth: [] }))?.sentence).toBe(
      'memory-growth of system.resident-bytes cannot be compared: the baseline does not know it; 100 KB/h now.',
    );
  });

  it('tell what one should know of the two runs', () => {
    const notes = (now: Partial<BaselineSummary>, before: Partial<BaselineSummary> = {}) =>
      comparisonWith(aRun(now), aSummary(before)).notes.slice(0, -1);
    expect(notes({})).toEqual(['Both machines were equally quick.']);
    expect(notes({ growth: [], all: null }, { growth: [], all: null })[0]).toContain('Neither run holds a figure');
    expect(notes({ machine: null })[0]).toContain('was not measured');
    expect(notes(onMachine(1.1))[0]).toBe('For the same work this machine took 10 % longer than that of the baseline.');
    expect(notes({}, { outcome: 'fail' })[0]).toContain('The baseline was not accepted: its verdict is fail.');
    expect(notes({}, { runKey: 'night-2' })[0]).toBe('The baseline is this run itself.');
    expect(notes({}, { startedUnixSeconds: 1_800_000_000 })[0]).toBe('The baseline is not older than this run.');
    expect(notes({ steadySeconds: 3600 })[0]).toBe('This run held 1 h of steady load, the baseline 24 h.');
    expect(notes({ scenario: { name: 'a scenario', hash: 'new' } })[0]).toContain('The scenario was changed');
  });
});
