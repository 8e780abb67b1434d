// What every check of answers says when there are none to judge: either no load was asked for, or none ever ran.

import { type Answer, finding, found } from './check.ts';
import { type Evidence, whereSeen } from './evidence.ts';
import { sentences } from './messages.ts';

/** Series of the checks that look at all operations together. */
export const allOperations = 'all operations';

/** null when there is load to judge. A load that was asked for and never ran is a finding: nothing was shown. */
export function withoutLoad(evidence: Evidence, check: string): readonly Answer[] | null {
  if (evidence.scenario.load === null) {
    return [
      {
        kind: 'cannot',
        because: 'no-load',
        series: allOperations,
        reason: sentences.noLoadAsked,
        next: sentences.askForLoad,
      },
    ];
  }
  if (evidence.load.length > 0) return null;
  return [
    found(
      finding({
        check,
        series: allOperations,
        outcome: 'inconclusive',
        sentence: sentences.noLoadRan(check),
        next: sentences.runAgain,
        ...whereSeen(evidence),
      }),
    ),
  ];
}
