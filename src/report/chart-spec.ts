// The four charts of a report as Vega-Lite specs: pure data, the same for every medium. Colours are named by role
// (`var(--first)`), so that a page fills them in by CSS and a picture by a theme. Size does not grow with the soak.

import type { TopLevelSpec } from 'vega-lite';
import type { Finding, Verdict } from '../model/finding.ts';
import { gaugeName, processMetrics, systemTarget } from '../model/metric.ts';
import type { Capture } from '../model/record.ts';
import type { Scenario } from '../model/scenario.ts';
import { countAxis, latencyAxis, memoryAxis, rateAxis, type ScaledAxis } from './chart-axis.ts';
import { bandLayers, limitLayers, markLayers } from './chart-context.ts';
import { type ChartLayer, chartRows, lineLayers, pointerLayers, type TrendLine, trendLayers } from './chart-layers.ts';
import { type ChartLine, handleLines, latencyLines, linePoints, memoryLines, throughputLines } from './chart-lines.ts';
import { phaseBands, timeAxis, timeMarks } from './chart-time.ts';
import { type Envelope, envelope } from './envelope.ts';
import { colorOf } from './theme.ts';

export type ChartId = 'memory' | 'handles' | 'latency' | 'throughput';

export interface Chart {
  readonly id: ChartId;
  readonly title: string;
  /** null when there was nothing to draw. */
  readonly spec: TopLevelSpec | null;
  /** True when lines are medians of stretches with their ranges. */
  readonly thinned: boolean;
}

export interface ChartOptions {
  /** "container": as wide as the element it is put into; only for pages. */
  readonly width: number | 'container';
  readonly height: number;
  /** Reads values under the pointer. Off for pictures. */
  readonly interactive: boolean;
  /** Writes the title into the chart. Off for pages, which have headings. */
  readonly titled: boolean;
  /** Most rows of data in one chart. */
  readonly maxRows: number;
}

export const pageChart: ChartOptions = {
  width: 'container',
  height: 230,
  interactive: true,
  titled: false,
  maxRows: 600,
};

interface Draft {
  readonly id: ChartId;
  readonly title: string;
  readonly lines: readonly ChartLine[];
  readonly axisOf: (values: readonly number[]) => ScaledAxis;
  readonly trends: readonly TrendLine[];
  readonly limit: { readonly value: number; readonly label: string } | null;
}

/** All charts of a run, always the same four in the same order. With a verdict, its fitted growth is drawn over the curves. */
export function chartSpecs(
  capture: Capture,
  scenario: Scenario,
  verdict: Verdict | null = null,
  options: ChartOptions = pageChart,
): readonly Chart[] {
  const p99 = scenario.checks.p99;
  const asked =
    p99.on && p99.limit !== null ? { value: p99.limit.value * 1000, label: `p99 limit ${p99.limit.text}` } : null;
  const drafts: readonly Draft[] = [
    {
      id: 'memory',
      title: 'Memory',
      lines: memoryLines(scenario),
      axisOf: memoryAxis,
      trends: trendsOf(capture, verdict, 'memory-growth', gaugeName(systemTarget, processMetrics.residentBytes)),
      limit: null,
    },
    {
      id: 'handles',
      title: 'Open handles',
      lines: handleLines(),
      axisOf: countAxis,
      trends: trendsOf(capture, verdict, 'handle-growth', gaugeName(systemTarget, processMetrics.handles)),
      limit: null,
    },
    { id: 'latency', title: 'Response time', lines: latencyLines(), axisOf: latencyAxis, trends: [], limit: asked },
    {
      id: 'throughput',
      title: 'Requests',
      lines: throughputLines(scenario),
      axisOf: rateAxis,
      trends: [],
      limit: null,
    },
  ];
  return drafts.map((draft) => chartOf(draft, capture, options));
}

