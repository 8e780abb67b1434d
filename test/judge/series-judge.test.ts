import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeSeriesCsv } from '../../src/capture/series-csv.ts';
import {
  judgeSeries,
  type SeriesMetric,
  type SeriesQuestion,
  type SeriesSample,
} from '../../src/judge/series-judge.ts';
import { parseDuration, parseGrowth } from '../../src/scenario/units.ts';
import { createRandom } from '../../src/stats/random.ts';
import { familySeries, normal } from './families.ts';

const mega = 1e6;
const kinds = { memory: 'bytes', handles: 'count', latency: 'percent' } as const;

/** A question as it is written on the command line. */
function asked(metric: SeriesMetric, limit: string, warmup: string | null = null): SeriesQuestion {
  const reading = parseGrowth(limit, kinds[metric]);
  if (!reading.ok) throw new Error(`no limit: ${limit}`);
  const time = warmup === null ? null : parseDuration(warmup);
  return { metric, limit: reading.value, warmupSeconds: time?.ok === true ? time.value.value : null };
}

function rowsOf(values: readonly (number | null)[], everySeconds: number, over: Partial<SeriesSample> = {}) {
  return values.map(
    (value, step): SeriesSample => ({ seconds: step * everySeconds, value, operations: null, epoch: 0, ...over }),
  );
}

/** Six hours at ten seconds. */
function memory(leakPerHour: number, seed = 1): readonly SeriesSample[] {
  return rowsOf(familySeries('AR .9', { seed, steps: 2160, everySeconds: 10, leakPerHour }), 10);
}

/** A response time around 12 ms, noisy by a twentieth, slower by so many per cent of its beginning each hour. */
function latency(percentPerHour: number, hours: number, everySeconds: number): readonly SeriesSample[] {
  const random = createRandom(7);
  const steps = Array.from({ length: (hours * 3600) / everySeconds }, (_, step) => (step * everySeconds) / 3600);
  return rowsOf(
    steps.map((at) => 0.012 * (1 + (percentPerHour / 100) * at) * (1 + 0.05 * normal(random))),
    everySeconds,
  );
}

