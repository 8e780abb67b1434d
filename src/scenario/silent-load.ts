// A load that sends nothing while it is judged: seen only when the course of its rate is laid beside the phases of the run.

import { meanRate } from '../model/arrival-rate.ts';
import type { Issue } from '../model/issue.ts';
import type { Scenario } from '../model/scenario.ts';

/** No send in the whole steady phase as planned; null: there is one, or no schedule that would tell. */
export function silentLoad({ load, phases, durationSeconds }: Scenario): Issue | null {
  if (load === null) return null;
  const mean = meanRate(load, phases.warmupSeconds, phases.warmupSeconds + durationSeconds);
  // What is left of a sum of rounding errors is no rate.
  if (mean === null || mean > 1e-9 * (load.rate.kind === 'open' ? load.rate.perSecond : 1)) return null;
  return {
    path: 'load.arrival',
    expected: 'a rate above zero at some time of the steady phase',
    got: 'a rate of 0 all the time',
    hint: 'nothing would be sent while the system is judged',
  };
}
