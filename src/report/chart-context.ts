// The layers around the curves: phases as bands, what happened as marks, a limit as a line.

import type { ValueAxis } from './chart-axis.ts';
import { type ChartLayer, round, xOf, yOf } from './chart-layers.ts';
import { type Band, bandLabel, type TimeAxis, type TimeMark } from './chart-time.ts';
import { colorOf } from './theme.ts';

/** A band narrower than this share of the chart goes without its name. */
const narrowest = 0.09;

export function bandLayers(bands: readonly Band[], time: TimeAxis): readonly ChartLayer[] {
  if (bands.length === 0) return [];
  const values = bands.map((band) => ({
    from: round(band.fromSeconds / time.secondsPerUnit, 6),
    to: round(band.toSeconds / time.secondsPerUnit, 6),
    label: band.toSeconds - band.fromSeconds < narrowest * time.endSeconds ? '' : bandLabel(band),
  }));
  return [
    {
      data: { values },
      mark: { type: 'rect', color: colorOf('band'), opacity: 0.13, clip: true },
      encoding: { x: xOf('from', time), x2: { field: 'to' } },
    },
    {
      data: { values },
      mark: { type: 'text', color: colorOf('faint'), align: 'left', baseline: 'top', dx: 4, dy: 4, fontSize: 10 },
      encoding: { x: xOf('from', time), y: { value: 0 }, text: { field: 'label', type: 'nominal' } },
    },
  ];
}

export function markLayers(marks: readonly TimeMark[], time: TimeAxis): readonly ChartLayer[] {
  if (marks.length === 0) return [];
  const labels = markLabels(marks, time);
  const values = marks.map((mark, index) => ({
    x: round(mark.atSeconds / time.secondsPerUnit, 6),
    text: mark.text,
    color: colorOf(mark.kind === 'crash' || mark.kind === 'abort' ? 'bad' : 'warn'),
    label: labels[index] ?? '',
    // A name near the right edge goes to the left of its line.
    align: mark.atSeconds > 0.85 * time.endSeconds ? 'right' : 'left',
  }));
  const color = { field: 'color', type: 'nominal' as const, scale: null };
  const names = (align: 'left' | 'right'): ChartLayer => {
    return {
      data: { values: values.filter((value) => value.align === align && value.label !== '') },
      mark: { type: 'text', align, baseline: 'bottom', dx: align === 'left' ? 4 : -4, dy: -4, fontSize: 10 },
      encoding: { x: xOf('x', time), y: { value: 'height' }, text: { field: 'label', type: 'nominal' }, color },
    };
  };
  return [
    {
      data: { values },
      mark: { type: 'rule', strokeDash: [3, 3], strokeWidth: 1.5, clip: true },
      encoding: { x: xOf('x', time), color, tooltip: { field: 'text', type: 'nominal', title: 'event' } },
    },
    names('left'),
    names('right'),
  ];
}

/** The name of each mark. Marks that nearly touch share one name, written at the first of them. */
function markLabels(marks: readonly TimeMark[], time: TimeAxis): readonly string[] {
  const labels: string[] = [];
  let first = 0;
  for (const [index, mark] of marks.entries()) {
    const start = marks[first];
    const near = index > 0 && start !== undefined && mark.atSeconds - start.atSeconds < narrowest * time.endSeconds;
    if (!near) first = index;
    const written = labels[first] ?? '';
    if (near) labels[first] = written.split(', ').includes(mark.kind) ? written : `${written}, ${mark.kind}`;
    labels[index] = near ? '' : mark.kind;
  }
  return labels;
}

/** A dashed line across the chart with its name. */
export function limitLayers(value: number, label: string, axis: ValueAxis): readonly ChartLayer[] {
  const data = { values: [{ limit: value, label }] };
  return [
    {
      data,
      mark: { type: 'rule', color: colorOf('bad'), strokeDash: [6, 3], opacity: 0.8 },
      encoding: { y: yOf('limit', axis) },
    },
    {
      data,
      mark: { type: 'text', color: colorOf('bad'), align: 'right', baseline: 'bottom', dx: -4, dy: -2, fontSize: 10 },
      encoding: { x: { value: 'width' }, y: yOf('limit', axis), text: { field: 'label', type: 'nominal' } },
    },
  ];
}
