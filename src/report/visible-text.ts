// Text that others wrote, reduced to what can be seen: one line, no terminal sequences, no control, direction or zero-width
// characters. Not escaping: what a medium makes of the visible characters is that medium's own file.

import { plainLine } from './paint.ts';

/** Line ends of every kind become a space; inner spaces stay. */
export function visibleLine(text: string): string {
  const oneLine = text.replace(/[\n\r\v\f\u0085\u2028\u2029]+/g, ' ');
  // Cf: direction marks, joiners, tags. Default-ignorable: fillers that are letters by class. Cs: halves of a pair.
  return plainLine(oneLine).replace(/[\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu, '');
}

/** At most so many characters, the last of them "…" when something was cut. Cut before escaping, never after. */
export function shorten(text: string, characters: number): string {
  if (text.length <= characters) return text;
  const kept = text.slice(0, Math.max(0, characters - 1));
  return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}
