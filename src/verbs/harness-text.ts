// What is said when nothing could be measured, or not be kept; and whose part it is to mend it.

import { exitCodeOf, exitCodes } from '../judge/exit-code.ts';
import type { HarnessCode, HarnessError } from '../model/error.ts';
import type { Teller } from './teller.ts';

/** Nothing could be booted because the scenario or the machine is not ready for it. */
const usersToMend: ReadonlySet<HarnessCode> = new Set([
  'command-not-found',
  'setup-failed',
  'target-not-found',
  'port-taken',
]);

/** Nothing could be measured, or not be kept: a sentence, what to do, and where the rest lies. */
export function tellHarnessError(error: HarnessError, folder: string, teller: Teller): number {
  const mendable = usersMend(error);
  const about = error.target === null ? '' : `${error.target}: `;
  teller.note(`${mendable ? 'error' : 'INVALID'}: ${about}${error.message}`);
  for (const line of error.logTail) teller.note(`  | ${line}`);
  teller.note(error.hint);
  teller.note(`what was recorded is in ${folder}`);
  return mendable ? exitCodes.scenario : exitCodeOf('invalid');
}

/** True when the scenario or the machine must be mended, and nothing was measured. */
export function usersMend({ code }: HarnessError): boolean {
  return usersToMend.has(code);
}
