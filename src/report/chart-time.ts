// The time line under every chart: its unit, the phases as bands, and what happened as marks.

import { systemTarget } from '../model/metric.ts';
import type { PhaseName } from '../model/plan.ts';
import type { Capture } from '../model/record.ts';
import { formatClock } from './duration-text.ts';
import { eventSentence } from './event-text.ts';
import { phaseTitle } from './messages.ts';

/** Elapsed time as a chart counts it. */
export interface TimeAxis {
  readonly unit: 's' | 'min' | 'h';
  readonly secondsPerUnit: number;
  readonly endSeconds: number;
}

/** A stretch of one phase. */
export interface Band {
  readonly phase: PhaseName;
  readonly fromSeconds: number;
  readonly toSeconds: number;
}

export type MarkKind = 'restart' | 'crash' | 'abort' | 'gap' | 'interrupt' | 'harness';

/** Something that happened at one instant and explains what a curve does. */
export interface TimeMark {
  readonly kind: MarkKind;
  readonly atSeconds: number;
  readonly text: string;
}

/** Charts stay readable and small: a run that restarts all night shows this many marks or bands, not all. */
const mostMarks = 60;
const mostBands = 120;

/** Seconds up to five minutes, minutes up to three hours, hours beyond. */
export function timeAxis(capture: Capture): TimeAxis {
  const endSeconds = endOf(capture);
  if (endSeconds <= 300) return { unit: 's', secondsPerUnit: 1, endSeconds };
  return endSeconds <= 3 * 3600
    ? { unit: 'min', secondsPerUnit: 60, endSeconds }
    : { unit: 'h', secondsPerUnit: 3600, endSeconds };
}

/** Phases that are not judged, longest kept when there are very many. Steady is the plain ground. */
export function phaseBands(capture: Capture): readonly Band[] {
  const changes = capture.events.flatMap((event) => (event.event === 'phase' ? [event] : []));
  const end = endOf(capture);
  const bands: Band[] = [];
  for (const [index, change] of changes.entries()) {
    const toSeconds = changes[index + 1]?.atSeconds ?? end;
    const before = bands.at(-1);
    if (before !== undefined && before.phase === change.phase && before.toSeconds === change.atSeconds) {
      bands[bands.length - 1] = { ...before, toSeconds };
    } else {
      bands.push({ phase: change.phase, fromSeconds: change.atSeconds, toSeconds });
    }
  }
  return bands
    .filter((band) => band.phase !== 'steady' && band.toSeconds > band.fromSeconds)
    .toSorted((a, b) => b.toSeconds - b.fromSeconds - (a.toSeconds - a.fromSeconds))
    .slice(0, mostBands)
    .toSorted((a, b) => a.fromSeconds - b.fromSeconds);
}

/** Restarts, crashes, aborts, gaps and interrupts, earliest first; crashes and aborts are kept before the rest. */
export function timeMarks(capture: Capture): readonly TimeMark[] {
  const marks: TimeMark[] = [];
  for (const event of capture.events) {
    const kind = markKind(event.event, event.epoch, 'target' in event ? event.target : null);
    if (kind === null) continue;
    const text = `${formatClock(event.atSeconds)} ${eventSentence(event)}`;
    marks.push({ kind, atSeconds: event.atSeconds, text });
  }
  const weight = (mark: TimeMark): number => (mark.kind === 'crash' || mark.kind === 'abort' ? 0 : 1);
  return marks
    .toSorted((a, b) => weight(a) - weight(b))
    .slice(0, mostMarks)
    .toSorted((a, b) => a.atSeconds - b.atSeconds);
}

/** Name of a band as it is written on the chart. */
export function bandLabel(band: Band): string {
  return phaseTitle(band.phase);
}

function markKind(event: string, epoch: number, target: string | null): MarkKind | null {
  if (event === 'boot') return target === systemTarget && epoch > 0 ? 'restart' : null;
  const kinds: readonly MarkKind[] = ['crash', 'abort', 'gap', 'interrupt', 'harness'];
  return kinds.find((kind) => kind === event) ?? null;
}

function endOf(capture: Capture): number {
  return Math.max(1, capture.samples.at(-1)?.atSeconds ?? 0, capture.events.at(-1)?.atSeconds ?? 0);
}
