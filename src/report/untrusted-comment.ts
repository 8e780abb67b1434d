// The result of a soak of somebody else's code (a pull request from a fork), as a comment that we write with our own rights. That code
// could write anything into its result, so nothing of it is printed but words on our lists, and numbers printed anew.
// That keeps the page clean; it does not make the numbers true, and the page says so.

import type { Outcome, VerdictOutcome } from '../model/finding.ts';
import { knownCheck, knownLimit, tameEstimate, tameNumber } from './closed-words.ts';
import { formatClock, formatDuration } from './duration-text.ts';
import { cell, code } from './markdown-escape.ts';
import { linksLine, livesText, requestsText, shortSha } from './markdown-facts.ts';
import { list, markdownTable, outcomeHeading, paragraphs } from './markdown-findings.ts';
import { outcomeWord, verdictMeaning, words } from './messages.ts';
import { countedText, estimateText, unknownText } from './quantity-text.ts';
import type { VerdictFile } from './verdict-schema.ts';

/** From our own side of the fence: what GitHub says, not what the file says. */
export interface TrustedPlaces {
  readonly reportUrl: string | null;
  readonly runUrl: string | null;
  readonly headSha: string | null;
}

const mostFindings = 40;
const severity: Readonly<Record<VerdictOutcome, number>> = { pass: 0, inconclusive: 1, invalid: 2, fail: 3 };
const rank: Readonly<Record<Outcome, number>> = { violated: 0, inconclusive: 1, holds: 2 };

/** `file` has passed the schema. The page is bounded, whatever the file holds. */
export function renderUntrusted(marker: string | null, file: VerdictFile, places: TrustedPlaces): string {
  const outcome = outcomeShown(file);
  const sorted = file.findings.toSorted((a, b) => rank[a.outcome] - rank[b.outcome]);
  const left = sorted.length - mostFindings;
  const page = `${paragraphs([
    `## ${outcomeHeading(outcome)}: soak of a fork`,
    verdictMeaning(outcome),
    'The soak ran code of a fork, which could have written these numbers itself. Its texts are left out here; they are in the artifacts of its run.',
    sorted.length === 0
      ? words.noFindings
      : markdownTable([...words.columns, 'since'], sorted.slice(0, mostFindings).map(findingRow)),
    left > 0 ? `${countedText(left, 'more finding')} left out.` : '',
    factLines(file, places.headSha),
    list(words.notJudged, notJudgedCodes(file)),
    linksLine({ ...places, artifactName: null }),
  ])}\n`;
  return marker === null ? page : `${marker}\n${page}`;
}

/** Never better than its own findings: a file that says pass above a violation is not believed. */
function outcomeShown(file: VerdictFile): VerdictOutcome {
  const each = file.findings.map((finding): VerdictOutcome => {
    if (finding.outcome === 'holds') return 'pass';
    if (finding.outcome === 'inconclusive') return 'inconclusive';
    return finding.about === 'harness' ? 'invalid' : 'fail';
  });
  const aboutTarget = file.findings.some(({ about }) => about === 'target');
  const floor: VerdictOutcome = aboutTarget ? 'pass' : 'inconclusive';
  return [file.outcome, ...each].reduce((worst, one) => (severity[one] > severity[worst] ? one : worst), floor);
}

function findingRow(finding: VerdictFile['findings'][number]): readonly string[] {
  const limit = knownLimit(finding.limitText);
  const estimate = tameEstimate(finding.estimate);
  const text = estimate === null ? null : estimateText(estimate, limit);
  const since = finding.sinceSeconds === null ? null : tameSeconds(finding.sinceSeconds);
  const outcome = outcomeWord(finding);
  return [
    knownCheck(finding.check),
    finding.outcome === 'holds' ? outcome : `**${outcome}**`,
    cell(text?.value ?? ''),
    cell(text?.interval ?? ''),
    cell(limit ?? ''),
    since === null ? unknownText : formatClock(since),
  ];
}

function factLines({ totals, durations }: VerdictFile, headSha: string | null): string {
  const length = (seconds: number): string => {
    const tame = tameSeconds(seconds);
    return tame === null ? unknownText : formatDuration(tame);
  };
  return [
    ...(headSha === null ? [] : [`- Commit ${code(shortSha(headSha))}`]),
    `- Steady load held: ${length(durations.steadySeconds)} of ${length(durations.plannedSteadySeconds)} planned, in ${countedText(totals.segments, 'segment')} and ${livesText(totals.epochs)}`,
    `- ${requestsText(totals)}`,
  ].join('\n');
}

/** No soak lasts ten years. */
function tameSeconds(seconds: number): number | null {
  const tame = tameNumber(seconds);
  return tame !== null && tame >= 0 && tame <= 10 * 366 * 86_400 ? tame : null;
}

function notJudgedCodes({ notJudged }: VerdictFile): readonly string[] {
  const codes = [...new Set(notJudged.map(({ check }) => knownCheck(check)))];
  return codes.length === 0 ? [] : [codes.join(', ')];
}
