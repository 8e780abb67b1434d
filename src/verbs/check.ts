// soak check: is this scenario right? All mistakes at once; then what is understood but not built yet.

import type { Files } from '../host/files.ts';
import { exitCodes } from '../judge/exit-code.ts';
import { notYetWarnings } from '../scenario/not-yet.ts';
import { planRun } from '../scenario/plan.ts';
import { readScenario } from './read-scenario.ts';
import { renderIssue } from './render-issues.ts';
import type { Teller } from './teller.ts';

export interface CheckOptions {
  readonly path: string;
  readonly overrides: readonly string[];
}

export async function checkVerb(options: CheckOptions, files: Files, teller: Teller): Promise<number> {
  const scenario = await readScenario(files, options.path, options.overrides);
  for (const issue of notYetWarnings(scenario)) teller.note(`warning: ${renderIssue(options.path, issue)}`);
  const plan = planRun(scenario, { boxSeconds: null });
  for (const { check, judged, reason } of plan.checks) {
    if (!judged) teller.note(`note: ${check} may not be judged: ${reason ?? 'no reason given'}`);
  }
  teller.say(`${options.path}: a right scenario, "${scenario.name}"`);
  return exitCodes.pass;
}
