// The report as one page: no server, no network, no other file. The verdict comes first; charts and record follow.

import type { RunEvent } from '../model/event.ts';
import type { Verdict } from '../model/finding.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Chart } from './chart-spec.ts';
import { formatDuration } from './duration-text.ts';
import { codeForScript, escapeHtml, jsonForScript } from './html-escape.ts';
import { pageScript } from './html-script.ts';
import {
  chartsSection,
  findingsSection,
  notesSection,
  notJudgedSection,
  rawDataSection,
  scenarioSection,
  timelineSection,
  totalsSection,
} from './html-sections.ts';
import { pageStyle } from './html-style.ts';
import { messages, verdictMeaning, verdictWord } from './messages.ts';
import { isoTime, type ReportMeta } from './meta.ts';
import { plainLine } from './paint.ts';
import { countText } from './quantity-text.ts';
import { compileChart } from './vega.ts';

export interface HtmlInput {
  readonly verdict: Verdict;
  /** Unexpanded: what it holds is printed on the page. */
  readonly scenario: Scenario;
  readonly specs: readonly Chart[];
  readonly events: readonly RunEvent[];
  readonly assets: { readonly vegaJs: string };
  readonly meta: ReportMeta;
  /** Where the record is, as a reader would type it; null when it is not kept. */
  readonly recordPath: string | null;
}

/** Nothing may be loaded from anywhere. Vega turns its expressions into functions, hence unsafe-eval. */
const contentPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline' 'unsafe-eval'; img-src data:";

/** Everything -> the whole page. Compiles the charts, which takes about a tenth of a second. */
export async function renderHtml(input: HtmlInput): Promise<string> {
  const { verdict, scenario, meta } = input;
  const drawn: { readonly id: string; readonly spec: unknown }[] = [];
  for (const { id, spec } of input.specs) if (spec !== null) drawn.push({ id, spec: await compileChart(spec) });
  const word = verdictWord(verdict.outcome);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy}">
<title>${word}: ${escapeHtml(plainLine(scenario.name))}</title>
<style>${pageStyle}</style>
</head>
<body>
<header class="banner ${verdict.outcome}"><div>
<span class="word">${word}</span>
<h1>${escapeHtml(plainLine(verdict.sentence))}</h1>
<p>${verdictMeaning(verdict.outcome)}</p>
<p>${escapeHtml(aboutRun(input))}</p>
</div></header>
<main>
${[
  findingsSection(verdict.findings),
  notJudgedSection(verdict.notJudged),
  notesSection(verdict.notes),
  chartsSection(input.specs),
  timelineSection(input.events),
  totalsSection(verdict.totals),
  scenarioSection(scenario, meta.scenarioHash),
  input.recordPath === null ? '' : rawDataSection(input.recordPath),
]
  .filter((part) => part !== '')
  .join('\n')}
</main>
<footer>${escapeHtml(messages.madeBy(meta.toolVersion, meta.runKey))}</footer>
<div id="reading" aria-hidden="true"></div>
<script type="application/json" id="charts">${jsonForScript(drawn)}</script>
<script>${codeForScript(input.assets.vegaJs)}</script>
<script>${codeForScript(pageScript)}</script>
</body>
</html>
`;
}

function aboutRun({ verdict, scenario, meta }: HtmlInput): string {
  const { totals } = verdict;
  const started = isoTime(meta.startedUnixSeconds)
    .replace('T', ' ')
    .replace(/\.\d+Z$/, ' UTC');
  const parts = [
    plainLine(scenario.name),
    `started ${started}`,
    `${formatDuration(totals.durationSeconds)} in all, ${formatDuration(totals.steadySeconds)} of steady load`,
    `${countText(totals.requests)} requests`,
  ];
  return `${parts.join('; ')}.`;
}
