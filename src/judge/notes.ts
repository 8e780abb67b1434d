// What a reader of the verdict should know and no check judges: what was lost, and how the targets went.

import { assertNever } from '../model/error.ts';
import type { RunEvent } from '../model/event.ts';
import type { Capture } from '../model/record.ts';
import { sentences } from './messages.ts';

/** One sentence each, in the order of time. */
export function notesOf(capture: Capture): readonly string[] {
  const notes = capture.events.flatMap(noteOn);
  return capture.torn ? [...notes, sentences.tornLine] : notes;
}

function noteOn(event: RunEvent): readonly string[] {
  switch (event.event) {
    case 'segment':
      return event.how === 'resume' ? [sentences.resumed(event.atSeconds, event.lostSeconds)] : [];
    case 'adoption-failed':
      return [sentences.notAdopted(event.target, event.reason)];
    case 'gap':
      return [sentences.gap(event.fromSeconds, event.toSeconds, event.reason)];
    case 'stopped':
      return event.how === 'killed' || event.how === 'not-ended'
        ? [sentences.hungOnStop(event.target, event.how, event.afterSeconds)]
        : [];
    case 'abort':
    case 'adopted':
    case 'boot':
    case 'boot-failed':
    case 'checkpoint':
    case 'crash':
    case 'harness':
    case 'interrupt':
    case 'phase':
    case 'ready':
      return [];
    default:
      return assertNever(event);
  }
}
