// How fast the machines of a run were, from the fixed piece of work that each segment begins with. Hosted machines of one kind
// differ up to twofold, so response times of two of them cannot be held beside each other without a word.
// Not a control: it says nothing of what happened to a machine while the soak ran on it.

import { median } from 'simple-statistics';
import type { BaselineMachine } from '../model/baseline.ts';
import type { Capture } from '../model/record.ts';
import { significant } from './figures.ts';

/** Machines further apart than this are of different classes: nothing is said of response times across them. */
export const sameClassSpread = 0.25;

/** null: no segment was measured against a reference. */
export function machineOf(capture: Pick<Capture, 'events'>): BaselineMachine | null {
  const slowness = capture.events.flatMap((event) => {
    const known = event.event === 'calibration' && event.reference !== null && event.reference > 0 && event.seconds > 0;
    return known ? [event.seconds / event.reference] : [];
  });
  if (slowness.length === 0) return null;
  const spread = slowness.length < 2 ? null : Math.max(...slowness) / Math.min(...slowness) - 1;
  return { slowness: median(slowness), spread, segments: slowness.length };
}

/** How much slower the slowest machine of the run was than its quickest (0.25: a quarter); null: fewer than two were measured. */
export function calibrationSpread(capture: Pick<Capture, 'events'>): number | null {
  return machineOf(capture)?.spread ?? null;
}

/** A sentence where the machines of a run were too different to be one; none where they were alike, or nobody knows. */
export function calibrationNotes(capture: Pick<Capture, 'events'>): readonly string[] {
  const machine = machineOf(capture);
  if (machine?.spread == null || machine.spread <= sameClassSpread) return [];
  const more = `${significant(100 * machine.spread)} %`;
  return [
    `The machines of this run were not alike: the slowest of ${machine.segments} segments took ${more} longer for the same work than the quickest, so response times of different segments do not compare.`,
  ];
}
