// Every sentence and word that the reports share, as constants and small functions. Not for what the judge says:
// the sentences of findings come with the findings.

import { assertNever } from '../model/error.ts';
import type { Finding, Outcome, VerdictOutcome } from '../model/finding.ts';
import { formatClock } from './duration-text.ts';

/** The word that opens every report. */
export function verdictWord(outcome: VerdictOutcome): string {
  switch (outcome) {
    case 'pass':
      return 'PASS';
    case 'fail':
      return 'FAIL';
    case 'inconclusive':
      return 'INCONCLUSIVE';
    case 'invalid':
      return 'INVALID';
    default:
      return assertNever(outcome);
  }
}

/** What the verdict's word means, for a reader who sees it for the first time. */
export function verdictMeaning(outcome: VerdictOutcome): string {
  switch (outcome) {
    case 'pass':
      return 'Every check that was judged was shown to hold.';
    case 'fail':
      return 'At least one check was shown to be violated by the system under test.';
    case 'inconclusive':
      return 'The run does not show enough to say either way. This is not a pass.';
    case 'invalid':
      return 'The soak itself or its machine broke. Nothing is claimed about the system under test.';
    default:
      return assertNever(outcome);
  }
}

/** Outcome of one finding. A violated check about the harness is our fault and says so. */
export function outcomeWord(finding: Pick<Finding, 'outcome' | 'about'>): string {
  const words: Readonly<Record<Outcome, string>> = {
    holds: 'holds',
    violated: finding.about === 'harness' ? 'violated by us' : 'violated',
    inconclusive: 'inconclusive',
  };
  return words[finding.outcome];
}

export function phaseTitle(phase: string): string {
  return phase === 'warmup' ? 'warm-up' : phase;
}

export const words = {
  findings: 'Findings',
  notJudged: 'Not judged',
  notes: 'Notes',
  smallestVisible: 'Smallest growth this run would have seen',
  totals: 'Totals',
  charts: 'Charts',
  timeline: 'What happened',
  scenario: 'Scenario as it was run',
  next: 'Next',
  rawData: 'The record behind this page',
  phases: 'Phases',
  segments: 'Segments',
  run: 'The run',
  checks: 'Checks',
  judged: 'judged',
  noFindings: 'no check gave a finding',
  columns: ['check', 'outcome', 'estimate', 'interval', 'limit'],
} as const;

export const messages = {
  scenario: (name: string, duration: string, seed: number): string =>
    `Scenario ${name}: ${duration} of steady load, seed ${seed}.`,
  since: (seconds: number): string => `since ${formatClock(seconds)} of the run`,
  next: (next: string): string => `next: ${next}`,
  /** Boot and stop have no planned length. */
  openEnded: 'as long as it takes',
  smallestPlanned: (growth: string): string => `smallest growth it can see: ${growth}`,
  eventsLeftOut: (count: number): string => `${count} events in between are left out here. They are all in the record.`,
  chartEmpty: (what: string): string => `No chart of ${what}: nothing of it was read during this run.`,
  thinned: 'Thinned: a line is the median of each stretch, the shade around it runs from smallest to largest value.',
  chartsHelp:
    'Shaded stretches (boot, idle, warm-up, drain) are not judged. A dotted line is the growth that was fitted. A line breaks where nothing was read. Point at a chart to read its values.',
  rawData: (folder: string): string => `Every sample behind this page is kept in ${folder}.`,
  judgeAgain: 'Judge it again with other limits:',
  judgeCommand: (folder: string): string => `soak judge ${folder} --set checks.memory-growth=5MiB/h`,
  verdictFile: 'The same verdict for programs is in verdict.json beside this page.',
  noScript: 'The charts need JavaScript. Everything else on this page can be read without it.',
  madeBy: (version: string, runKey: string): string => `soak-action ${version}, run ${runKey}`,
} as const;