function chartOf(draft: Draft, capture: Capture, options: ChartOptions): Chart {
  const present = draft.lines.filter((line) => capture.samples.some((sample) => line.valueOf(sample) !== null));
  const thin = envelope(linePoints(capture.samples, present), options.maxRows);
  const values = knownValues(thin);
  if (values.length === 0) return { id: draft.id, title: draft.title, spec: null, thinned: false };
  const time = timeAxis(capture);
  const { divisor, ...axis } = draft.axisOf(values);
  const rows = chartRows(divided(thin, divisor).rows, time);
  const trends = draft.trends.map((trend) => {
    return { ...trend, fromValue: trend.fromValue / divisor, toValue: trend.toValue / divisor };
  });
  // A limit far above everything seen would press the curves flat; the findings name it anyway.
  const limit = draft.limit !== null && draft.limit.value <= axis.scale.domain[1] ? draft.limit : null;
  const layer: ChartLayer[] = [
    ...bandLayers(phaseBands(capture), time),
    ...lineLayers(present, thin.thinned, time, axis),
    ...trendLayers(trends, time, axis),
    ...(limit === null ? [] : limitLayers(limit.value, limit.label, axis)),
    ...markLayers(timeMarks(capture), time),
    ...(options.interactive ? pointerLayers(present, thin.thinned, time, axis) : []),
  ];
  const spec: TopLevelSpec = {
    description: `${draft.title} over the elapsed time of the run: ${present.map((line) => line.label).join(', ')}`,
    ...(options.titled ? { title: draft.title } : {}),
    width: options.width,
    height: options.height,
    data: { values: rows.map((row) => ({ ...row })) },
    layer,
    config: chartConfig,
  };
  return { id: draft.id, title: draft.title, spec, thinned: thin.thinned };
}

/** The judged slope through the middle of each judged window: what the verdict says, laid over what was seen. */
function trendsOf(capture: Capture, verdict: Verdict | null, check: string, series: string): readonly TrendLine[] {
  const finding = verdict?.findings.find((entry: Finding) => entry.check === check && entry.series === series);
  const perHour = finding?.estimate?.value;
  if (finding === undefined || perHour === undefined || !Number.isFinite(perHour)) return [];
  return finding.windows.slice(0, 60).flatMap(({ fromSeconds, toSeconds }) => {
    const inside = capture.samples.flatMap((sample) =>
      sample.atSeconds >= fromSeconds && sample.atSeconds <= toSeconds ? (sample.gauges[series] ?? []) : [],
    );
    if (inside.length === 0) return [];
    const middle = inside.reduce((sum, value) => sum + value, 0) / inside.length;
    const half = (perHour * (toSeconds - fromSeconds)) / 7200;
    return [{ fromSeconds, toSeconds, fromValue: middle - half, toValue: middle + half }];
  });
}

function knownValues(thin: Envelope): readonly number[] {
  return thin.rows.flatMap((row) => row.ranges.flatMap((range) => (range === null ? [] : [range.low, range.high])));
}

function divided(thin: Envelope, divisor: number): Envelope {
  const scale = (range: Envelope['rows'][number]['ranges'][number]) =>
    range === null ? null : { low: range.low / divisor, middle: range.middle / divisor, high: range.high / divisor };
  return { ...thin, rows: thin.rows.map((row) => ({ ...row, ranges: row.ranges.map(scale) })) };
}

const chartConfig = {
  background: 'transparent',
  font: 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',
  view: { stroke: null },
  axis: {
    domainColor: colorOf('line'),
    gridColor: colorOf('line'),
    tickColor: colorOf('line'),
    labelColor: colorOf('faint'),
    titleColor: colorOf('faint'),
    titleFontWeight: 'normal',
    titleFontSize: 11,
    labelFontSize: 11,
    labelOverlap: true,
  },
  legend: { labelColor: colorOf('text'), labelFontSize: 12, labelLimit: 0, symbolStrokeWidth: 2.5 },
  title: { color: colorOf('text'), anchor: 'start', fontSize: 14 },
} as const;
