// soak plan: phases, segments and what this plan can and cannot see, before a minute is spent.

import type { Files } from '../host/files.ts';
import { exitCodes } from '../judge/exit-code.ts';
import { renderPlan } from '../report/plan-text.ts';
import { notYetWarnings } from '../scenario/not-yet.ts';
import { planRun } from '../scenario/plan.ts';
import { readScenario } from './read-scenario.ts';
import { renderIssue } from './render-issues.ts';
import type { Teller } from './teller.ts';

export interface PlanOptions {
  readonly path: string;
  readonly overrides: readonly string[];
  readonly json: boolean;
}

export async function planVerb(options: PlanOptions, files: Files, teller: Teller): Promise<number> {
  const scenario = await readScenario(files, options.path, options.overrides);
  for (const issue of notYetWarnings(scenario)) teller.note(`warning: ${renderIssue(options.path, issue)}`);
  const plan = planRun(scenario, { boxSeconds: null });
  teller.say(options.json ? JSON.stringify(plan, null, 2) : renderPlan(plan));
  return exitCodes.pass;
}
