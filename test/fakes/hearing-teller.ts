// A teller that keeps what it is told.

import type { Teller } from '../../src/verbs/teller.ts';

export function hearingTeller(): Teller & { readonly said: string[]; readonly noted: string[] } {
  const said: string[] = [];
  const noted: string[] = [];
  return { said, noted, color: false, say: (text) => void said.push(text), note: (text) => void noted.push(text) };
}
