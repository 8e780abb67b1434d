// What a plan can say of the checks on growth: the smallest growth that its length and cadence can show, beside the limit.

import type { PlannedCheck } from '../model/plan.ts';
import type { CheckSpec, Scenario } from '../model/scenario.ts';
import {
  assumedNoise,
  secondsToSee,
  smallestVisibleHandleGrowth,
  smallestVisibleMemoryGrowth,
} from './smallest-visible.ts';
import { formatDuration, formatGrowth, type SizeFamily, sizeFamilyOf } from './units.ts';

/** What is known of the steady phase before it is run. */
export interface Expected {
  readonly steadySamples: number;
  readonly meanRatePerSecond: number | null;
}

/** Below this many no slope has an interval worth the name. */
const fewestSamples = 20;
/** Shorter runs are judged only when the scenario itself says how long warming up takes. */
const undeclaredWarmupSeconds = 3 * 3_600;

/** Tolerance for quantities that meet exactly: 1/h over 3 h. */
const exactly = 1 - 1e-9;

/** A limit can be judged when it is at least the smallest growth that this length and cadence can show. */
export function plannedGrowth(check: CheckSpec, scenario: Scenario, expected: Expected): PlannedCheck {
  const { code, limit } = check;
  if (limit === null) return { check: code, judged: false, reason: 'no limit given', smallestVisible: null };
  const { durationSeconds, watch } = scenario;
  const perOperation = limit.unit === 'bytes-per-operation';
  if (perOperation && scenario.load === null) {
    const reason = 'there is no load, so no operations to count by: give a limit per hour';
    return { check: code, judged: false, reason, smallestVisible: null };
  }
  // Operations done in an hour; null where the rate is only known when it was held.
  const operations = expected.meanRatePerSecond === null ? null : expected.meanRatePerSecond * 3_600;
  const limitPerHour = perOperation ? (operations === null ? null : limit.value * operations) : limit.value;
  const isBytes = limit.unit === 'bytes-per-hour' || perOperation;
  const visibleAfter = isBytes
    ? (seconds: number) => smallestVisibleMemoryGrowth(seconds, watch.everySeconds)
    : smallestVisibleHandleGrowth;
  const smallest = visibleAfter(durationSeconds);
  const family = sizeFamilyOf(limit.text);
  const printed =
    perOperation && operations !== null
      ? formatGrowth(smallest / operations, 'bytes-per-operation', family)
      : formatGrowth(smallest, isBytes ? 'bytes-per-hour' : 'per-hour', family);
  const smallestVisible = isBytes ? `${printed}, ${assumedNoise}` : printed;
  const reason = whyNot() ?? warmupUndeclared(scenario);
  return { check: code, judged: reason === null, reason, smallestVisible };

  function whyNot(): string | null {
    const few = tooFew(durationSeconds, 'of steady load', expected.steadySamples);
    if (few !== null) return few;
    if (limit === null || limitPerHour === null || limitPerHour >= smallest * exactly) return null;
    const needed = secondsToSee(limitPerHour, visibleAfter);
    const longer = needed === null ? '' : `soak for about ${formatDuration(roundUp(needed))}, `;
    // The bound on bytes rests on an assumed noise, so nothing is promised either way; a count's does not.
    const [assumed, unless] = isBytes ? ['with ordinary noise ', '; a quieter system may still be judged'] : ['', ''];
    return `${assumed}${formatDuration(durationSeconds)} of steady load shows growth from ${printed} on, and the limit is ${limit.text}: ${longer}raise the limit, or turn the check off${unless}`;
  }
}

