// One gauge and the calls of every operation until then, in bins: what attribution.ts regresses. A bin holds the level of the
// gauge and how often each operation had been called by that time, counted from the beginning of its stretch.
// Unknown values are left out, never turned into 0. Not for deciding what leaks.

import { median } from 'simple-statistics';
import { gaugeName, processMetrics, systemTarget } from '../model/metric.ts';
import type { Sample } from '../model/sample.ts';
import type { FitGroup } from '../stats/whitened-fit.ts';
import type { Evidence } from './evidence.ts';
import { allowedGrowth } from './series.ts';

export interface AttributionBins {
  /** Names, the most called first. */
  readonly operations: readonly string[];
  /** One per stretch; columns: calls of each operation so far, in the order of `operations`, then hours. */
  readonly groups: readonly FitGroup[];
  readonly bins: number;
}

const binsPerRun = 120;
const fewestBinsPerStretch = 4;
/** Columns cost certainty: the operations that are called least share the last one. */
const mostOperations = 12;
const secondsPerHour = 3600;

/** Sums over the looks of one bin. */
interface Bin {
  readonly values: number[];
  seconds: number;
  readonly calls: number[];
}

/** Bins of all windows; a window is cut where the target itself began a new life. No bins when the gauge was never read. */
export function attributionBins(evidence: Evidence, gauge: string): AttributionBins {
  const stretches = evidence.windows.flatMap(({ samples }) => livesIn(evidence, gauge, samples));
  const { operations, columnOf } = operationsIn(stretches);
  const isSystemMemory = gauge === gaugeName(systemTarget, processMetrics.residentBytes);
  const allowed = isSystemMemory ? allowedGrowth(evidence.scenario, evidence.capture.samples) : null;
  const levelOf = (sample: Sample) => {
    const value = sample.gauges[gauge] ?? null;
    return value === null ? null : value - (allowed?.(sample) ?? 0);
  };
  const step = evidence.scenario.watch.everySeconds;
  const spans = stretches.map((samples) => spanOf(samples.filter((sample) => levelOf(sample) !== null)));
  const width = Math.max(step, spans.reduce((sum, { length }) => sum + length + step, 0) / binsPerRun);
  const groups = stretches
    .map((samples, at) => {
      const { from = 0, length = 0 } = spans[at] ?? {};
      return binned(samples, { from, length, step, width, levelOf, columnOf, columns: operations.length });
    })
    .filter(({ y }) => y.length >= fewestBinsPerStretch);
  return { operations, groups, bins: groups.reduce((sum, { y }) => sum + y.length, 0) };
}

/** A companion has lives of its own, which the windows do not know of. */
function livesIn({ capture }: Evidence, gauge: string, samples: readonly Sample[]): readonly (readonly Sample[])[] {
  const boots = capture.events.flatMap((event) =>
    event.event === 'boot' && event.target !== systemTarget && gauge.startsWith(`${event.target}.`)
      ? [event.atSeconds]
      : [],
  );
  if (boots.length === 0) return [samples];
  const lives = Map.groupBy(samples, ({ atSeconds }) => boots.filter((boot) => boot <= atSeconds).length);
  return [...lives.values()];
}

interface Operations {
  readonly operations: readonly string[];
  readonly columnOf: ReadonlyMap<string, number>;
}

function operationsIn(stretches: readonly (readonly Sample[])[]): Operations {
  const calls = new Map<string, number>();
  for (const { load } of stretches.flat()) {
    for (const [name, { succeeded, failed }] of Object.entries(load?.operations ?? {})) {
      calls.set(name, (calls.get(name) ?? 0) + succeeded + failed);
    }
  }
  const names = [...calls].filter(([, count]) => count > 0).sort(([, a], [, b]) => b - a);
  const columnOf = new Map(names.map(([name], index) => [name, Math.min(index, mostOperations - 1)]));
  const own = names.map(([name]) => name);
  if (own.length <= mostOperations) return { operations: own, columnOf };
  const kept = own.slice(0, mostOperations - 1);
  return { operations: [...kept, `the other ${own.length - kept.length} operations`], columnOf };
}

interface Grid {
  readonly from: number;
  readonly length: number;
  readonly step: number;
  readonly width: number;
  readonly levelOf: (sample: Sample) => number | null;
  readonly columnOf: ReadonlyMap<string, number>;
  readonly columns: number;
}

/** Median level, mean calls and time of each bin. A bin with under half of its looks is missing; a partial last one is dropped. */
function binned(samples: readonly Sample[], grid: Grid): FitGroup {
  const { from, length, step, width } = grid;
  const slots = Math.floor((length + step) / width + 0.01);
  // Where a bin is one look, it belongs to the nearest place, not to the one it came a moment late for.
  const shift = width < 2 * step ? step / 2 : 0;
  const called = Array.from({ length: grid.columns }, () => 0);
  const bins = new Map<number, Bin>();
  for (const sample of samples) {
    for (const [name, { succeeded, failed }] of Object.entries(sample.load?.operations ?? {})) {
      const column = grid.columnOf.get(name);
      if (column !== undefined) called[column] = (called[column] ?? 0) + succeeded + failed;
    }
    const value = grid.levelOf(sample);
    const place = Math.floor((sample.atSeconds - from + shift) / width);
    if (value === null || place >= slots) continue;
    const bin = bins.get(place) ?? { values: [], seconds: 0, calls: called.map(() => 0) };
    bins.set(place, bin);
    bin.values.push(value);
    bin.seconds += sample.atSeconds - from;
    for (let column = 0; column < called.length; column += 1) {
      bin.calls[column] = (bin.calls[column] ?? 0) + (called[column] ?? 0);
    }
  }
  const full = [...bins].filter(([, { values }]) => 2 * values.length >= Math.floor(width / step));
  return {
    y: full.map(([, { values }]) => median(values)),
    columns: [
      ...called.map((_, column) => full.map(([, { calls, values }]) => (calls[column] ?? 0) / values.length)),
      full.map(([, { seconds, values }]) => seconds / values.length / secondsPerHour),
    ],
    places: full.map(([place]) => place),
  };
}

function spanOf(samples: readonly Sample[]): { readonly from: number; readonly length: number } {
  const from = samples[0]?.atSeconds ?? 0;
  return { from, length: (samples.at(-1)?.atSeconds ?? from) - from };
}
