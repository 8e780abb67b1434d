// The comment on a pull request, at every stage of a soak. It is read on a phone: of a verdict, what holds and what is only good to know
// opens on a click. The stages without a verdict need no budget, because everything in them is bounded here.
// `marker` is the hidden line by which the comment is found again; null when the caller puts it there.

import { assertNever } from '../model/error.ts';
import type { Verdict } from '../model/finding.ts';
import type { Plan, PlannedCheck } from '../model/plan.ts';
import type { Scenario } from '../model/scenario.ts';
import { type Cut, fitBudget } from './byte-budget.ts';
import { formatDuration } from './duration-text.ts';
import {
  heldText,
  progressMark,
  progressSentence,
  type RunProgress,
  segmentsText,
  suspicionList,
} from './leg-progress.ts';
import { barePage, pageFoot, verdictHead } from './markdown.ts';
import { code, inline, link } from './markdown-escape.ts';
import { type MarkdownPlaces, namesText, type RunNames, runFacts, shortSha } from './markdown-facts.ts';
import {
  findingDetails,
  findingsTable,
  fold,
  list,
  notesSection,
  notJudgedSection,
  paragraphs,
  shownFindings,
  visibleSection,
} from './markdown-findings.ts';
import { messages, words } from './messages.ts';
import type { ReportMeta } from './meta.ts';
import { countedText, rateText } from './quantity-text.ts';
import { aboutUtcText, utcText } from './utc-text.ts';
import { shorten } from './visible-text.ts';

/** The verdict. The whole, marker included, stays within the budget. */
export function renderComment(
  marker: string | null,
  verdict: Verdict,
  scenario: Scenario,
  meta: ReportMeta,
  places: MarkdownPlaces,
): string {
  return fitBudget(
    places.budgetBytes,
    (cut) => marked(marker, verdictPage(verdict, scenario, meta, places, cut)),
    () => marked(marker, barePage(verdict)),
  );
}

function verdictPage(verdict: Verdict, scenario: Scenario, meta: ReportMeta, places: MarkdownPlaces, cut: Cut): string {
  const shown = shownFindings(verdict.findings, cut);
  const { all, open, holding } = shown;
  const holdingTitle = `${countedText(holding.length, 'check')} ${holding.length === 1 ? 'holds' : 'hold'}`;
  const asides = paragraphs([notJudgedSection(verdict.notJudged, cut), notesSection(verdict.notes, cut)]);
  const blocks = [
    verdictHead(verdict, scenario.name, cut),
    all.length === 0 ? words.noFindings : findingsTable(open, all, cut),
    findingDetails(shown, cut, true),
    visibleSection(all, cut),
    `### ${words.run}\n\n${runFacts(verdict.totals, scenario, meta, places.headSha, cut)}`,
    fold(holdingTitle, findingsTable(holding, all, cut)),
    fold(asidesTitle(verdict), asides),
  ];
  return `${paragraphs([...blocks, ...pageFoot(meta, places, cut)])}\n`;
}

function asidesTitle({ notJudged, notes }: Verdict): string {
  const parts = [];
  if (notJudged.length > 0) parts.push(`${countedText(notJudged.length, 'check')} not judged`);
  if (notes.length > 0) parts.push(countedText(notes.length, 'note'));
  return parts.join(', ');
}

/** A run that has no verdict yet. */
export interface RunPlace extends RunNames {
  readonly runUrl: string | null;
}

export interface StartedFacts extends RunPlace {
  /** When the verdict is to be expected; null when that cannot be said. */
  readonly verdictUnixSeconds: number | null;
}

/** "Soak started: 6 segments, verdict about 14:30 UTC", and what this plan can and cannot see. */
export function renderStarted(marker: string | null, plan: Plan, facts: StartedFacts): string {
  const { verdictUnixSeconds, runUrl } = facts;
  const verdict =
    verdictUnixSeconds === null ? '' : `, verdict about ${aboutUtcText(verdictUnixSeconds, plan.totalSeconds)}`;
  const rate = plan.meanRatePerSecond === null ? '' : `, ${rateText(plan.meanRatePerSecond)} on average`;
  const steady = plan.phases.filter(({ name }) => name === 'steady').reduce((sum, { seconds }) => sum + seconds, 0);
  return comment(marker, [
    `## ⏳ Soak started: ${countedText(plan.segments.length, 'segment')}${verdict}`,
    [
      `- ${namesText(facts)}`,
      `- ${formatDuration(steady)} of steady load${rate}; ${formatDuration(plan.totalSeconds)} in all`,
    ].join('\n'),
    list('What this plan can see', canSee(plan.checks)),
    list('What it cannot', cannotSee(plan.checks)),
    link('Run page', runUrl) ?? '',
  ]);
}

