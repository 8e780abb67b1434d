// Which curves each chart shows, read from samples. Values are in the unit of the chart's axis; unknown stays null.

import { gaugeName, type Metric, processMetrics, systemTarget } from '../model/metric.ts';
import type { Quantiles, Sample } from '../model/sample.ts';
import type { Scenario } from '../model/scenario.ts';
import type { WidePoint } from './envelope.ts';
import type { ColorRole } from './theme.ts';

/** One curve. */
export interface ChartLine {
  readonly label: string;
  readonly color: ColorRole;
  /** "faint": there for comparison only. */
  readonly style: 'plain' | 'dashed' | 'faint';
  readonly valueOf: (sample: Sample) => number | null;
}

const loadTarget = 'load';

/** Resident memory in bytes: the system, watched companions, and faintly our own load process. */
export function memoryLines(scenario: Scenario): readonly ChartLine[] {
  const companions = scenario.companions.filter((companion) => companion.watched).slice(0, 1);
  return [
    { label: 'system', color: 'first', style: 'plain', valueOf: gauge(systemTarget, processMetrics.residentBytes) },
    ...companions.map(({ name }): ChartLine => {
      return { label: name, color: 'second', style: 'plain', valueOf: gauge(name, processMetrics.residentBytes) };
    }),
    { label: 'load process (ours)', color: 'band', style: 'faint', valueOf: loadProcessBytes },
  ];
}

/** Open handles and, of these, sockets. */
export function handleLines(): readonly ChartLine[] {
  return [
    { label: 'open handles', color: 'first', style: 'plain', valueOf: gauge(systemTarget, processMetrics.handles) },
    {
      label: 'of these sockets',
      color: 'second',
      style: 'plain',
      valueOf: gauge(systemTarget, processMetrics.sockets),
    },
  ];
}

/** Response time percentiles in milliseconds, from the intended send. */
export function latencyLines(): readonly ChartLine[] {
  const milliseconds = (name: keyof Quantiles) => (sample: Sample) => {
    const seconds = sample.load?.latency?.[name] ?? null;
    return seconds === null ? null : seconds * 1000;
  };
  return [
    { label: 'p50', color: 'third', style: 'plain', valueOf: milliseconds('p50') },
    { label: 'p95', color: 'first', style: 'plain', valueOf: milliseconds('p95') },
    { label: 'p99', color: 'second', style: 'plain', valueOf: milliseconds('p99') },
  ];
}

/** Requests per second: asked by the schedule, answered, failed. In a closed loop nothing is asked by a schedule. */
export function throughputLines(scenario: Scenario): readonly ChartLine[] {
  const asked: ChartLine = {
    label: 'asked',
    color: 'faint',
    style: 'dashed',
    valueOf: perSecond((load) => load.scheduled),
  };
  return [
    ...(scenario.load?.rate.kind === 'open' ? [asked] : []),
    { label: 'answered', color: 'first', style: 'plain', valueOf: perSecond((load) => load.succeeded + load.failed) },
    { label: 'failed', color: 'bad', style: 'plain', valueOf: perSecond((load) => load.failed) },
  ];
}

/** Samples -> points of all lines; an empty point between two lives of the process, so that no line joins them. */
export function linePoints(samples: readonly Sample[], lines: readonly ChartLine[]): readonly WidePoint[] {
  return samples.flatMap((sample, index) => {
    const point = { atSeconds: sample.atSeconds, values: lines.map((line) => line.valueOf(sample)) };
    const before = samples[index - 1];
    if (before === undefined || before.epoch === sample.epoch) return [point];
    const empty = { atSeconds: (before.atSeconds + sample.atSeconds) / 2, values: lines.map(() => null) };
    return [empty, point];
  });
}

function gauge(target: string, metric: Metric): (sample: Sample) => number | null {
  const name = gaugeName(target, metric);
  return (sample) => sample.gauges[name] ?? null;
}

function loadProcessBytes(sample: Sample): number | null {
  return (
    sample.gauges[gaugeName(loadTarget, processMetrics.residentBytes)] ?? sample.load?.generator?.residentBytes ?? null
  );
}

function perSecond(count: (load: NonNullable<Sample['load']>) => number): (sample: Sample) => number | null {
  return ({ load }) => (load === null || load.seconds <= 0 ? null : count(load) / load.seconds);
}
