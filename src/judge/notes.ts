// What a reader of the verdict should know and no check judges: what was lost, and how the targets went.

import { assertNever } from '../model/error.ts';
import { betweenLegs, type RunEvent } from '../model/event.ts';
import type { Capture } from '../model/record.ts';
import type { Load } from '../model/scenario.ts';
import { calibrationNotes } from './calibration.ts';
import { sentences } from './messages.ts';
import { suspicionNotes } from './suspicion-notes.ts';

/** One sentence each, in the order of time; hand-overs in one, because a week has many of them; suspicions last. */
export function notesOf(capture: Capture): readonly string[] {
  const resumes = resumesIn(capture.events);
  const orderly = resumes.filter((resume) => resume.orderly).map(({ event }) => event);
  const notes = capture.events.filter((event) => !orderly.includes(event)).flatMap(noteOn);
  const handed = orderly.length === 0 ? [] : [handOvers(resumes.filter((resume) => resume.orderly))];
  const all = [...handed, ...notes, ...calibrationNotes(capture), ...suspicionNotes(capture.events)];
  return capture.torn ? [...all, sentences.tornLine] : all;
}

/** What the figures of this kind of load do not mean: the rate of a program that is run as load is its own. */
export function loadNotes(load: Load | null): readonly string[] {
  const programs = (load?.operations ?? []).filter(({ protocol }) => protocol === 'command');
  return programs.length === 0 ? [] : [sentences.ownRate(programs.map(({ name }) => name))];
}

interface Resume {
  readonly event: RunEvent;
  readonly lostSeconds: number;
  /** The leg before had ended its part: nothing of it is missing. */
  readonly orderly: boolean;
}

/** A leg that ends in order has entered the phase `stop`; a killed one has not. */
function resumesIn(events: readonly RunEvent[]): readonly Resume[] {
  const resumes: Resume[] = [];
  let stopped = false;
  for (const event of events) {
    if (event.event === 'segment' && event.how === 'resume') {
      resumes.push({ event, lostSeconds: event.lostSeconds, orderly: stopped });
    }
    if (event.event === 'phase') stopped = event.phase === 'stop';
    if (event.event === 'interrupt') stopped = false;
  }
  return resumes;
}

function handOvers(resumes: readonly Resume[]): string {
  const lost = resumes.map(({ lostSeconds }) => lostSeconds);
  const sum = lost.reduce((total, seconds) => total + seconds, 0);
  return sentences.handedOver(lost.length, sum, Math.max(...lost));
}

function noteOn(event: RunEvent): readonly string[] {
  switch (event.event) {
    case 'segment':
      return event.how === 'resume' ? [sentences.resumed(event.atSeconds, event.lostSeconds)] : [];
    case 'adoption-failed':
      return [sentences.notAdopted(event.target, event.reason)];
    case 'gap':
      // That soak did not run between two legs is said by the note on the leg.
      return event.reason === betweenLegs ? [] : [sentences.gap(event.fromSeconds, event.toSeconds, event.reason)];
    case 'stopped':
      return event.how === 'killed' || event.how === 'not-ended'
        ? [sentences.hungOnStop(event.target, event.how, event.afterSeconds)]
        : [];
    case 'abort':
    case 'adopted':
    case 'boot':
    case 'boot-failed':
    case 'calibration':
    case 'chaos':
    case 'checkpoint':
    case 'crash':
    case 'failure':
    case 'harness':
    case 'interrupt':
    case 'phase':
    case 'ready':
    case 'suspicion':
      return [];
    default:
      return assertNever(event);
  }
}