/** Growth without load is seen in the longer one of idle and drain; without any load, in the whole soak. */
export function plannedIdleGrowth({ code, limit }: CheckSpec, scenario: Scenario): PlannedCheck {
  if (limit === null) return { check: code, judged: false, reason: 'no limit given', smallestVisible: null };
  const { phases, durationSeconds, watch } = scenario;
  // The idle phase begins with a process that has yet to warm up; the drain comes after the load warmed it.
  const idle = Math.max(0, phases.idleSeconds - (phases.warmupDeclared ? phases.warmupSeconds : 0));
  const seconds = scenario.load === null ? durationSeconds : Math.max(idle, phases.drainSeconds);
  if (seconds === 0) {
    const reason = 'there is no time without load: give phases.idle';
    return { check: code, judged: false, reason, smallestVisible: null };
  }
  const visibleAfter = (length: number) => smallestVisibleMemoryGrowth(length, watch.everySeconds);
  const printed = formatGrowth(visibleAfter(seconds), 'bytes-per-hour', sizeFamilyOf(limit.text));
  const reason = whyNot();
  return { check: code, judged: reason === null, reason, smallestVisible: `${printed}, ${assumedNoise}` };

  function whyNot(): string | null {
    const few = tooFew(seconds, 'without load', Math.floor(seconds / watch.everySeconds + 1e-9));
    if (few !== null) return few;
    if (limit === null || limit.value >= visibleAfter(seconds) * exactly) {
      const cold = scenario.load === null || idle > phases.drainSeconds;
      return cold && seconds < undeclaredWarmupSeconds && !phases.warmupDeclared ? undeclaredWarmup : null;
    }
    const needed = secondsToSee(limit.value, visibleAfter);
    const [key, before] = scenario.load === null ? ['duration', 0] : ['phases.idle', phases.idleSeconds - idle];
    const longer = needed === null ? '' : `give ${key} about ${formatDuration(roundUp(needed + before))}, or `;
    return `with ordinary noise ${formatDuration(seconds)} without load shows growth from ${printed} on, and the limit is ${limit.text}: ${longer}raise the limit; a quieter system may still be judged`;
  }
}

/** The limit on memory, spread over the time that it must last, is a growth: can this plan exclude so much? */
export function plannedExhaustion(check: CheckSpec, scenario: Scenario, expected: Expected): PlannedCheck {
  const { code, limit } = check;
  const { rssBytes } = scenario.abort;
  const not = (reason: string): PlannedCheck => ({ check: code, judged: false, reason, smallestVisible: null });
  if (limit === null) return not('no limit given');
  if (rssBytes === null) return not('no limit of memory is known: give abort.rss');
  const { durationSeconds, watch } = scenario;
  const few = tooFew(durationSeconds, 'of steady load', expected.steadySamples);
  if (few !== null) return not(few);
  const family: SizeFamily = sizeFamilyOf(rssBytes.text);
  const smallest = smallestVisibleMemoryGrowth(durationSeconds, watch.everySeconds);
  // At most this much, as if memory began at nothing.
  const reaching = rssBytes.value / (limit.value / 3_600);
  if (reaching < smallest * exactly) {
    const [shown, reached] = [smallest, reaching].map((rate) => formatGrowth(rate, 'bytes-per-hour', family));
    return not(
      `with ordinary noise ${formatDuration(durationSeconds)} of steady load shows growth from ${shown} on, and ${reached} reaches ${rssBytes.text} within ${limit.text}: soak longer, or ask for a shorter time; a quieter system may still be judged`,
    );
  }
  const reason = warmupUndeclared(scenario);
  return { check: code, judged: reason === null, reason, smallestVisible: null };
}

function tooFew(seconds: number, where: string, samples: number): string | null {
  if (samples >= fewestSamples) return null;
  return `${formatDuration(seconds)} ${where} gives ${samples} samples, fewer than ${fewestSamples}: soak longer or sample more often (watch.every)`;
}

const undeclaredWarmup =
  'a soak under 3 h is judged for trends only when it says how long warming up takes: give phases.warmup';

/** null: it is declared, or the soak is long enough to tell. */
export function warmupUndeclared({ durationSeconds, phases }: Scenario): string | null {
  return durationSeconds < undeclaredWarmupSeconds && !phases.warmupDeclared ? undeclaredWarmup : null;
}

/** Up to whole minutes, from two hours on to whole quarters: nobody plans in seconds. */
function roundUp(seconds: number): number {
  const step = seconds < 7_200 ? 60 : 900;
  return Math.ceil(seconds / step - 1e-3) * step;
}
