// The parts of a Markdown page that are about findings, each a function to text, "" where there is nothing to say. What was too much
// for the page is the cut's business.

import type { Finding, NotJudged, VerdictOutcome } from '../model/finding.ts';
import type { Cut } from './byte-budget.ts';
import { formatClock } from './duration-text.ts';
import { findingCells, findingLabel, worstFirst } from './finding-text.ts';
import { cell, fenced, inline } from './markdown-escape.ts';
import { messages, verdictWord, words } from './messages.ts';
import { unknownText } from './quantity-text.ts';

/** Nothing but a pass may look green, and colour only repeats the word beside it. */
const outcomeMarks: Readonly<Record<VerdictOutcome, string>> = {
  pass: '🟢',
  fail: '🔴',
  inconclusive: '🟡',
  invalid: '⚪',
};

/** "🔴 FAIL" */
export function outcomeHeading(outcome: VerdictOutcome): string {
  return `${outcomeMarks[outcome]} ${verdictWord(outcome)}`;
}

/** Rows of cells that are Markdown already -> a table. */
export function markdownTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Findings of one page, worst first, after the cut. */
export interface ShownFindings {
  readonly all: readonly Finding[];
  /** Violated or inconclusive: each gets a row and a paragraph. */
  readonly open: readonly Finding[];
  readonly holding: readonly Finding[];
}

export function shownFindings(all: readonly Finding[], cut: Cut): ShownFindings {
  const sorted = worstFirst(all);
  return {
    all,
    open: cut.take(
      'findings',
      sorted.filter(({ outcome }) => outcome !== 'holds'),
    ),
    holding: cut.take(
      'holding',
      sorted.filter(({ outcome }) => outcome === 'holds'),
    ),
  };
}

/** One row each; `all` decides whether a check needs its series beside it. */
export function findingsTable(findings: readonly Finding[], all: readonly Finding[], cut: Cut): string {
  if (findings.length === 0) return '';
  return markdownTable(
    [...words.columns, 'since'],
    findings.map((finding) => {
      const [label = '', outcome = '', ...numbers] = findingCells(finding, all).map((text) => cell(cut.text(text)));
      const since = finding.sinceSeconds === null ? unknownText : formatClock(finding.sinceSeconds);
      return [label, finding.outcome === 'holds' ? outcome : `**${outcome}**`, ...numbers, since];
    }),
  );
}

/** What the table has no room for. `folded`: the evidence opens on a click. */
export function findingDetails({ open, all }: ShownFindings, cut: Cut, folded: boolean): string {
  return paragraphs(open.map((finding) => findingDetail(finding, all, cut, folded)));
}

function findingDetail(finding: Finding, all: readonly Finding[], cut: Cut, folded: boolean): string {
  const since = finding.sinceSeconds === null ? '' : `, ${messages.since(finding.sinceSeconds)}`;
  const evidence = cut.take('evidence', finding.evidence);
  const block = evidence.length === 0 ? '' : fenced(evidence.map(cut.evidenceLine));
  return paragraphs([
    `### ${inline(cut.text(findingLabel(finding, all)))}${since}`,
    inline(cut.text(finding.sentence)),
    finding.next === null ? '' : `**${words.next}:** ${inline(cut.text(finding.next))}`,
    folded ? fold('Evidence', block) : block,
  ]);
}

export function visibleSection(findings: readonly Finding[], cut: Cut): string {
  const seeing = worstFirst(findings).flatMap((finding) =>
    finding.smallestVisible === null
      ? []
      : [{ label: findingLabel(finding, findings), smallest: finding.smallestVisible }],
  );
  const lines = cut
    .take('visible', seeing)
    .map(({ label, smallest }) => `${inline(cut.text(label))}: ${inline(cut.text(smallest))}`);
  return list(words.smallestVisible, lines);
}

export function notJudgedSection(entries: readonly NotJudged[], cut: Cut): string {
  const lines = cut
    .take('notJudged', entries)
    .map(({ check, reason }) => `${inline(cut.text(check))}: ${inline(cut.text(reason))}`);
  return list(words.notJudged, lines);
}

export function notesSection(notes: readonly string[], cut: Cut): string {
  return list(
    words.notes,
    cut.take('notes', notes).map((note) => inline(cut.text(note))),
  );
}

/** Lines of Markdown under a title; "" without lines. */
export function list(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `### ${title}\n\n${lines.map((line) => `- ${line}`).join('\n')}`;
}

/** Markdown that opens on a click; the summary is HTML and must be words of ours. */
export function fold(summary: string, markdown: string): string {
  return markdown === '' ? '' : `<details><summary>${summary}</summary>\n\n${markdown}\n\n</details>`;
}

/** Blocks with an empty line between them; empty ones are left out. */
export function paragraphs(blocks: readonly string[]): string {
  return blocks.filter((block) => block !== '').join('\n\n');
}
