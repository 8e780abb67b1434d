// The suspicions of a run as notes on its verdict: one for each check and series, because a week has many looks.

import type { RunEvent } from '../model/event.ts';
import { suspicionSentences as sentences } from './suspicion-sentences.ts';

/** Beyond this the notes would hide everything else. */
const mostNotes = 10;

export function suspicionNotes(events: readonly RunEvent[]): readonly string[] {
  const suspicions = events.flatMap((event) => (event.event === 'suspicion' ? [event] : []));
  const bySeries = [...Map.groupBy(suspicions, ({ check, series }) => `${check} ${series}`).values()];
  const notes = bySeries.slice(0, mostNotes).flatMap((group) => {
    const [first] = group;
    const last = group.at(-1);
    if (first === undefined || last === undefined) return [];
    const { check, series } = first;
    // A run that was cut off between two checkpoints may have held one look twice.
    const looks = new Set(group.map(({ look }) => look)).size;
    return looks === 1
      ? [sentences.suspectedOnce(check, series, first.atSeconds)]
      : [sentences.suspectedOften(check, series, looks, first.atSeconds, last.atSeconds)];
  });
  const more = bySeries.length - notes.length;
  return more > 0 ? [...notes, sentences.suspectedMore(more)] : notes;
}
