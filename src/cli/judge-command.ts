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
}

export async function judgeCommand(command: JudgeCommand, files: Files, teller: Teller): Promise<number> {
  const { paths, overrides, json } = command;
  const { isSeriesPath, judgeSeriesVerb } = await import('../verbs/judge-series.ts');
  if (paths.some(isSeriesPath)) return await judgeSeriesVerb(command, files, teller);
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
  return await judgeVerb({ record: paths[0] ?? null, overrides, json }, teller);
}
