// soak report: the files that people read, from a record: report.html and verdict.json; and baseline.json, which later runs read.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Files } from '../host/files.ts';
import { assetPath } from '../host/places.ts';
import { exitCodes } from '../judge/exit-code.ts';
import { judge } from '../judge/judge.ts';
import type { BaselineComparison } from '../model/baseline.ts';
import type { Verdict } from '../model/finding.ts';
import { chartSpecs } from '../report/chart-spec.ts';
import { renderHtml } from '../report/html.ts';
import { renderJson } from '../report/json.ts';
import { writeSummary } from './baseline.ts';
import { withOtherLimits } from './judge.ts';
import { type RunRecord, readRecord } from './read-record.ts';
import { reportMetaOf } from './report-meta.ts';
import type { Teller } from './teller.ts';

/** Where reports go unless `--out` says otherwise. */
export const reportFolder = 'soak-report';

export interface ReportOptions {
  readonly record: string | null;
  readonly overrides: readonly string[];
  readonly out: string;
}

export async function reportVerb(options: ReportOptions, files: Files, teller: Teller): Promise<number> {
  const record = await readRecord(options.record);
  const scenario = withOtherLimits(record.scenario, options.overrides);
  const verdict = judge(scenario, record.capture);
  const paths = await writeReport({ ...record, scenario }, verdict, options.out, files);
  for (const path of paths) teller.say(path);
  return exitCodes.pass;
}

/** Writes all files; returns their paths, the page first. `compared`: with an earlier run, when there is one. */
export async function writeReport(
  record: RunRecord,
  verdict: Verdict,
  out: string,
  files: Files,
  compared: BaselineComparison | null = null,
): Promise<readonly string[]> {
  const meta = reportMetaOf(record, verdict);
  const jsonPath = join(out, 'verdict.json');
  await files.writeText(jsonPath, renderJson(verdict, record.scenario, meta, compared));
  const baselinePath = await writeSummary(record, verdict, out, files);
  const specs = chartSpecs(record.capture, record.scenario, verdict);
  const assets = { vegaJs: await readFile(assetPath('vega.min.js'), 'utf8') };
  const htmlPath = join(out, 'report.html');
  await files.writeText(
    htmlPath,
    await renderHtml({
      ...record,
      verdict,
      specs,
      events: record.capture.events,
      assets,
      meta,
      recordPath: record.folder,
    }),
  );
  return [htmlPath, jsonPath, baselinePath];
}
