// The facts about a run that a pure renderer cannot look up.

import { exitCodeOf } from '../judge/exit-code.ts';
import type { Verdict } from '../model/finding.ts';
import type { ReportMeta } from '../report/meta.ts';
import type { RunRecord } from './read-record.ts';
import { toolVersion } from './tool-version.ts';

export function reportMetaOf({ checkpoint }: Pick<RunRecord, 'checkpoint'>, verdict: Verdict): ReportMeta {
  return {
    toolVersion,
    runKey: checkpoint.runKey,
    scenarioHash: checkpoint.scenarioHash,
    startedUnixSeconds: checkpoint.startedUnixSeconds,
    exitCode: exitCodeOf(verdict.outcome),
  };
}
