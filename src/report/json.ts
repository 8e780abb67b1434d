// verdict.json: the verdict for programs. Base units, stable key order, unknown is null.

import type { BaselineComparison } from '../model/baseline.ts';
import type { Estimate, Finding, Verdict } from '../model/finding.ts';
import type { Scenario } from '../model/scenario.ts';
import { baselineEntry } from './baseline-schema.ts';
import { isoTime, type ReportMeta } from './meta.ts';
import { type VerdictFile, verdictFormat, verdictVersion } from './verdict-schema.ts';

export { verdictJsonSchema } from './verdict-schema.ts';

/** Verdict -> the text of verdict.json, two spaces of indent, ending in a line break. */
export function renderJson(
  verdict: Verdict,
  scenario: Scenario,
  meta: ReportMeta,
  baseline: BaselineComparison | null = null,
): string {
  const file = verdictFile(verdict, scenario, meta);
  const compared = baseline === null ? file : { ...file, baseline: baselineEntry(baseline) };
  return `${JSON.stringify(compared, null, 2)}\n`;
}

/** The same as a value. Every key is written here by hand: their order is part of the format. */
export function verdictFile(verdict: Verdict, scenario: Scenario, meta: ReportMeta): VerdictFile {
  const { totals } = verdict;
  return {
    format: verdictFormat,
    version: verdictVersion,
    toolVersion: meta.toolVersion,
    runKey: meta.runKey,
    scenario: { name: scenario.name, hash: meta.scenarioHash },
    startedAt: isoTime(meta.startedUnixSeconds),
    durations: {
      runSeconds: totals.durationSeconds,
      steadySeconds: totals.steadySeconds,
      plannedSteadySeconds: scenario.durationSeconds,
    },
    totals: {
      requests: totals.requests,
      succeeded: totals.succeeded,
      failed: totals.failed,
      successRate: totals.successRate,
      durationSeconds: totals.durationSeconds,
      epochs: totals.epochs,
      segments: totals.segments,
    },
    outcome: verdict.outcome,
    exitCode: meta.exitCode,
    sentence: verdict.sentence,
    findings: verdict.findings.map(findingEntry),
    notJudged: verdict.notJudged.map(({ check, reason, because }) => ({ check, reason, because })),
    notes: [...verdict.notes],
  };
}

function findingEntry(finding: Finding): VerdictFile['findings'][number] {
  return {
    check: finding.check,
    series: finding.series,
    about: finding.about,
    outcome: finding.outcome,
    estimate: finding.estimate === null ? null : estimateEntry(finding.estimate),
    limitText: finding.limitText,
    sinceSeconds: finding.sinceSeconds,
    epochs: [...finding.epochs],
    windows: finding.windows.map(({ fromSeconds, toSeconds }) => ({ fromSeconds, toSeconds })),
    smallestVisible: finding.smallestVisible,
    sentence: finding.sentence,
    next: finding.next,
    evidence: [...finding.evidence],
  };
}

/** JSON has no infinity: a bound that is not finite is no known bound; an estimate without a finite value is none. */
function estimateEntry(estimate: Estimate): VerdictFile['findings'][number]['estimate'] {
  if (!Number.isFinite(estimate.value)) return null;
  const { value, confidence, n, method, unit } = estimate;
  return { value, low: finiteOrNull(estimate.low), high: finiteOrNull(estimate.high), confidence, n, method, unit };
}

function finiteOrNull(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value : null;
}
