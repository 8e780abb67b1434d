// Carries a run on this machine: lock, record, engine, and what is left behind put away. What run and segment share.

import { calibrate } from '../host/calibration.ts';
import { sha256 } from '../host/digest.ts';
import { createRealPorts } from '../host/real-ports.ts';
import { retireState } from '../host/retire-state.ts';
import { lockRun } from '../host/run-lock.ts';
import { HarnessError, ScenarioError } from '../model/error.ts';
import type { Plan } from '../model/plan.ts';
import type { CheckSpec, Scenario } from '../model/scenario.ts';
import { runSoak } from '../run/engine.ts';
import type { Ending, LegRules } from '../run/machine-state.ts';
import type { InterruptPort, OffsitePort } from '../run/ports.ts';
import { expandScenario } from '../scenario/expand.ts';
import { scenarioHash } from '../scenario/hash.ts';
import { notYetWarnings } from '../scenario/not-yet.ts';
import { calibrationReference } from '../stats/calibration-work.ts';
import type { BegunRun } from './begin-run.ts';
import { createLiveProgress } from './live-progress.ts';
import { renderIssue } from './render-issues.ts';
import type { Teller } from './teller.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export interface CarryOrder {
  readonly begun: BegunRun;
  readonly plan: Plan;
  readonly env: Environment;
  readonly headSha: string | null;
  readonly boxSeconds: number | null;
  readonly legs: LegRules;
  readonly offsite: OffsitePort;
}

/** broken: nothing could be measured, or not be kept. The record holds what there is. */
export type Carried =
  | { readonly kind: 'ended'; readonly ending: Ending }
  | { readonly kind: 'broken'; readonly error: HarnessError };

/** Lease of the keeper: how long a system outlives a soak that vanished. */
const leaseSecondsOf = { run: 30 * 60, segment: 60 } as const;

export async function carryRun(order: CarryOrder, teller: Teller, interrupts: InterruptPort): Promise<Carried> {
  const { begun, plan } = order;
  const { scenario, folder, runKey, startedUnixSeconds } = begun;
  // Before the record is opened: opening mends what a dead process left, and must not mend under a living one.
  const unlock = await lockRun(folder);
  try {
    const { record, resume } = await begun.open();
    teller.note(`${resume === null ? 'soaking' : 'resuming'} "${scenario.name}", record in ${folder}`);
    const progress = createLiveProgress(teller, plan);
    const tell = (text: string) => teller.note(text);
    const ports = createRealPorts({ runKey, folder, tell, record, progress, interrupts, offsite: order.offsite });
    const ending = await runSoak(ports, {
      scenario,
      scenarioHash: scenarioHash(scenario, sha256),
      runKey,
      env: order.env,
      headSha: order.headSha,
      startedUnixSeconds,
      leaseSeconds: leaseSecondsOf[scenario.system?.lifetime ?? 'run'],
      ownPid: process.pid,
      digest: sha256,
      resume,
      boxSeconds: order.boxSeconds,
      legs: order.legs,
      calibration: { seconds: calibrate(ports.clock), reference: calibrationReference },
    });
    return { kind: 'ended', ending };
  } catch (error) {
    if (error instanceof HarnessError) return { kind: 'broken', error };
    throw error;
  } finally {
    await retireState(runKey, folder);
    await unlock();
  }
}

/** Says what has no effect yet, and what cannot be judged, before a minute is spent. */
export function tellLimits(scenario: Scenario, plan: Plan, source: string, teller: Teller): void {
  for (const issue of notYetWarnings(scenario)) teller.note(`warning: ${renderIssue(source, issue)}`);
  for (const { check, judged, reason } of plan.checks) {
    if (!judged && isWorthTelling(scenario.checks[check])) teller.note(`note: ${check} may not be judged: ${reason}`);
  }
}

/** What the user asked for by name, or may take for granted, and will not get. */
function isWorthTelling({ on, origin, code }: CheckSpec): boolean {
  return on && (origin === 'scenario' || code.endsWith('-growth'));
}

/** Names every missing variable before anything is booted. Throws ScenarioError. */
export function requireEnvironment(scenario: Scenario, env: Environment): void {
  const names = ['port', ...scenario.companions.map(({ name }) => `${name}.port`)];
  const ports = Object.fromEntries(names.map((name) => [name, 1]));
  const expanded = expandScenario(scenario, { ports, env });
  if (!expanded.ok) throw new ScenarioError(expanded.issues);
}
