// A page that must stay below a size: what is left out first, and that it is said. Never cut in the middle of anything.

import { countedText } from './quantity-text.ts';
import { shorten } from './visible-text.ts';

/** GitHub refuses a comment from 65,536 characters on. */
export const commentBudgetBytes = 60_000;
/** A step's summary over 1 MiB is dropped whole; other text of the step may stand beside ours. */
export const summaryBudgetBytes = 1_000_000;

/** How much of each kind is shown. Evidence is counted per finding. */
export interface Limits {
  readonly evidence: number;
  readonly notes: number;
  readonly holding: number;
  readonly findings: number;
  readonly visible: number;
  readonly notJudged: number;
  readonly evidenceCharacters: number;
  readonly textCharacters: number;
}

export type CutKind = 'evidence' | 'notes' | 'holding' | 'findings' | 'visible' | 'notJudged';

const whole: Limits = {
  evidence: Number.POSITIVE_INFINITY,
  notes: Number.POSITIVE_INFINITY,
  holding: Number.POSITIVE_INFINITY,
  findings: Number.POSITIVE_INFINITY,
  visible: Number.POSITIVE_INFINITY,
  notJudged: Number.POSITIVE_INFINITY,
  evidenceCharacters: Number.POSITIVE_INFINITY,
  textCharacters: Number.POSITIVE_INFINITY,
};

/** Each step takes away more than the one before it: evidence, notes, rows of what holds, long sentences, then findings. */
const cuts: readonly Partial<Limits>[] = [
  {},
  { evidence: 20, evidenceCharacters: 400 },
  { evidence: 5, evidenceCharacters: 200 },
  { evidence: 0 },
  { notes: 20 },
  { notes: 0 },
  { holding: 10 },
  { holding: 0 },
  { textCharacters: 400 },
  { textCharacters: 160 },
  { findings: 40, visible: 40, notJudged: 20 },
  { findings: 10, visible: 10, notJudged: 5 },
  { findings: 3, visible: 3, notJudged: 0, textCharacters: 100 },
];

/** Takes what its limits allow and remembers what it had to leave. */
export interface Cut {
  readonly take: <T>(kind: CutKind, items: readonly T[]) => readonly T[];
  readonly text: (text: string) => string;
  readonly evidenceLine: (line: string) => string;
  /** One sentence on everything that was left out so far; null when nothing was. */
  readonly leftOut: () => string | null;
}

/**
 * The fullest page that fits. `render` is called with ever harder cuts; `bare` is the page when not even the hardest fits, which
 * takes a budget far below any real one.
 */
export function fitBudget(budgetBytes: number, render: (cut: Cut) => string, bare: () => string): string {
  let limits = whole;
  for (const step of cuts) {
    limits = { ...limits, ...step };
    const page = render(cutBy(limits));
    if (utf8Bytes(page) <= budgetBytes) return page;
  }
  return bare();
}

export function utf8Bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

const kinds: Readonly<Record<CutKind, (count: number) => string>> = {
  evidence: (count) => `${countedText(count, 'line')} of evidence`,
  notes: (count) => countedText(count, 'note'),
  holding: (count) => `${countedText(count, 'check')} that ${count === 1 ? 'holds' : 'hold'}`,
  findings: (count) => `${countedText(count, 'finding')} that ${count === 1 ? 'does' : 'do'} not hold`,
  visible: (count) => `the smallest visible growth of ${countedText(count, 'check')}`,
  notJudged: (count) => `${countedText(count, 'check')} that ${count === 1 ? 'was' : 'were'} not judged`,
};

function cutBy(limits: Limits): Cut {
  const missing = new Map<CutKind, number>();
  let shortened = 0;
  const short = (text: string, characters: number): string => {
    const kept = shorten(text, characters);
    if (kept !== text) shortened += 1;
    return kept;
  };
  return {
    take: (kind, items) => {
      const kept = items.slice(0, limits[kind]);
      if (kept.length < items.length) missing.set(kind, (missing.get(kind) ?? 0) + items.length - kept.length);
      return kept;
    },
    text: (text) => short(text, limits.textCharacters),
    evidenceLine: (line) => short(line, limits.evidenceCharacters),
    leftOut: () => {
      const parts = [...missing].map(([kind, count]) => kinds[kind](count));
      if (shortened > 0) parts.push(`the ends of ${countedText(shortened, 'text')}`);
      return parts.length === 0 ? null : `Left out to stay within the size that GitHub takes: ${parts.join(', ')}.`;
    },
  };
}
