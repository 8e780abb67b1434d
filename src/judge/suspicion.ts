// What a look at a running soak suspects: the trend checks that are violated already, asked with a share of the error budget.
// Announces only: a cache that still fills is a growth no test can tell from a leak, so the verdict is given at the planned end.

import type { RunEvent, Suspected, Suspicion } from '../model/event.ts';
import type { Capture } from '../model/record.ts';
import type { CheckCode, Scenario } from '../model/scenario.ts';
import { checks } from './checks/registry.ts';
import { gatherEvidence } from './evidence.ts';
import { judge } from './judge.ts';

/**
 * Claims about a slope or a step, which grow surer with every hour. All others are facts with limits of their own, or say the same at
 * every look until the end (idle-growth: the idle phase is over), or say what these say (exhaustion).
 */
export const trendChecks: readonly CheckCode[] = [
  'memory-growth',
  'handle-growth',
  'thread-growth',
  'socket-growth',
  'child-growth',
  'metric-growth',
  'latency-drift',
  'latency-step',
];

/**
 * One for each series of each trend check that the record so far violates, in the order of reports. `alphaShare`: what this look
 * may spend of the run's error budget (0 to 1), over all of its checks together.
 */
export function suspicionsOf(scenario: Scenario, capture: Capture, alphaShare: number): readonly Suspected[] {
  const evidence = gatherEvidence(scenario, capture, alphaShare);
  return trendChecks.flatMap((code) => {
    // A record of an earlier version has a scenario without the checks that came later.
    const spec: Scenario['checks'][CheckCode] | undefined = scenario.checks[code];
    if (spec?.on !== true) return [];
    return checks[code](evidence, spec).flatMap((answer) => {
      if (answer.kind !== 'found' || answer.finding.outcome !== 'violated') return [];
      const { check, series, sentence } = answer.finding;
      return [{ check, series, sentence }];
    });
  });
}

/**
 * The same with their rows, read from the suspicions that earlier looks left in the record: so a run that was resumed, on whatever
 * machine, counts on. A look that gave no answer breaks a row: three in a row were seen by three looks, one after the other.
 */
export function withRows(
  suspected: readonly Suspected[],
  look: number,
  events: readonly RunEvent[],
): readonly Suspicion[] {
  return suspected.map((one) => {
    const before = events.findLast(
      (event) =>
        event.event === 'suspicion' &&
        event.look === look - 1 &&
        event.check === one.check &&
        event.series === one.series,
    );
    return { ...one, inARow: before?.event === 'suspicion' ? before.inARow + 1 : 1 };
  });
}

/**
 * Sentences for a page about a run that goes on: facts that break their limits already, and what the newest look suspected. Trends
 * are not asked anew: a page is no look, and has no share of the error budget.
 */
export function standingSuspicions(scenario: Scenario, capture: Capture): readonly string[] {
  const trends: ReadonlySet<string> = new Set(trendChecks);
  const facts = judge(scenario, capture)
    .findings.filter(({ about, outcome, check }) => about === 'target' && outcome === 'violated' && !trends.has(check))
    .map(({ sentence }) => sentence);
  const suspected = capture.events.flatMap((event) => (event.event === 'suspicion' ? [event] : []));
  const newest = suspected.at(-1)?.look;
  return [...facts, ...suspected.filter(({ look }) => look === newest).map(({ sentence }) => sentence)];
}
