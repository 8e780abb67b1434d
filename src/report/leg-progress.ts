// "3 of 28 segments, no suspicion so far": what heads every page about a run that goes on. Not the terminal's line of progress; that is
// progress.ts.

import { formatDuration } from './duration-text.ts';
import { inline } from './markdown-escape.ts';
import { list } from './markdown-findings.ts';
import { countedText, countText } from './quantity-text.ts';
import { shorten } from './visible-text.ts';

/** How far a run is, and what the looks at it so far gave. */
export interface RunProgress {
  /** Segments whose time box is over. */
  readonly segmentsDone: number;
  readonly segmentsPlanned: number;
  readonly steadySeconds: number;
  readonly plannedSteadySeconds: number;
  /** One sentence for each suspicion; empty: it was looked and none was found; null: nobody has looked yet. */
  readonly suspicions: readonly string[] | null;
}

/** Plain words only, so that it may stand anywhere. Nothing looked at is never "no suspicion". */
export function progressSentence(progress: RunProgress): string {
  return `${segmentsText(progress)}, ${suspicionText(progress.suspicions)}`;
}

/** "3 of 28 segments". Lost time is caught up in spare segments, so more may be needed than were planned. */
export function segmentsText({ segmentsDone, segmentsPlanned }: RunProgress): string {
  if (segmentsDone <= segmentsPlanned)
    return `${countText(segmentsDone)} of ${countedText(segmentsPlanned, 'segment')}`;
  return `${countedText(segmentsDone, 'segment')}, ${countText(segmentsPlanned)} of them planned`;
}

/** "15 h of 168 h of steady load". */
export function heldText({ steadySeconds, plannedSteadySeconds }: RunProgress): string {
  return `${formatDuration(steadySeconds)} of ${formatDuration(plannedSteadySeconds)} of steady load`;
}

function suspicionText(suspicions: readonly string[] | null): string {
  if (suspicions === null) return 'nothing looked at yet';
  return suspicions.length === 0 ? 'no suspicion so far' : `${countedText(suspicions.length, 'suspicion')} so far`;
}

/** A clock while all is quiet, yellow as soon as something is suspected; nothing that runs on is green. */
export function progressMark({ suspicions }: Pick<RunProgress, 'suspicions'>): string {
  return (suspicions ?? []).length === 0 ? '⏳' : '🟡';
}

const mostSuspicions = 10;
const longestSuspicion = 200;

/** The suspicions in words, as Markdown; "" when there are none. Bounded, for pages without a budget. */
export function suspicionList({ suspicions }: Pick<RunProgress, 'suspicions'>): string {
  const all = suspicions ?? [];
  const left = all.length - mostSuspicions;
  const lines = all.slice(0, mostSuspicions).map((text) => inline(shorten(text, longestSuspicion)));
  if (lines.length === 0) return '';
  const suspected = list('Suspicions', left > 0 ? [...lines, `and ${left} more`] : lines);
  return `${suspected}\n\nA suspicion is not a verdict: that is given at the planned end.`;
}
