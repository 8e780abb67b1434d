// soak judge on the command line: one record, or files of series. Which of the two is told by the names: series end in .csv.

import type { Files } from '../host/files.ts';
import { exitCodes } from '../judge/exit-code.ts';
import type { Teller } from '../verbs/teller.ts';

export interface JudgeCommand {
  readonly paths: readonly string[];
  readonly overrides: readonly string[];
  readonly metric: string | null;
  readonly limit: string | null;
  readonly warmup: string | null;
  readonly json: boolean;
  readonly baseline: string | null;
}

export async function judgeCommand(command: JudgeCommand, files: Files, teller: Teller): Promise<number> {
  const { paths, overrides, json, baseline } = command;
  const { isSeriesPath, judgeSeriesVerb } = await import('../verbs/judge-series.ts');
  if (paths.some(isSeriesPath)) {
    if (baseline === null) return await judgeSeriesVerb(command, files, teller);
    teller.note(`soak judge --baseline: expected a record to go with it, got ${paths.join(' ')}`);
    return exitCodes.scenario;
  }
  const mistakes = [
    ...(paths.length > 1 ? [`soak judge: expected one record, or files that end in .csv, got ${paths.join(' ')}`] : []),
    ...(['metric', 'limit', 'warmup'] as const)
      .filter((option) => command[option] !== null)
      .map((option) => `soak judge --${option}: expected files that end in .csv to go with it, got ${paths.join(' ')}`),
  ];
  if (mistakes.length > 0) {
    for (const mistake of mistakes) teller.note(mistake);
    return exitCodes.scenario;
  }
  const { judgeVerb } = await import('../verbs/judge.ts');
  return await judgeVerb({ record: paths[0] ?? null, overrides, json, baseline }, teller);
}
