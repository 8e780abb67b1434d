// The sums a report prints above everything else. Counts of the whole run, warm-up included; unknown is null.

import type { Totals } from '../model/finding.ts';
import type { Capture } from '../model/record.ts';
import type { Scenario } from '../model/scenario.ts';
import { steadyHeldSeconds } from './steady-time.ts';

export function totalsOf(scenario: Scenario, capture: Capture): Totals {
  const { samples, events } = capture;
  let requests = 0;
  let succeeded = 0;
  let failed = 0;
  for (const { load } of samples) {
    requests += load?.sent ?? 0;
    succeeded += load?.succeeded ?? 0;
    failed += load?.failed ?? 0;
  }
  const boot = events.find(({ event }) => event === 'boot')?.atSeconds;
  const first = boot ?? samples[0]?.atSeconds ?? 0;
  const last = samples.at(-1)?.atSeconds ?? first;
  const answered = succeeded + failed;
  return {
    durationSeconds: Math.max(0, last - first),
    steadySeconds: steadyHeldSeconds(scenario, capture),
    requests,
    succeeded,
    failed,
    successRate: answered === 0 ? null : succeeded / answered,
    epochs: new Set(samples.map(({ epoch }) => epoch)).size,
    segments: new Set([...samples, ...events].map(({ segment }) => segment)).size,
  };
}
