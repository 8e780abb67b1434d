// What one leg shows in its own job summary when it ends: how far the run is, what this leg carried, what happened meanwhile, what comes
// next. Legs may not write comments; this page is where progress can be seen.

import { assertNever } from '../model/error.ts';
import type { RunEvent } from '../model/event.ts';
import type { Sample } from '../model/sample.ts';
import { formatClock, formatDuration } from './duration-text.ts';
import { eventLogTail, eventSentence, eventWeight } from './event-text.ts';
import { heldText, progressMark, progressSentence, type RunProgress, suspicionList } from './leg-progress.ts';
import { fenced, inline } from './markdown-escape.ts';
import { namesText, type RunNames } from './markdown-facts.ts';
import { list, paragraphs } from './markdown-findings.ts';
import { messages, words } from './messages.ts';
import { sampleCells } from './progress.ts';
import { countedText } from './quantity-text.ts';
import { shorten } from './visible-text.ts';

/** One leg at its end, as the shell knows it. */
export interface LegFacts extends RunNames {
  /** After this leg. */
  readonly progress: RunProgress;
  /** The segment it carried, from 0. */
  readonly segment: number;
  /** Seconds of the run. */
  readonly fromSeconds: number;
  readonly toSeconds: number;
  readonly plannedTotalSeconds: number;
  /** started: the run began here; adopted: the living system was taken over; booted: a new life of it; null: it came to neither. */
  readonly began: 'started' | 'adopted' | 'booted' | null;
  /** Seconds without samples between what the legs before saved and this one. */
  readonly lostSeconds: number;
  readonly uploads: { readonly made: number; readonly failed: number };
  /** Events of this segment. */
  readonly events: readonly RunEvent[];
  /** running: the next leg goes on; unsaved: so does it, but from an older checkpoint, because this leg could not upload its own. */
  readonly after: 'running' | 'finished' | 'interrupted' | 'unsaved';
  readonly lastSample: Sample | null;
}

/** A summary of a leg in trouble stays readable: of more events than this the first and the last are shown. */
const mostEvents = 30;
const mostLogLines = 10;
const longestText = 400;

/** LegFacts -> the whole page, ending in a line break. */
export function renderLegSummary(facts: LegFacts): string {
  const { progress } = facts;
  return `${paragraphs([
    `## ${progressMark(progress)} ${progressSentence(progress)}`,
    afterText(facts.after),
    suspicionList(progress),
    carried(facts)
      .map((line) => `- ${line}`)
      .join('\n'),
    happened(facts.events),
  ])}\n`;
}

function afterText(after: LegFacts['after']): string {
  switch (after) {
    case 'running':
      return 'The soak goes on: the next leg continues from the checkpoint that this one saved.';
    case 'finished':
      return 'The soak has held all it planned. Its verdict is in the report job.';
    case 'interrupted':
      return 'This leg was cut off. What it held up to its last checkpoint is kept, and a later leg can go on from there.';
    case 'unsaved':
      return '**This leg could not save its last checkpoint.** The next leg goes on from an older one; what was held since then is lost.';
    default:
      return assertNever(after);
  }
}

function carried(facts: LegFacts): readonly string[] {
  const { fromSeconds, toSeconds, uploads } = facts;
  const span = `${formatClock(fromSeconds)} to ${formatClock(toSeconds)} of the run (${formatDuration(toSeconds - fromSeconds)} of ${formatDuration(facts.plannedTotalSeconds)})`;
  const failed = uploads.failed === 0 ? '' : `, ${countedText(uploads.failed, 'upload')} failed`;
  return [
    namesText(facts),
    `This leg carried segment ${facts.segment + 1}: ${span}`,
    beganText(facts),
    `Held so far: ${heldText(facts.progress)}`,
    `${countedText(uploads.made, 'checkpoint')} uploaded${failed}`,
    ...(facts.lastSample === null
      ? ['No sample was taken']
      : [`Newest sample, ${formatClock(facts.lastSample.atSeconds)}: ${sampleCells(facts.lastSample).join(', ')}`]),
  ];
}

function beganText({ began, lostSeconds }: LegFacts): string {
  const lost = lostSeconds === 0 ? 'no samples are missing' : `${formatDuration(lostSeconds)} are without samples`;
  switch (began) {
    case 'started':
      return 'It started the run';
    case 'adopted':
      return `It took over the living system; ${lost}`;
    case 'booted':
      return `It booted the system anew, which is a new process life; ${lost}`;
    case null:
      return 'It did not get as far as a running system';
    default:
      return assertNever(began);
  }
}

/** Boots, hand-overs and trouble. Phases and checkpoints that went well are no news. */
function happened(events: readonly RunEvent[]): string {
  const notable = events.filter(isNotable);
  const half = mostEvents / 2;
  const leftOut = notable.length - mostEvents;
  const lines =
    leftOut <= 0
      ? notable.map(eventLine)
      : [
          ...notable.slice(0, half).map(eventLine),
          messages.eventsLeftOut(leftOut),
          ...notable.slice(-half).map(eventLine),
        ];
  const logs = notable.filter((event) => eventLogTail(event).length > 0).slice(-3);
  return paragraphs([list(words.timeline, lines), ...logs.map(logBlock)]);
}

function isNotable(event: RunEvent): boolean {
  if (eventWeight(event) !== 'plain') return true;
  return ['segment', 'boot', 'adopted', 'stopped'].includes(event.event);
}

function eventLine(event: RunEvent): string {
  const text = inline(shorten(eventSentence(event), longestText));
  return `${formatClock(event.atSeconds)} ${eventWeight(event) === 'bad' ? `**${text}**` : text}`;
}

function logBlock(event: RunEvent): string {
  const lines = eventLogTail(event)
    .slice(-mostLogLines)
    .map((line) => shorten(line, longestText));
  return `Last lines of the log at ${formatClock(event.atSeconds)}:\n\n${fenced(lines)}`;
}
