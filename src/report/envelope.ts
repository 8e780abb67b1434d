// Thins series for drawing: equal stretches of time, each with its smallest, median and largest value. Spikes survive,
// and a chart of a week is as large as a chart of an hour. Not for judging: checks have bins of their own.

import { median } from 'simple-statistics';

/** The values of one stretch. */
export interface Range {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** One stretch of time over all series; null where a series has no value in it. */
export interface EnvelopeRow {
  readonly atSeconds: number;
  readonly ranges: readonly (Range | null)[];
}

export interface Envelope {
  readonly rows: readonly EnvelopeRow[];
  /** False when every sample is a row of its own. */
  readonly thinned: boolean;
}

/** A point of several series at once, in time order. */
export interface WidePoint {
  readonly atSeconds: number;
  readonly values: readonly (number | null)[];
}

/** A pause of this many usual steps is a gap: the line breaks there. */
const gapSteps = 3;

/** Points -> at most `maxRows` rows. Pauses become rows of nulls, so that no line is drawn over them. O(n log n). */
export function envelope(points: readonly WidePoint[], maxRows: number): Envelope {
  const marked = markGaps(points);
  const first = marked[0];
  const last = marked.at(-1);
  if (first === undefined || last === undefined) return { rows: [], thinned: false };
  if (marked.length <= maxRows) {
    const rows = marked.map((point) => ({ atSeconds: point.atSeconds, ranges: point.values.map(single) }));
    return { rows, thinned: false };
  }
  const width = (last.atSeconds - first.atSeconds) / maxRows;
  const buckets = new Map<number, WidePoint[]>();
  for (const point of marked) {
    const index = Math.min(maxRows - 1, Math.floor((point.atSeconds - first.atSeconds) / width));
    const bucket = buckets.get(index);
    if (bucket === undefined) buckets.set(index, [point]);
    else bucket.push(point);
  }
  const rows = [...buckets].map(([index, members]) => ({
    atSeconds: first.atSeconds + (index + 0.5) * width,
    ranges: first.values.map((_, column) => rangeOf(members, column)),
  }));
  return { rows, thinned: true };
}

function single(value: number | null): Range | null {
  return value === null ? null : { low: value, middle: value, high: value };
}

function rangeOf(members: readonly WidePoint[], column: number): Range | null {
  const values = members.flatMap((member) => member.values[column] ?? []);
  if (values.length === 0) return null;
  return { low: Math.min(...values), middle: median(values), high: Math.max(...values) };
}

/** Puts an empty point into every pause that is much longer than the usual step between samples. */
function markGaps(points: readonly WidePoint[]): readonly WidePoint[] {
  const steps = points.slice(1).map((point, index) => point.atSeconds - (points[index]?.atSeconds ?? 0));
  if (steps.length < 2) return points;
  const longest = gapSteps * median(steps);
  return points.flatMap((point, index) => {
    const next = points[index + 1];
    if (next === undefined || next.atSeconds - point.atSeconds <= longest) return [point];
    const empty = { atSeconds: (point.atSeconds + next.atSeconds) / 2, values: point.values.map(() => null) };
    return [point, empty];
  });
}
