// soak plan: phases, segments and what this plan can and cannot see, before a minute is spent.

import type { Files } from '../host/files.ts';
import { exitCodes } from '../judge/exit-code.ts';
import { ScenarioError } from '../model/error.ts';
import type { Plan } from '../model/plan.ts';
import type { Scenario } from '../model/scenario.ts';
import { renderPlan } from '../report/plan-text.ts';
import { notYetWarnings } from '../scenario/not-yet.ts';
import { planRun, shorter } from '../scenario/plan.ts';
import { readScenario } from './read-scenario.ts';
import { renderIssue } from './render-issues.ts';
import type { Teller } from './teller.ts';

export interface PlanOptions {
  readonly path: string;
  readonly overrides: readonly string[];
  readonly json: boolean;
  /** The longest a leg may take; null: as long as it takes. */
  readonly boxSeconds: number | null;
}

export async function planVerb(options: PlanOptions, files: Files, teller: Teller): Promise<number> {
  const scenario = await readScenario(files, options.path, options.overrides);
  for (const issue of notYetWarnings(scenario)) teller.note(`warning: ${renderIssue(options.path, issue)}`);
  const plan = planLegs(scenario, options.boxSeconds);
  teller.say(options.json ? JSON.stringify(plan, null, 2) : renderPlan(plan));
  return exitCodes.pass;
}

/** Throws ScenarioError for a plan whose legs would end before they are warm: it would never move. */
export function planLegs(scenario: Scenario, boxSeconds: number | null): Plan {
  const plan = planRun(scenario, { boxSeconds });
  if (Number.isFinite(plan.legs)) return plan;
  const length = shorter(scenario.segments.lengthSeconds, boxSeconds);
  throw new ScenarioError([
    {
      path: 'segments.length',
      expected: `more than the warm-up of ${scenario.phases.warmupSeconds} s and ten seconds to hand over`,
      got: `${length} s`,
      hint: 'a leg that has to boot anew would end before it measures anything; make legs longer or the warm-up shorter',
    },
  ]);
}
