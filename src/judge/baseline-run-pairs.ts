// Two summaries -> what stands beside what: one pair per metric and series, with how its change is measured and how much of it matters.
//
// Every change has a margin and a floor of half of it, as growth has a limit and a floor: surely within the margin is the same, surely
// beyond the floor is a change. Without a zone between them the two claims could not both be kept.

import type { BaselineEstimate, BaselineGrowth, BaselineOperation, BaselineSummary } from '../model/baseline.ts';
import type { FindingUnit } from '../model/finding.ts';

export interface Pair {
  readonly kind: 'growth' | 'latency' | 'errors' | 'throughput';
  readonly metric: string;
  readonly series: string;
  readonly unit: FindingUnit;
  readonly now: BaselineEstimate | null;
  readonly before: BaselineEstimate | null;
  readonly worse: 'up' | 'down';
  /** ratio: changes are logarithms of now / before. difference: now - before, in `unit`. */
  readonly scale: 'ratio' | 'difference';
  /** On the scale of the change; null: nobody said how much matters. */
  readonly margin: number | null;
}

/** A tenth, up or down: what the seeds call degradation. Hosts alone move response times by some per cent from run to run. */
export const marginShare = 0.1;
const ratioMargin = Math.log(1 + marginShare);
/** Growth and error rates matter from half of their limit on. */
const limitShare = 0.5;
/** Where no limit was set, and the least that is asked of one. */
const usualErrorLimit = 0.01;
const leastErrorLimit = 0.001;

/** All operations first, then one by one: growth, then what users feel. What neither run knows has no pair. */
export function pairsOf(now: BaselineSummary, before: BaselineSummary): readonly Pair[] {
  const errorLimit = Math.max(leastErrorLimit, now.errorLimit ?? before.errorLimit ?? usualErrorLimit);
  const errorMargin = limitShare * errorLimit;
  const all = operationPairs(now.all, before.all, errorMargin);
  const throughput = { metric: 'throughput', kind: 'throughput', unit: 'per-second', worse: 'down' } as const;
  const series = (now.all ?? before.all)?.name ?? '';
  const pairs: readonly Pair[] = [
    ...unionOf(now.growth, before.growth, ({ check, series: of, unit }) => `${check} ${of} ${unit}`, growthPair),
    ...all,
    {
      ...throughput,
      series,
      now: now.all?.throughput ?? null,
      before: before.all?.throughput ?? null,
      scale: 'ratio',
      margin: ratioMargin,
    },
    ...unionOf(
      now.operations,
      before.operations,
      ({ name }) => name,
      (one, other) => operationPairs(one, other, errorMargin),
    ).flat(),
  ];
  return pairs.filter((pair) => pair.now !== null || pair.before !== null);
}

/** What is in either list, each with its other half or null; those of the first list first. */
function unionOf<Item, Made>(
  now: readonly Item[],
  before: readonly Item[],
  key: (item: Item) => string,
  make: (now: Item | null, before: Item | null) => Made,
): readonly Made[] {
  const nowByKey = new Map(now.map((item) => [key(item), item]));
  const beforeByKey = new Map(before.map((item) => [key(item), item]));
  return [...new Set([...nowByKey.keys(), ...beforeByKey.keys()])].map((name) =>
    make(nowByKey.get(name) ?? null, beforeByKey.get(name) ?? null),
  );
}

function growthPair(now: BaselineGrowth | null, before: BaselineGrowth | null): Pair {
  const limit = now?.limit ?? before?.limit ?? null;
  return {
    kind: 'growth',
    metric: (now ?? before)?.check ?? '',
    series: (now ?? before)?.series ?? '',
    unit: (now ?? before)?.unit ?? 'count-per-hour',
    now: now?.estimate ?? null,
    before: before?.estimate ?? null,
    worse: 'up',
    scale: 'difference',
    margin: limit === null || limit <= 0 ? null : limitShare * limit,
  };
}

function operationPairs(
  now: BaselineOperation | null,
  before: BaselineOperation | null,
  errorMargin: number,
): readonly Pair[] {
  const series = (now ?? before)?.name ?? '';
  const of = (metric: 'p50' | 'p95' | 'p99' | 'errorRate') => ({
    series,
    now: now?.[metric] ?? null,
    before: before?.[metric] ?? null,
    worse: 'up' as const,
  });
  const latency = { kind: 'latency', unit: 'seconds', scale: 'ratio', margin: ratioMargin } as const;
  return [
    ...(['p50', 'p95', 'p99'] as const).map((metric): Pair => ({ metric, ...latency, ...of(metric) })),
    {
      metric: 'error-rate',
      kind: 'errors',
      unit: 'share',
      scale: 'difference',
      margin: errorMargin,
      ...of('errorRate'),
    },
  ];
}