describe('a series of memory', () => {
  it('that leaks fails, with its growth and interval in bytes per hour', () => {
    const { line, next } = judgeSeries('leak.csv', memory(20 * mega), asked('memory', '10MB/h'));
    expect(line).toMatchObject({ verdict: 'fail', unit: 'bytes-per-hour', limit: 10 * mega, floor: 5 * mega });
    expect(line.low).toBeLessThan(20 * mega);
    expect(line.high).toBeGreaterThan(20 * mega);
    expect(line).toMatchObject({ shape: 'linear', onset: 110, smallestVisible: null });
    expect(line.sentence).toMatch(
      /^Memory grows by 20\.\d MB\/h \(99 % interval .*\) over 5 h \d+ min; the limit is 10MB\/h\.$/,
    );
    expect(next).toContain('heap profiles');
  });

  it('that stays passes, and says what would not have passed', () => {
    const { line, next } = judgeSeries('flat.csv', memory(0), asked('memory', '10MB/h'));
    expect(line).toMatchObject({ verdict: 'pass', shape: 'flat' });
    expect(line.smallestVisible).toBeGreaterThan(5 * mega);
    expect(line.sentence).toContain('a leak of');
    expect(next).toBeNull();
  });

  it('gives a line whose keys stand in their order', () => {
    const { line } = judgeSeries('flat.csv', memory(0), asked('memory', '10MB/h'));
    const order = 'file metric verdict estimate low high unit limit floor smallestVisible shape onset sentence';
    expect(Object.keys(line).join(' ')).toBe(order);
    const { line: empty } = judgeSeries('empty.csv', [], asked('latency', '2%/h'));
    expect(Object.keys(empty).join(' ')).toBe(order);
  });

  it('without any value is undecided, and its figures are unknown, not 0', () => {
    for (const rows of [[], rowsOf([null, null, null], 10)]) {
      const { line } = judgeSeries('empty.csv', rows, asked('memory', '10MB/h'));
      const unknown = { estimate: null, low: null, high: null, smallestVisible: null, shape: null };
      expect(line).toMatchObject({ verdict: 'inconclusive', ...unknown });
      expect(line.sentence).toContain('nothing is known about its growth');
    }
  });

  it('under three hours is judged only when its warm-up is declared, also as none', () => {
    const short = memory(0).slice(0, 720);
    const undeclared = judgeSeries('short.csv', short, asked('memory', '100MB/h'));
    expect(undeclared.line.verdict).toBe('inconclusive');
    expect(undeclared.next).toContain('--warmup');
    expect(judgeSeries('short.csv', short, asked('memory', '100MB/h', '0s')).line.verdict).toBe('pass');
  });

  it('leaves the warm-up out at the start of every epoch, counted from its first row', () => {
    // The second life begins at an hour of its own. Ten samples are left of each.
    const life = (epoch: number, from: number) =>
      Array.from({ length: 1080 }, (_, step) => ({ seconds: from + step * 10, value: 1, operations: null, epoch }));
    const rows = [...life(0, 500), ...life(1, 50_000)];
    const left = (warmup: string) => judgeSeries('two.csv', rows, asked('memory', '10MB/h', warmup)).line.sentence;
    expect(left('10700s')).toContain('20 steady samples');
    expect(left('10790s')).toContain('2 steady samples');
    expect(left('3h')).toContain('no steady sample');
  });

  it('does not draw a line through a restart', () => {
    const rows = [0, 1, 2].flatMap((epoch) =>
      memory(0, epoch + 1).map(({ seconds, value }) => ({
        seconds,
        value: (value ?? 0) + epoch * 100 * mega,
        operations: null,
        epoch,
      })),
    );
    expect(judgeSeries('restarts.csv', rows, asked('memory', '10MB/h')).line.verdict).toBe('pass');
    const asOne = rows.map((row, index) => ({ ...row, seconds: index * 10, epoch: 0 }));
    expect(judgeSeries('as-one.csv', asOne, asked('memory', '10MB/h')).line.verdict).not.toBe('pass');
  });

  it('whose epochs are times is undecided and told so', () => {
    const rows = Array.from({ length: 20_000 }, (_, step) => ({
      seconds: step,
      value: 1,
      operations: null,
      epoch: 1_795_345_337 + step,
    }));
    const { line, next } = judgeSeries('unix.csv', rows, asked('memory', '10MB/h'));
    expect(line).toMatchObject({ verdict: 'inconclusive', estimate: null });
    expect(line.sentence).toContain('20,000 epochs');
    expect(next).toContain('it is not a time');
  });

  it('as a healthy MCP server gave it in its first 80 seconds is not called a leak', () => {
    const reading = decodeSeriesCsv(readFileSync('test/fixtures/series/mcp-server-first-80s.csv', 'utf8'));
    if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
    expect(reading.rows).toHaveLength(81);
    for (const limit of ['5MB/h', '10MB/h', '1500MB/h', '10GB/h']) {
      const { line } = judgeSeries('mcp.csv', reading.rows, asked('memory', limit, '0s'));
      expect(line.verdict, limit).toBe('inconclusive');
      expect(line.sentence).toContain('too small for this run to see');
    }
  });

  it('against a limit of 0 is told a limit that can be held', () => {
    const { line, next } = judgeSeries('flat.csv', memory(0), asked('memory', '0MB/h'));
    expect(line.verdict).toBe('inconclusive');
    expect(next).toMatch(/^raise the limit to [\d.,]+ kB\/h or more$|^raise the limit to [\d.,]+ [KM]B\/h or more$/);
  });
});

