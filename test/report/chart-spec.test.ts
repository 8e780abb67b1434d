import { describe, expect, test } from 'vitest';
import { chartSpecs, pageChart } from '../../src/report/chart-spec.ts';
import { compileChart } from '../../src/report/vega.ts';
import { aCapture, anEvent, quickShape, type RunShape } from './example-capture.ts';
import { aCheck, aScenario } from './example-scenario.ts';
import { failing } from './example-verdicts.ts';

const smallShape: RunShape = {
  ...quickShape,
  everySeconds: 10,
  bytesPerHour: 6.03e9,
  handlesPerHour: 40,
  failEvery: 5,
};
const crash = anEvent(131, { event: 'crash', target: 'system', exit: { code: 137, signal: null }, logTail: [] });
const small = aCapture(smallShape, [crash]);
const base = aScenario();
const limited = {
  ...base,
  checks: { ...base.checks, p99: aCheck('p99', { limit: { value: 0.01, unit: 'seconds', text: '10ms' } }) },
};
const picture = { width: 640, height: 200, interactive: false, titled: true, maxRows: 600 };
const week: RunShape = {
  ...quickShape,
  everySeconds: 30,
  idleSeconds: 120,
  warmupSeconds: 600,
  steadySeconds: 7 * 86_400,
  drainSeconds: 60,
};

describe('the charts of a run', () => {
  test.each(['memory', 'handles', 'latency', 'throughput'] as const)('%s is its golden', async (id) => {
    const chart = chartSpecs(small, limited, failing).find((entry) => entry.id === id);
    await expect(`${JSON.stringify(chart, null, 2)}\n`).toMatchFileSnapshot(`../golden/report/chart-${id}.json`);
  });

  test.each([pageChart, picture])(
    'are understood by the compiler without a warning, at width $width',
    async (options) => {
      for (const { spec } of chartSpecs(small, limited, failing, options)) {
        if (spec === null) throw new Error('expected a spec');
        await expect(compileChart(spec)).resolves.toHaveProperty('marks');
      }
    },
  );

  test('of a week are hardly larger than those of a shift', () => {
    const size = (steadySeconds: number) =>
      JSON.stringify(chartSpecs(aCapture({ ...week, steadySeconds }), base)).length;
    expect(size(7 * 86_400)).toBeLessThan(1.2 * size(8 * 3600));
    expect(size(7 * 86_400)).toBeLessThan(450_000);
  });

  test('of a night full of restarts carry a bounded number of marks', () => {
    const restarts = Array.from({ length: 5_000 }, (_, index) =>
      anEvent(21 + index / 50, { event: 'boot', target: 'system', pid: index }, index + 1),
    );
    const [memory] = chartSpecs(aCapture(quickShape, [...restarts, crash]), base);
    const text = JSON.stringify(memory);
    expect(text.length).toBeLessThan(80_000);
    expect(text).toContain('ended by itself: exit code 137');
  });

  test('say what could not be drawn', () => {
    const idle = { ...small, samples: small.samples.map((sample) => ({ ...sample, load: null, gauges: {} })) };
    expect(chartSpecs(idle, base).map(({ id, spec }) => [id, spec])).toEqual([
      ['memory', null],
      ['handles', null],
      ['latency', null],
      ['throughput', null],
    ]);
  });

  test('leave a gap where a value was not read', () => {
    const holes = small.samples.map((sample, index) =>
      index === 3 ? { ...sample, gauges: { ...sample.gauges, 'system.resident-bytes': null } } : sample,
    );
    const [memory] = chartSpecs({ ...small, samples: holes }, base);
    const data = memory?.spec?.data;
    const rows = data !== undefined && data !== null && 'values' in data ? data.values : [];
    expect(Array.isArray(rows) && rows[3]).toMatchObject({ mid0: null });
  });

  test('of an empty record are none', () => {
    const empty = { ...small, samples: [], events: [] };
    expect(chartSpecs(empty, base).every(({ spec }) => spec === null)).toBe(true);
  });
});
