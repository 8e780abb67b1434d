// The parts of the page below its banner, each a function from facts to HTML. Every text is escaped where it enters.

import type { RunEvent } from '../model/event.ts';
import type { Finding, NotJudged, Totals } from '../model/finding.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Chart } from './chart-spec.ts';
import { formatClock } from './duration-text.ts';
import { eventLogTail, eventSentence, eventWeight } from './event-text.ts';
import { findingCells, findingLabel, totalsPairs, worstFirst } from './finding-text.ts';
import { escapeHtml } from './html-escape.ts';
import { messages, words } from './messages.ts';
import { plainLine } from './paint.ts';

/** A page of a week is as long as a page of a day: of more events than this, the first and the last are shown. */
const mostEvents = 200;

const safe = (text: string): string => escapeHtml(plainLine(text));

export function findingsSection(findings: readonly Finding[]): string {
  if (findings.length === 0) return section(words.findings, `<p>${words.noFindings}</p>`);
  const rows = worstFirst(findings).map((finding) => {
    const [label = '', outcome = '', value = '', interval = '', limit = ''] = findingCells(finding, findings).map(safe);
    const tone = findingTone(finding);
    return `<tr><td class="code">${label}</td><td class="outcome ${tone}">${outcome}</td>${[value, interval, limit].map((text, index) => `<td class="number${index === 2 ? ' limit' : ''}" data-name="${words.columns[index + 2]}">${text}</td>`).join('')}<td class="wide">${safe(finding.sentence)}${seenAtLeast(finding)}</td></tr>`;
  });
  const head = [...words.columns, 'in words'].map((name) => `<th scope="col">${name}</th>`).join('');
  const table = `<div class="scroll"><table class="findings"><thead><tr>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div>`;
  const details = worstFirst(findings).filter(
    ({ outcome, next, evidence }) => outcome !== 'holds' && (next !== null || evidence.length > 0),
  );
  return section(words.findings, table + details.map((finding) => findingDetail(finding, findings)).join('\n'));
}

function seenAtLeast({ outcome, smallestVisible }: Finding): string {
  if (outcome !== 'holds' || smallestVisible === null) return '';
  return `<br><span class="note">${words.smallestVisible}: ${safe(smallestVisible)}</span>`;
}

/** What the row above has no room for: since when, what to do, and the evidence. */
function findingDetail(finding: Finding, all: readonly Finding[]): string {
  const since = finding.sinceSeconds === null ? '' : `, ${messages.since(finding.sinceSeconds)}`;
  const next = finding.next === null ? '' : `<p><strong>${words.next}:</strong> ${safe(finding.next)}</p>`;
  const evidence =
    finding.evidence.length === 0 ? '' : `<pre>${finding.evidence.map((line) => safe(line)).join('\n')}</pre>`;
  return `<div class="finding ${findingTone(finding)}"><h3>${safe(findingLabel(finding, all))}${since}</h3>
${next}${evidence}</div>`;
}

function findingTone(finding: Finding): 'good' | 'bad' | 'warn' {
  if (finding.outcome === 'holds') return 'good';
  return finding.outcome === 'violated' && finding.about === 'target' ? 'bad' : 'warn';
}

export function notJudgedSection(entries: readonly NotJudged[]): string {
  if (entries.length === 0) return '';
  const rows = entries.map(
    (entry) => `<tr><td class="code">${safe(entry.check)}</td><td class="wide">${safe(entry.reason)}</td></tr>`,
  );
  return section(words.notJudged, `<div class="scroll"><table><tbody>${rows.join('\n')}</tbody></table></div>`);
}

export function notesSection(notes: readonly string[]): string {
  if (notes.length === 0) return '';
  return section(words.notes, notes.map((note) => `<p>${safe(note)}</p>`).join('\n'));
}

export function chartsSection(charts: readonly Chart[]): string {
  const figures = charts.map((chart) => {
    const title = escapeHtml(chart.title);
    if (chart.spec === null) {
      return `<figure><figcaption>${title}</figcaption><p class="note">${messages.chartEmpty(title.toLowerCase())}</p></figure>`;
    }
    return `<figure><figcaption>${title}</figcaption><div class="chart" id="chart-${chart.id}"></div></figure>`;
  });
  const thinned = charts.some((chart) => chart.thinned) ? ` ${messages.thinned}` : '';
  const help = `<p class="note hide-in-print">${messages.chartsHelp}${thinned}</p>`;
  return section(words.charts, `${help}<noscript><p>${messages.noScript}</p></noscript>${figures.join('\n')}`);
}

export function timelineSection(events: readonly RunEvent[]): string {
  const shown = events.filter((event) => event.event !== 'checkpoint');
  const half = mostEvents / 2;
  const leftOut = shown.length - mostEvents;
  const rows =
    leftOut <= 0
      ? shown.map(eventRow)
      : [
          ...shown.slice(0, half).map(eventRow),
          `<tr><td></td><td class="note">${messages.eventsLeftOut(leftOut)}</td></tr>`,
          ...shown.slice(-half).map(eventRow),
        ];
  if (rows.length === 0) return '';
  return section(words.timeline, `<div class="scroll"><table><tbody>${rows.join('\n')}</tbody></table></div>`);
}

function eventRow(event: RunEvent): string {
  const tail = eventLogTail(event);
  const log = tail.length === 0 ? '' : `<pre>${tail.map((line) => safe(line)).join('\n')}</pre>`;
  const weight = eventWeight(event);
  const tone = weight === 'plain' ? '' : ` ${weight}`;
  return `<tr><td class="number">${formatClock(event.atSeconds)}</td><td class="wide${tone}">${safe(eventSentence(event))}${log}</td></tr>`;
}

export function totalsSection(totals: Totals): string {
  const pairs = totalsPairs(totals).map(([name, value]) => `<div><dt>${name}</dt><dd>${escapeHtml(value)}</dd></div>`);
  return section(words.totals, `<dl>${pairs.join('')}</dl>`);
}

/** The normalised scenario: every default written out, `${env.X}` unexpanded, so that no secret enters a page. */
export function scenarioSection(scenario: Scenario, hash: string): string {
  const json = escapeHtml(JSON.stringify(scenario, null, 2));
  const label = `${escapeHtml(scenario.name)}, hash ${escapeHtml(hash)}`;
  return section(words.scenario, `<details><summary>${label}</summary><pre>${json}</pre></details>`);
}

export function rawDataSection(recordPath: string): string {
  const command = escapeHtml(messages.judgeCommand(recordPath));
  return section(
    words.rawData,
    `<p>${escapeHtml(messages.rawData(recordPath))} ${messages.verdictFile}</p><p>${messages.judgeAgain}</p><pre>${command}</pre>`,
  );
}

function section(title: string, body: string): string {
  return `<section><h2>${title}</h2>\n${body}\n</section>`;
}
