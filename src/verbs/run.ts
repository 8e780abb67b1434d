// soak run: one soak from first boot to verdict on this machine. Goes on with one that was cut off.

import { sha256 } from '../host/digest.ts';
import type { Files } from '../host/files.ts';
import { createRealPorts } from '../host/real-ports.ts';
import { retireState } from '../host/retire-state.ts';
import { lockRun } from '../host/run-lock.ts';
import { exitCodeOf, exitCodeOfSignal, exitCodes } from '../judge/exit-code.ts';
import { judge } from '../judge/judge.ts';
import { type HarnessCode, HarnessError, ScenarioError } from '../model/error.ts';
import type { CheckSpec, Scenario } from '../model/scenario.ts';
import { renderText } from '../report/text.ts';
import { runSoak } from '../run/engine.ts';
import type { Ending } from '../run/machine.ts';
import type { InterruptPort } from '../run/ports.ts';
import { expandScenario } from '../scenario/expand.ts';
import { scenarioHash } from '../scenario/hash.ts';
import { notYetWarnings } from '../scenario/not-yet.ts';
import { planRun } from '../scenario/plan.ts';
import { type BeginOptions, beginRun } from './begin-run.ts';
import { createLiveProgress } from './live-progress.ts';
import { readRecord, recordRoot } from './read-record.ts';
import { renderIssue } from './render-issues.ts';
import { writeReport } from './report.ts';
import type { Teller } from './teller.ts';

export interface RunOptions extends BeginOptions {
  readonly reportFolder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Lease of the keeper: how long a system outlives a soak that vanished. */
const leaseSecondsOf = { run: 30 * 60, segment: 60 } as const;

/** Nothing could be booted because the scenario or the machine is not ready for it. */
const usersToMend: ReadonlySet<HarnessCode> = new Set([
  'command-not-found',
  'setup-failed',
  'target-not-found',
  'port-taken',
]);

export async function runVerb(
  options: RunOptions,
  files: Files,
  teller: Teller,
  interrupts: InterruptPort,
): Promise<number> {
  const { scenario, folder, runKey, startedUnixSeconds, open } = await beginRun(options, files);
  requireEnvironment(scenario, options.env);
  const plan = planRun(scenario, { boxSeconds: null });
  for (const issue of notYetWarnings(scenario)) teller.note(`warning: ${renderIssue(options.path ?? folder, issue)}`);
  for (const { check, judged, reason } of plan.checks) {
    if (!judged && isWorthTelling(scenario.checks[check])) teller.note(`note: ${check} may not be judged: ${reason}`);
  }
  // Before the record is opened: opening mends what a dead process left, and must not mend under a living one.
  const unlock = await lockRun(folder);
  try {
    return await carry();
  } finally {
    await unlock();
  }

  async function carry(): Promise<number> {
    const { record, resume } = await open();
    teller.note(`${resume === null ? 'soaking' : 'resuming'} "${scenario.name}", record in ${folder}`);
    try {
      const ports = createRealPorts(runKey, record, createLiveProgress(teller, plan), interrupts);
      const ending = await runSoak(ports, {
        scenario,
        scenarioHash: scenarioHash(scenario, sha256),
        runKey,
        env: options.env,
        headSha: options.env.GITHUB_SHA ?? null,
        startedUnixSeconds,
        leaseSeconds: leaseSecondsOf[scenario.system?.lifetime ?? 'run'],
        ownPid: process.pid,
        digest: sha256,
        resume,
      });
      return await conclude(ending, folder, options, files, teller);
    } catch (error) {
      if (!(error instanceof HarnessError)) throw error;
      return tellHarnessError(error, folder, teller);
    } finally {
      // The engine ends with nothing of ours running, however it ends.
      await retireState(runKey, folder);
    }
  }
}

/** Before a minute is spent: what the user asked for by name, or may take for granted, and will not get. */
function isWorthTelling({ on, origin, code }: CheckSpec): boolean {
  return on && (origin === 'scenario' || code.endsWith('-growth'));
}

/** Names every missing variable before anything is booted. Throws ScenarioError. */
function requireEnvironment(scenario: Scenario, env: RunOptions['env']): void {
  const names = ['port', ...scenario.companions.map(({ name }) => `${name}.port`)];
  const ports = Object.fromEntries(names.map((name) => [name, 1]));
  const expanded = expandScenario(scenario, { ports, env });
  if (!expanded.ok) throw new ScenarioError(expanded.issues);
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

/** Nothing could be measured, or not be kept: a sentence, what to do, and where the rest lies. */
function tellHarnessError(error: HarnessError, folder: string, teller: Teller): number {
  const mendable = usersToMend.has(error.code);
  const about = error.target === null ? '' : `${error.target}: `;
  teller.note(`${mendable ? 'error' : 'INVALID'}: ${about}${error.message}`);
  for (const line of error.logTail) teller.note(`  | ${line}`);
  teller.note(error.hint);
  teller.note(`what was recorded is in ${folder}`);
  return mendable ? exitCodes.scenario : exitCodeOf('invalid');
}
