// soak run: one soak from first boot to verdict on this machine. Goes on with one that was cut off.

import type { Files } from '../host/files.ts';
import { exitCodeOf, exitCodeOfSignal } from '../judge/exit-code.ts';
import { judge } from '../judge/judge.ts';
import { renderText } from '../report/text.ts';
import type { Ending, LegRules } from '../run/machine-state.ts';
import type { InterruptPort } from '../run/ports.ts';
import { planRun } from '../scenario/plan.ts';
import { type BeginOptions, beginRun } from './begin-run.ts';
import { carryRun, requireEnvironment, tellLimits } from './carry.ts';
import { tellHarnessError } from './harness-text.ts';
import { readRecord, recordRoot } from './read-record.ts';
import { writeReport } from './report.ts';
import type { Teller } from './teller.ts';

export interface RunOptions extends BeginOptions {
  readonly reportFolder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** On a desk there is one leg, and nobody to hand over to. */
const legs: LegRules = { onBoxUsed: 'stop', onInterrupt: 'stop', mayBoot: true };

export async function runVerb(
  options: RunOptions,
  files: Files,
  teller: Teller,
  interrupts: InterruptPort,
): Promise<number> {
  const begun = await beginRun(options, files);
  const { scenario, folder } = begun;
  requireEnvironment(scenario, options.env);
  const plan = planRun(scenario, { boxSeconds: null });
  tellLimits(scenario, plan, options.path ?? folder, teller);
  const order = {
    begun,
    plan,
    env: options.env,
    headSha: options.env.GITHUB_SHA ?? null,
    boxSeconds: null,
    legs,
    offsite: { offer: () => {} },
  };
  const carried = await carryRun(order, teller, interrupts);
  if (carried.kind === 'broken') return tellHarnessError(carried.error, folder, teller);
  return await conclude(carried.ending, folder, options, files, teller);
}

async function conclude(
  ending: Ending,
  folder: string,
  options: RunOptions,
  files: Files,
  teller: Teller,
): Promise<number> {
  if (ending.kind === 'interrupted') {
    teller.note(`interrupted by ${ending.signal}: the system is stopped and the record is saved in ${folder}`);
    const elsewhere = options.recordRoot === recordRoot ? '' : ` --out ${options.recordRoot}`;
    teller.note(`to go on: soak run --resume${elsewhere}; to judge what there is: soak judge ${folder}`);
    return exitCodeOfSignal(ending.signal);
  }
  const record = await readRecord(folder);
  const verdict = judge(record.scenario, record.capture);
  const [reportPath = null] = await writeReport(record, verdict, options.reportFolder, files);
  teller.say(renderText(verdict, record.scenario, { color: teller.color, reportPath, recordPath: folder }));
  return exitCodeOf(verdict.outcome);
}
