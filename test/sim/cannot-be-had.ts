// Targets that no method can keep on these families, and why. They stay in the table as missed; only a quick run does not end
// with 1 for them. Never a target about false alarms: those hold for every family.

import type { Cell } from './cell.ts';

const reasons: readonly { readonly family: string; readonly everySeconds: number | null; readonly why: string }[] = [
  {
    family: 'breathing',
    everySeconds: null,
    why: 'a swing of hours in a run not much longer than it hides a leak, and looks like one',
  },
  {
    family: 'job each minute',
    everySeconds: 60,
    why: 'a job each minute, looked at once a minute, is an alias of hours',
  },
];

/** Why a cell cannot keep what it claims; null when it can. */
export function whyNotHad({ family, setting }: Cell, claim: string): string | null {
  if (claim.startsWith('fail <=')) return null;
  const found = reasons.find(
    (one) => one.family === family && (one.everySeconds === null || one.everySeconds === setting.everySeconds),
  );
  return found?.why ?? null;
}
