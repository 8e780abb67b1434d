// What else is known of a growth, one line of evidence each: its shape, since when, what it is per operation and at the
// nominal rate. Shown, never the gate.

import type { Load } from '../model/scenario.ts';
import { formatLength, significant } from './figures.ts';
import type { GrowthAnswer } from './growth.ts';
import { perOperationText, type RateText } from './growth-text.ts';

const secondsPerHour = 3600;

export interface LoadFacts {
  /** Mean of answered requests; null without load. */
  readonly perSecond: number | null;
  readonly load: Load | null;
  readonly isBytes: boolean;
}

export function courseLines(
  answer: GrowthAnswer,
  rates: RateText,
  { perSecond, load, isBytes }: LoadFacts,
): readonly string[] {
  const { whole, shape, onset, outcome, loadHeld, clock } = answer;
  if (whole === null) return [];
  const lines: string[] = [];
  if (shape !== null) lines.push(`shape: ${shape}`);
  if (onset !== null) {
    const unit = clock === 'work' ? ' of mean load' : '';
    lines.push(
      `grows since ${hours(onset.hours)}${unit} after the process began (95 % interval ${hours(onset.lowHours)} to ${hours(onset.highHours)})`,
    );
  }
  if (loadHeld) lines.push('what follows the load is held apart');
  if (outcome !== 'violated' || perSecond === null) return lines;
  if (isBytes)
    lines.push(
      `that is ${perOperationText(perSecond * secondsPerHour, '').rate(whole.slope)} if it comes with the work done`,
    );
  const nominal = load?.nominalPerSecond ?? null;
  if (nominal !== null && nominal !== perSecond) {
    const atNominal = rates.rate((whole.slope * nominal) / perSecond);
    lines.push(`at the nominal rate of ${significant(nominal)}/s it is ${atNominal}, if it comes with the work done`);
  }
  return lines;
}

function hours(count: number): string {
  return formatLength(count * secondsPerHour);
}
