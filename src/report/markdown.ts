// The verdict as GitHub Markdown, for the summary of a job. The same words as the text report; not for a pull request, where less is
// more: that is comment-text.ts.

import type { Verdict } from '../model/finding.ts';
import type { Scenario } from '../model/scenario.ts';
import { type Cut, fitBudget } from './byte-budget.ts';
import { inline } from './markdown-escape.ts';
import { linksLine, type MarkdownPlaces, runFacts } from './markdown-facts.ts';
import {
  findingDetails,
  findingsTable,
  notesSection,
  notJudgedSection,
  outcomeHeading,
  paragraphs,
  shownFindings,
  visibleSection,
} from './markdown-findings.ts';
import { verdictMeaning, words } from './messages.ts';
import type { ReportMeta } from './meta.ts';
import { shorten } from './visible-text.ts';

/** Verdict -> the whole page, ending in a line break, within `places.budgetBytes`. */
export function renderMarkdown(verdict: Verdict, scenario: Scenario, meta: ReportMeta, places: MarkdownPlaces): string {
  return fitBudget(
    places.budgetBytes,
    (cut) => page(verdict, scenario, meta, places, cut),
    () => barePage(verdict),
  );
}

function page(verdict: Verdict, scenario: Scenario, meta: ReportMeta, places: MarkdownPlaces, cut: Cut): string {
  const shown = shownFindings(verdict.findings, cut);
  const blocks = [
    verdictHead(verdict, scenario.name, cut),
    runFacts(verdict.totals, scenario, meta, places.headSha, cut),
    verdict.findings.length === 0
      ? words.noFindings
      : findingsTable([...shown.open, ...shown.holding], verdict.findings, cut),
    findingDetails(shown, cut, false),
    visibleSection(verdict.findings, cut),
    notJudgedSection(verdict.notJudged, cut),
    notesSection(verdict.notes, cut),
  ];
  return `${paragraphs([...blocks, ...pageFoot(meta, places, cut)])}\n`;
}

/** Heading with outcome and scenario, the verdict's sentence, and what the outcome means. */
export function verdictHead(verdict: Pick<Verdict, 'outcome' | 'sentence'>, scenarioName: string, cut: Cut): string {
  const sentence = inline(cut.text(verdict.sentence));
  const name = inline(cut.text(scenarioName));
  return paragraphs([
    `## ${outcomeHeading(verdict.outcome)}${name === '' ? '' : `: ${name}`}`,
    sentence === '' ? '' : `**${sentence}**`,
    verdictMeaning(verdict.outcome),
  ]);
}

/** What was left out, where more is, and who made this. Last on a page: only then is it known what was left out. */
export function pageFoot(meta: ReportMeta, places: MarkdownPlaces, cut: Cut): readonly string[] {
  return [linksLine(places), cut.leftOut() ?? '', `<sub>soak-action ${inline(cut.text(meta.toolVersion))}</sub>`];
}

/** Far too small a budget for anything else. */
export function barePage(verdict: Pick<Verdict, 'outcome' | 'sentence'>): string {
  return `## ${outcomeHeading(verdict.outcome)}\n\n${inline(shorten(verdict.sentence, 100))}\n\nEverything else was left out: it does not fit here.\n`;
}