describe('a series of handles', () => {
  const handles = (perHour: number) =>
    rowsOf(
      Array.from({ length: 2160 }, (_, step) => 24 + Math.floor((perHour * step) / 360)),
      10,
    );

  it.each([
    { perHour: 3, limit: '1/h', verdict: 'fail' },
    { perHour: 0, limit: '1/h', verdict: 'pass' },
    { perHour: 3, limit: '12/h', verdict: 'pass' },
  ])('that grow by $perHour an hour $verdict against $limit', ({ perHour, limit, verdict }) => {
    const { line } = judgeSeries('handles.csv', handles(perHour), asked('handles', limit));
    expect(line).toMatchObject({ verdict, unit: 'count-per-hour', floor: Number.parseFloat(limit) / 4 });
    expect(line.sentence).toMatch(/^Open handles (grow|change) by/);
  });
});

describe('a series of latency', () => {
  it.each([
    { percent: 5, verdict: 'fail', shape: 'linear' },
    { percent: 0, verdict: 'pass', shape: 'flat' },
    { percent: -3, verdict: 'pass', shape: 'linear' },
  ])('that slows by $percent %/h over a day is $verdict', ({ percent, verdict, shape }) => {
    const { line } = judgeSeries('latency.csv', latency(percent, 24, 60), asked('latency', '2%/h'));
    expect(line).toMatchObject({ verdict, shape, unit: 'percent-per-hour', limit: 2, floor: 1 });
    expect(line.estimate).toBeCloseTo(percent, 0);
    expect(line.sentence).toMatch(/^Latency (grows|changes) by .*%\/h/);
    expect(line.sentence).not.toContain('leak');
  });

  it('that begins with nothing to compare with is undecided', () => {
    const { line, next } = judgeSeries('zero.csv', rowsOf(new Array(2160).fill(0), 10), asked('latency', '2%/h'));
    expect(line).toMatchObject({ verdict: 'inconclusive', estimate: null });
    expect(line.sentence).toContain('no value above zero');
    expect(next).toContain('0 is not');
    expect(judgeSeries('few.csv', rowsOf([1, 2], 10), asked('latency', '2%/h')).line.sentence).toContain('too few');
  });

  it('that jumps by a fifth within a day fails, although nothing drifts, and the line says when', () => {
    const rows = latency(0, 24, 60).map((row) => ({
      ...row,
      value: (row.value ?? 0) * (row.seconds >= 40_000 ? 1.25 : 1),
    }));
    const { line, next } = judgeSeries('step.csv', rows, asked('latency', '2%/h'));
    expect(line).toMatchObject({ verdict: 'fail', shape: 'staircase', smallestVisible: null });
    expect(Math.abs((line.onset ?? 0) - 40_000)).toBeLessThan(600);
    expect(line.sentence).toMatch(
      /^Latency jumped by 2\d\.\d % \(99 % interval .*\) 11 h \d+ min into the series and stayed there; the limit is 20%\.$/,
    );
    expect(next).not.toContain('heap');
  });

  it('that jumps by a fifth within six hours never passes', () => {
    for (const at of [7000, 10_000, 15_000]) {
      const rows = latency(0, 6, 10).map((row) => ({
        ...row,
        value: (row.value ?? 0) * (row.seconds >= at ? 1.2 : 1),
      }));
      expect(judgeSeries('step.csv', rows, asked('latency', '2%/h')).line.verdict).toBe('fail');
    }
  });

  it('that follows the operations done is held against them', () => {
    const perSecond = (seconds: number) => 100 * (1 + 0.5 * Math.sin((2 * Math.PI * seconds) / 86_400));
    const rows = latency(0, 24, 60).map((row) => ({
      ...row,
      value: (row.value ?? 0) * (1 + 0.004 * (perSecond(row.seconds) - 100)),
      operations: 60 * perSecond(row.seconds),
    }));
    expect(judgeSeries('daily.csv', rows, asked('latency', '2%/h')).line.verdict).toBe('pass');
  });

  it('whose last third is missing does not pass on what was seen before', () => {
    const rows = latency(0, 24, 60).map((row) => ({ ...row, value: row.seconds > 16 * 3600 ? null : row.value }));
    const { line } = judgeSeries('cut.csv', rows, asked('latency', '2%/h'));
    expect(line.verdict).toBe('inconclusive');
    expect(line.sentence).toContain('missing');
  });
});
