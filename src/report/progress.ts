// One line of live progress: where the run stands and what it feels like right now. Functions only; the shell prints.

import { gaugeName, processMetrics, systemTarget } from '../model/metric.ts';
import type { Plan } from '../model/plan.ts';
import type { LoadInterval, Sample } from '../model/sample.ts';
import { formatClock } from './duration-text.ts';
import { phaseTitle } from './messages.ts';
import { bytesText, countText, latencyText, rateText, unknownText } from './quantity-text.ts';

/** One second of a run as it is shown; `phaseTotalSeconds` null: a phase that takes as long as it takes. */
export interface ProgressFacts {
  readonly atSeconds: number;
  readonly phase: string;
  readonly phaseSeconds: number;
  readonly phaseTotalSeconds: number | null;
  readonly sample: Sample | null;
}

/** Below this share of the asked rate the line says what was asked. */
const heldEnough = 0.95;

/**
 * "    1:25 of 2:40  steady 1:10 of 2:00   40.0/s  0 errors  p99 12.3 ms  memory 132 MB  handles 41".
 * What could not be read is a dash; what does not apply (no load in this phase) is left out.
 */
export function renderProgressLine(progress: ProgressFacts, plan: Pick<Plan, 'totalSeconds'>): string {
  const cells = [positionText(progress, plan), ...(progress.sample === null ? [] : sampleCells(progress.sample))];
  return cells.join('  ').trimEnd();
}

/** How one sample feels: rate, errors and p99 where load ran; memory and handles always. */
export function sampleCells(sample: Sample): readonly string[] {
  const gauge = (metric: (typeof processMetrics)[keyof typeof processMetrics]): number | null =>
    sample.gauges[gaugeName(systemTarget, metric)] ?? null;
  const handles = gauge(processMetrics.handles);
  return [
    ...(sample.load === null ? [] : loadCells(sample.load)),
    `memory ${bytesText(gauge(processMetrics.residentBytes))}`,
    `handles ${handles === null ? unknownText : countText(handles)}`,
  ];
}

function positionText(progress: ProgressFacts, plan: Pick<Plan, 'totalSeconds'>): string {
  const whole = `${formatClock(progress.atSeconds).padStart(8)} of ${formatClock(plan.totalSeconds)}`;
  const name = phaseTitle(progress.phase);
  const total = progress.phaseTotalSeconds;
  const inPhase =
    total === null
      ? `${name} ${formatClock(progress.phaseSeconds)}`
      : `${name} ${formatClock(progress.phaseSeconds)} of ${formatClock(total)}`;
  return `${whole}  ${inPhase.padEnd(22)}`;
}

function loadCells(load: LoadInterval): readonly string[] {
  const answered = load.succeeded + load.failed;
  const held = load.seconds > 0 ? answered / load.seconds : null;
  const asked = load.seconds > 0 ? load.scheduled / load.seconds : null;
  const short = held !== null && asked !== null && held < heldEnough * asked;
  const rate = short ? `${rateText(held)} of ${rateText(asked)} asked` : rateText(held);
  const errors = `${countText(load.failed)} ${load.failed === 1 ? 'error' : 'errors'}`;
  return [rate, errors, `p99 ${latencyText(load.latency?.p99 ?? null)}`];
}
