// What every Markdown page says of the run itself: which scenario, commit and run, how much of it was held, where more is to be found.

import type { Totals } from '../model/finding.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Cut } from './byte-budget.ts';
import { formatDuration } from './duration-text.ts';
import { code, inline, link } from './markdown-escape.ts';
import type { ReportMeta } from './meta.ts';
import { countedText, countText, shareText } from './quantity-text.ts';
import { utcText } from './utc-text.ts';
import { shorten } from './visible-text.ts';

/** What the shell knows of places. null: there is none; nothing is printed for it. */
export interface MarkdownPlaces {
  /** Page of the report artifact. */
  readonly reportUrl: string | null;
  /** Page of the workflow run. */
  readonly runUrl: string | null;
  /** The commit under test. */
  readonly headSha: string | null;
  readonly artifactName: string | null;
  /** The page is kept within so many bytes of UTF-8. */
  readonly budgetBytes: number;
}

/** A run as pages name it. null: not known, nothing is printed for it. */
export interface RunNames {
  readonly scenario: Pick<Scenario, 'name' | 'seed'>;
  readonly headSha: string | null;
  readonly runKey: string | null;
}

/** "Scenario **nightly**, seed 42, commit `0a1b2c3`, run `nightly-…`". `short` cuts what is too long for its page. */
export function namesText(names: RunNames, short: (text: string) => string = (text) => shorten(text, 200)): string {
  const { scenario, headSha, runKey } = names;
  const name = inline(short(scenario.name));
  return [
    name === '' ? 'Scenario without a name' : `Scenario **${name}**`,
    `seed ${scenario.seed}`,
    ...(headSha === null ? [] : [`commit ${code(short(shortSha(headSha)))}`]),
    ...(runKey === null ? [] : [`run ${code(short(runKey))}`]),
  ].join(', ');
}

/** The names, what was held of what was planned, and the requests. */
export function runFacts(
  totals: Totals,
  scenario: Scenario,
  meta: ReportMeta,
  headSha: string | null,
  cut: Cut,
): string {
  const names = namesText({ scenario, headSha, runKey: meta.runKey }, cut.text);
  const held = `${formatDuration(totals.steadySeconds)} of ${formatDuration(scenario.durationSeconds)}`;
  return [
    `- ${names}, started ${utcText(meta.startedUnixSeconds)}`,
    `- Steady load held: ${held} planned, in ${countedText(totals.segments, 'segment')} and ${livesText(totals.epochs)}; ${formatDuration(totals.durationSeconds)} in all`,
    `- ${requestsText(totals)}`,
  ].join('\n');
}

export function livesText(epochs: number): string {
  return countedText(epochs, 'process life', 'process lives');
}

/** "Requests: 5,400, of which 5,400 succeeded and 0 failed; success rate 100 %". */
export function requestsText({
  requests,
  succeeded,
  failed,
  successRate,
}: Pick<Totals, 'requests' | 'succeeded' | 'failed' | 'successRate'>): string {
  return `Requests: ${countText(requests)}, of which ${countText(succeeded)} succeeded and ${countText(failed)} failed; success rate ${shareText(successRate)}`;
}

/** Links to what was given; "" when nothing was. */
export function linksLine({
  reportUrl,
  runUrl,
  artifactName,
}: Omit<MarkdownPlaces, 'headSha' | 'budgetBytes'>): string {
  const report = link('Report with charts', reportUrl);
  const artifact = artifactName === null ? null : `artifact ${code(artifactName)}`;
  return [report, artifact, link('Run page', runUrl)].filter((part) => part !== null).join(' · ');
}

/** The first seven characters, as people name commits; anything else stays what it is. */
export function shortSha(sha: string): string {
  return /^[0-9a-f]{8,64}$/i.test(sha) ? sha.slice(0, 7) : sha;
}