/** For pages without a budget. */
const short = (text: string): string => inline(shorten(text, 400));

function canSee(checks: readonly PlannedCheck[]): readonly string[] {
  const judged = checks.filter((check) => check.judged);
  const growth = judged.flatMap(({ check, smallestVisible }) =>
    smallestVisible === null ? [] : [`${inline(check)}: ${messages.smallestPlanned(short(smallestVisible))}`],
  );
  const others = judged.filter(({ smallestVisible }) => smallestVisible === null).map(({ check }) => inline(check));
  return others.length === 0 ? growth : [...growth, others.join(', ')];
}

function cannotSee(checks: readonly PlannedCheck[]): readonly string[] {
  return checks
    .filter(({ judged }) => !judged)
    .map(({ check, reason, smallestVisible }) => {
      const smallest = smallestVisible === null ? [] : [messages.smallestPlanned(short(smallestVisible))];
      return `${inline(check)}: ${[...(reason === null ? [] : [short(reason)]), ...smallest].join('; ')}`;
    });
}

export interface LiveFacts extends RunPlace {
  readonly progress: RunProgress;
  readonly nowUnixSeconds: number;
}

/** "3 of 28 segments, no suspicion so far"; suspicions in words. */
export function renderLive(marker: string | null, facts: LiveFacts): string {
  const { progress } = facts;
  return comment(marker, [
    `## ${progressMark(progress)} ${progressSentence(progress)}`,
    'The soak is running.',
    suspicionList(progress),
    `- ${namesText(facts)}\n- Held so far: ${heldText(progress)}, as of ${utcText(facts.nowUnixSeconds)}`,
    link('Run page', facts.runUrl) ?? '',
  ]);
}

export interface EndedEarlyFacts extends RunPlace {
  readonly progress: RunProgress;
  readonly why: 'cancelled' | 'superseded';
  /** The commit whose soak goes on instead; null unless superseded and known. */
  readonly supersededBySha: string | null;
  /** Whether a checkpoint was saved from which the run can go on. */
  readonly resumable: boolean;
}

/** Cancelled, or replaced by the soak of a newer commit: how far it got, and how to go on. */
export function renderEndedEarly(marker: string | null, facts: EndedEarlyFacts): string {
  const { progress } = facts;
  return comment(marker, [
    `## ⚪ Soak ${facts.why} after ${segmentsText(progress)}`,
    'There is no verdict, and nothing is claimed about the system.',
    suspicionList(progress),
    `- ${namesText(facts)}\n- Held: ${heldText(progress)}`,
    `**Next:** ${howToGoOn(facts)}`,
    link('Run page', facts.runUrl) ?? '',
  ]);
}

function howToGoOn({ why, supersededBySha, resumable, runKey }: EndedEarlyFacts): string {
  switch (why) {
    case 'superseded': {
      const newer = supersededBySha === null ? 'a newer commit' : `commit ${code(shortSha(supersededBySha))}`;
      return `nothing to do. The soak of ${newer} took its place and answers here.`;
    }
    case 'cancelled': {
      if (!resumable) return 'start it again. No checkpoint was saved, so it begins anew.';
      const key = runKey === null ? '' : `, or start the workflow again with the run key ${code(runKey)}`;
      return `re-run the failed jobs on the run page${key}. Either goes on from the last checkpoint.`;
    }
    default:
      return assertNever(why);
  }
}

function comment(marker: string | null, blocks: readonly string[]): string {
  return marked(marker, `${paragraphs(blocks)}\n`);
}

function marked(marker: string | null, page: string): string {
  return marker === null ? page : `${marker}\n${page}`;
}
