// What `soak run` shows while it runs: events as they happen, and one line every few seconds. Nothing is kept.

import type { RunEvent } from '../model/event.ts';
import type { Plan } from '../model/plan.ts';
import { eventSentence, renderEventLine } from '../report/event-text.ts';
import { renderProgressLine } from '../report/progress.ts';
import { looksInARow } from '../run/abort.ts';
import type { Progress, ProgressPort } from '../run/ports.ts';
import type { Teller } from './teller.ts';

/** About thirty lines for a run, but never more often than this. */
const linesPerRun = 30;
const leastSecondsBetweenLines = 5;
const mostSecondsBetweenLines = 600;

export function createLiveProgress(teller: Teller, plan: Plan): ProgressPort {
  const between = Math.min(
    mostSecondsBetweenLines,
    Math.max(leastSecondsBetweenLines, plan.totalSeconds / linesPerRun),
  );
  let shownAt = Number.NEGATIVE_INFINITY;
  return {
    phase() {
      // The phase event says it already; the next sample shows it in figures.
      shownAt = Number.NEGATIVE_INFINITY;
    },
    sample(progress: Progress) {
      if (progress.atSeconds - shownAt < between) return;
      shownAt = progress.atSeconds;
      teller.note(renderProgressLine(progress, plan));
    },
    event(event: RunEvent) {
      if (event.event === 'checkpoint') return;
      teller.note(isNews(event) ? `warning: ${eventSentence(event)}` : renderEventLine(event));
    },
  };
}

/** A job makes an annotation of a warning, and shows only ten of them: for a suspicion when it is new and when it has hardened. */
function isNews(event: RunEvent): boolean {
  return event.event === 'suspicion' && (event.inARow === 1 || event.inARow === looksInARow);
}
