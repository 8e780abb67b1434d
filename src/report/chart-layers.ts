// The layers of what was measured: ranges, lines, the fitted trend, the pointer. Vega-Lite as plain data.
// What stands around the curves is in chart-context.ts; which chart gets what is decided in chart-spec.ts.

import type { TopLevelSpec } from 'vega-lite';
import type { ValueAxis } from './chart-axis.ts';
import type { ChartLine } from './chart-lines.ts';
import type { TimeAxis } from './chart-time.ts';
import { formatClock } from './duration-text.ts';
import type { EnvelopeRow } from './envelope.ts';
import { colorOf } from './theme.ts';

type LayeredSpec = Extract<TopLevelSpec, { layer: readonly unknown[] }>;
export type ChartLayer = LayeredSpec['layer'][number];

export interface TrendLine {
  readonly fromSeconds: number;
  readonly toSeconds: number;
  readonly fromValue: number;
  readonly toValue: number;
}

export const round = (value: number, digits: number): number => Number(value.toPrecision(digits));

/** Rows as the lines read them: x, the clock for the pointer, and low, middle, high of every line. */
export function chartRows(
  rows: readonly EnvelopeRow[],
  time: TimeAxis,
): readonly Record<string, number | string | null>[] {
  return rows.map((row) => {
    const cells: Record<string, number | string | null> = {
      x: round(row.atSeconds / time.secondsPerUnit, 6),
      at: formatClock(row.atSeconds),
    };
    for (const [index, range] of row.ranges.entries()) {
      cells[`low${index}`] = range === null ? null : round(range.low, 5);
      cells[`mid${index}`] = range === null ? null : round(range.middle, 5);
      cells[`high${index}`] = range === null ? null : round(range.high, 5);
    }
    return cells;
  });
}

/** For each line its median, and below it the range where samples were thinned. */
export function lineLayers(
  lines: readonly ChartLine[],
  thinned: boolean,
  time: TimeAxis,
  axis: ValueAxis,
): readonly ChartLayer[] {
  const color = {
    title: null,
    scale: { domain: lines.map((line) => line.label), range: lines.map((line) => colorOf(line.color)) },
    legend: { orient: 'top' as const, symbolType: 'stroke' as const, symbolOpacity: 1 },
  };
  const ranges = lines.map((line, index): ChartLayer => {
    return {
      mark: { type: 'area', opacity: line.style === 'faint' ? 0.1 : 0.22, clip: true },
      encoding: {
        x: xOf('x', time),
        y: yOf(`low${index}`, axis),
        y2: { field: `high${index}` },
        color: { datum: line.label, ...color },
      },
    };
  });
  const curves = lines.map((line, index): ChartLayer => {
    return {
      mark: {
        type: 'line',
        clip: true,
        strokeWidth: line.style === 'plain' ? 1.75 : 1.25,
        opacity: line.style === 'faint' ? 0.6 : 1,
        ...(line.style === 'dashed' ? { strokeDash: [5, 3] } : {}),
      },
      encoding: { x: xOf('x', time), y: yOf(`mid${index}`, axis), color: { datum: line.label, ...color } },
    };
  });
  return thinned ? [...ranges, ...curves] : curves;
}

export function trendLayers(trends: readonly TrendLine[], time: TimeAxis, axis: ValueAxis): readonly ChartLayer[] {
  if (trends.length === 0) return [];
  const values = trends.map((trend) => ({
    x: round(trend.fromSeconds / time.secondsPerUnit, 6),
    x2: round(trend.toSeconds / time.secondsPerUnit, 6),
    y: round(trend.fromValue, 5),
    y2: round(trend.toValue, 5),
  }));
  return [
    {
      data: { values },
      mark: { type: 'rule', color: colorOf('text'), strokeDash: [2, 3], strokeWidth: 1.75, clip: true },
      encoding: { x: xOf('x', time), x2: { field: 'x2' }, y: yOf('y', axis), y2: { field: 'y2' } },
    },
  ];
}

/** The line under the pointer, which reads all values of the nearest row. Only for pages. */
export function pointerLayers(
  lines: readonly ChartLine[],
  thinned: boolean,
  time: TimeAxis,
  axis: ValueAxis,
): readonly ChartLayer[] {
  const { format } = axis;
  const values = lines.flatMap((line, index) => {
    const middle = { field: `mid${index}`, type: 'quantitative' as const, title: line.label, format };
    const high = { field: `high${index}`, type: 'quantitative' as const, title: `${line.label}, largest`, format };
    return thinned ? [middle, high] : [middle];
  });
  return [
    {
      params: [
        {
          name: 'pointer',
          select: { type: 'point', fields: ['x'], nearest: true, on: 'pointermove', clear: 'pointerout' },
        },
      ],
      mark: { type: 'rule', color: colorOf('text') },
      encoding: {
        x: xOf('x', time),
        opacity: { condition: { param: 'pointer', empty: false, value: 0.5 }, value: 0 },
        tooltip: [{ field: 'at', type: 'nominal', title: 'elapsed' }, ...values],
      },
    },
  ];
}

export function xOf(field: string, time: TimeAxis) {
  return {
    field,
    type: 'quantitative' as const,
    title: `elapsed (${time.unit})`,
    scale: { domain: [0, round(time.endSeconds / time.secondsPerUnit, 6)], nice: false },
    axis: { grid: false, tickCount: 8 },
  };
}

export function yOf(field: string, axis: ValueAxis) {
  return {
    field,
    type: 'quantitative' as const,
    title: axis.title,
    scale: { type: axis.scale.type, domain: [...axis.scale.domain], nice: axis.scale.type === 'linear' },
    axis: { format: axis.format, ...(axis.ticks === null ? { tickCount: 5 } : { values: [...axis.ticks] }) },
  };
}
