// report: the verdict of a run from its newest checkpoint, wherever it lies; the only command of a chain that turns red.

import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createFiles } from '../../host/files.ts';
import { snapshotRecord } from '../../host/record-snapshot.ts';
import { judge } from '../../judge/judge.ts';
import type { BaselineComparison } from '../../model/baseline.ts';
import { HarnessError } from '../../model/error.ts';
import type { Verdict } from '../../model/finding.ts';
import { renderBaselineSection } from '../../report/baseline-markdown.ts';
import { renderComment } from '../../report/comment-text.ts';
import { renderMarkdown } from '../../report/markdown.ts';
import { renderText } from '../../report/text.ts';
import { StoreTrouble } from '../../run/store.ts';
import type { FoundRun } from '../../verbs/leg-checkpoint.ts';
import { type RunRecord, readRecord } from '../../verbs/read-record.ts';
import { writeReport } from '../../verbs/report.ts';
import { reportMetaOf } from '../../verbs/report-meta.ts';
import { slugOf } from '../../verbs/run-key.ts';
import { acceptedRecordName } from '../artifacts/baseline-record.ts';
import { artifactUrl, putFile } from '../artifacts/unzipped.ts';
import { baselineBranch, compareWithAccepted } from '../bring-baseline.ts';
import { findRun, findRunAmong } from '../find-run.ts';
import { type Job, storeOf } from '../job.ts';
import { commentOn, tellInIssue } from '../speak.ts';
import { runKeyOfJob } from './asked-for.ts';

const summaryBytes = 1_000_000;
const commentBytes = 60_000;

export async function report(job: Job): Promise<number> {
  if (job.context.workflowRun !== null) return await (await import('./fork-report.ts')).forkReport(job);
  const record = await recordOf(job);
  const { inputs, teller, setOutput } = job;
  setOutput('run-key', record.checkpoint.runKey);
  setOutput('state', record.checkpoint.state);
  setOutput('segment', String(record.checkpoint.segment + 1));
  setOutput('head-sha', job.headSha);
  const verdict = judge(record.scenario, record.capture);
  setOutput('verdict', verdict.outcome);
  setOutput('memory-growth', estimateOf(verdict, 'memory-growth'));
  setOutput('latency-drift', estimateOf(verdict, 'latency-drift'));
  const compared = await compareWithAccepted(job, record, verdict);
  const reportUrl = await keepReport(job, record, verdict, compared);
  setOutput('report-artifact', reportUrl ?? '');
  await tell(job, record, verdict, reportUrl, compared);
  return inputs.failOn.includes(verdict.outcome) ? red(job, verdict) : notRed(verdict, teller);
}

function red({ teller }: Job, verdict: Verdict): number {
  teller.error(verdict.sentence, `soak: ${verdict.outcome}`);
  return 1;
}

/** What did not pass and does not fail the step is still called by its name. */
function notRed(verdict: Verdict, teller: Job['teller']): number {
  if (verdict.outcome !== 'pass') teller.warning(verdict.sentence, `soak: ${verdict.outcome}`);
  return 0;
}

/** Rejects with HarnessError when the run has no checkpoint, with StoreTrouble when nobody can say. */
async function recordOf(job: Job): Promise<RunRecord> {
  const { teller } = job;
  const runKey = runKeyOfJob(job);
  const store = storeOf(job);
  let found: FoundRun | null;
  try {
    found = await findRun(job, store, runKey);
  } catch (error) {
    // After `run` the record lies here too: a store that is ill now does not make it worth less.
    found = error instanceof StoreTrouble ? await findRunAmong(job, store, runKey, []) : null;
    if (found === null) throw error;
    teller.warning(`told from the record on this machine: ${error instanceof Error ? error.message : error}`, 'soak');
  }
  if (found !== null) return await readRecord(found.folder);
  throw new HarnessError(
    'record-unreadable',
    `the run ${runKey} left no checkpoint, so nothing can be said about the system`,
    'Look at the legs: the first of them says why it could not begin.',
  );
}

/** The address of report.html; null when it is not wanted or could not be kept, which does not change the verdict. */
async function keepReport(
  job: Job,
  record: RunRecord,
  verdict: Verdict,
  compared: BaselineComparison | null,
): Promise<string | null> {
  const { context, inputs, teller, clock, reportFolder } = job;
  const { runKey } = record.checkpoint;
  const [htmlPath = '', jsonPath = ''] = await writeReport(record, verdict, reportFolder, createFiles(), compared);
  const unique = `${runKey}-a${context.runAttempt}-n${Math.floor(clock.unixSeconds())}`;
  const options = { retentionDays: inputs.retentionDays, clock };
  try {
    await putFile(`soak-verdict-${unique}.json`, jsonPath, options);
    await keepBaseline(job, record, verdict);
    if (inputs.charts === 'none') return null;
    if (inputs.charts === 'branch') {
      teller.notice('charts: branch is not built yet; the report is an artifact', 'soak');
    }
    const outcome = await putFile(`soak-report-${unique}.html`, htmlPath, options);
    return outcome.kind === 'stored' ? artifactUrl(context, outcome.artifactId) : null;
  } catch (error) {
    if (!(error instanceof StoreTrouble)) throw error;
    teller.warning(`the report could not be kept: ${error.message}`, 'soak');
    return null;
  }
}

/** A passing record of the baseline's branch is kept under a name by which later runs find it. */
async function keepBaseline(job: Job, record: RunRecord, verdict: Verdict): Promise<void> {
  const { context } = job;
  const branch = baselineBranch(job, record.scenario);
  const isBaseline = verdict.outcome === 'pass' && context.pullRequest === null && context.refName === branch;
  if (!isBaseline) return;
  const staged = join(job.recordRoot, '.accepted');
  await snapshotRecord(record.folder, staged);
  try {
    await storeOf(job).put(acceptedRecordName(slugOf(record.scenario.name), context.runId), staged);
  } finally {
    await rm(staged, { recursive: true, force: true });
  }
}

async function tell(
  job: Job,
  record: RunRecord,
  verdict: Verdict,
  reportUrl: string | null,
  compared: BaselineComparison | null,
): Promise<void> {
  const { context, headSha, teller } = job;
  const { scenario } = record;
  const meta = reportMetaOf(record, verdict);
  teller.say(renderText(verdict, scenario, { color: false, reportPath: reportUrl, recordPath: record.folder }));
  const places = { reportUrl, runUrl: context.runUrl, headSha, artifactName: null };
  const beside = compared === null ? '' : `\n${renderBaselineSection(compared)}`;
  await job.addSummary(renderMarkdown(verdict, scenario, meta, { ...places, budgetBytes: summaryBytes }) + beside);
  const budgetBytes = commentBytes - Buffer.byteLength(beside);
  const body = (marker: string): string =>
    renderComment(marker, verdict, scenario, meta, { ...places, budgetBytes }) + beside;
  await commentOn(job, scenario.name, body);
  await tellInIssue(job, {
    scenarioName: scenario.name,
    title: `Soak "${scenario.name}" ${verdict.outcome === 'fail' ? 'fails' : verdict.outcome}`,
    body: renderMarkdown(verdict, scenario, meta, { ...places, budgetBytes: commentBytes - 500 }),
    red: verdict.outcome === 'fail' ? true : verdict.outcome === 'pass' ? false : null,
  });
}

/** In the base unit of the check; "" when it was not judged. */
function estimateOf({ findings }: Verdict, check: string): string {
  const estimate = findings.find((finding) => finding.check === check)?.estimate ?? null;
  return estimate === null ? '' : String(estimate.value);
}
