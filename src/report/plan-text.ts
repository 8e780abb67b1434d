// A plan as text: how the run lies on the time line, and what it can and cannot show. What `soak plan` prints.

import type { Phase, Plan, PlannedCheck } from '../model/plan.ts';
import { formatClock, formatDuration } from './duration-text.ts';
import { messages, phaseTitle, words } from './messages.ts';
import { countText, rateText } from './quantity-text.ts';
import { alignCells, wrapText } from './text-table.ts';

const indent = '  ';
const lineWidth = 96;

/** Plan -> the whole text, ending in a line break. */
export function renderPlan(plan: Plan): string {
  const rate = plan.meanRatePerSecond === null ? '' : `, ${rateText(plan.meanRatePerSecond)} on average`;
  const head = `${plan.scenarioName}: ${formatDuration(plan.totalSeconds)} in all, ${countText(plan.steadySamples)} samples of steady load${rate}`;
  const blocks: readonly (readonly string[])[] = [
    [head],
    [words.phases, ...table(plan.phases.map(phaseRow))],
    [
      words.segments,
      ...table(
        plan.segments.map(({ index, startSeconds, seconds }) => [
          String(index + 1),
          `from ${formatClock(startSeconds)}`,
          formatDuration(seconds),
        ]),
      ),
    ],
    [words.checks, ...plan.checks.flatMap((check) => checkLines(check, widestCheck(plan)))],
  ];
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
}

function phaseRow(phase: Phase): readonly string[] {
  const length = phase.seconds === 0 ? messages.openEnded : formatDuration(phase.seconds);
  return [phaseTitle(phase.name), `from ${formatClock(phase.startSeconds)}`, length];
}

function widestCheck(plan: Plan): number {
  return Math.max(0, ...plan.checks.map(({ check }) => check.length));
}

function checkLines(planned: PlannedCheck, width: number): readonly string[] {
  const parts = [planned.judged ? words.judged : words.notJudged.toLowerCase()];
  if (planned.reason !== null) parts.push(planned.reason);
  if (planned.smallestVisible !== null) parts.push(messages.smallestPlanned(planned.smallestVisible));
  const name = `${indent}${planned.check.padEnd(width)}  `;
  const [first = '', ...rest] = wrapText(parts.join('; '), lineWidth, ' '.repeat(name.length));
  return [`${name}${first.trimStart()}`, ...rest];
}

function table(rows: readonly (readonly string[])[]): readonly string[] {
  return alignCells(rows).map((cells) => `${indent}${cells.join('  ')}`.trimEnd());
}
