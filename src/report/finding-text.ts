// What text, Markdown and HTML say alike about findings: order, label, the cells of a table row.

import type { Finding, Outcome, Totals } from '../model/finding.ts';
import { formatDuration } from './duration-text.ts';
import { outcomeWord } from './messages.ts';
import { countText, estimateText, shareText, unknownText } from './quantity-text.ts';

const rank: Readonly<Record<Outcome, number>> = { violated: 0, inconclusive: 1, holds: 2 };

/** Worst first; within one outcome as the judge gave them. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => rank[a.outcome] - rank[b.outcome]);
}

/** The check's name, with the series only where one check gave several findings. */
export function findingLabel(finding: Finding, all: readonly Finding[]): string {
  const several = all.filter((other) => other.check === finding.check).length > 1;
  return several ? `${finding.check} (${finding.series})` : finding.check;
}

/** Cells in the order of `words.columns`. */
export function findingCells(finding: Finding, all: readonly Finding[]): readonly string[] {
  const text = finding.estimate === null ? null : estimateText(finding.estimate, finding.limitText);
  return [
    findingLabel(finding, all),
    outcomeWord(finding),
    text?.value ?? unknownText,
    text?.interval ?? unknownText,
    finding.limitText ?? unknownText,
  ];
}

/** Totals as pairs of name and value, in the order every report prints them. */
export function totalsPairs(totals: Totals): readonly (readonly [string, string])[] {
  return [
    ['requests', countText(totals.requests)],
    ['succeeded', countText(totals.succeeded)],
    ['failed', countText(totals.failed)],
    ['success rate', shareText(totals.successRate)],
    ['duration', formatDuration(totals.durationSeconds)],
    ['steady load', formatDuration(totals.steadySeconds)],
    ['process lives', countText(totals.epochs)],
    ['segments', countText(totals.segments)],
  ];
}
