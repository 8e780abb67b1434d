// What is said of the time until memory reaches its limit.

import type { Outcome } from '../model/finding.ts';
import type { Quantity } from '../model/quantity.ts';
import { formatBytes, formatLength } from './figures.ts';
import type { GrowthAnswer, GrowthReason } from './growth.ts';
import type { RateText } from './growth-text.ts';

export type ExhaustionFacts =
  | { readonly kind: 'unknown'; readonly reason: GrowthReason; readonly answer: GrowthAnswer }
  | {
      readonly kind: 'known';
      readonly outcome: Outcome;
      /** Bytes. */
      readonly level: number;
      readonly room: number;
      /** Seconds at the upper and at the lower bound of the slope; null: never. */
      readonly soonest: number | null;
      readonly latest: number | null;
      readonly within: Quantity;
      readonly most: Quantity;
      readonly rates: RateText;
      /** Upper bound of the slope, bytes per hour. */
      readonly fastest: number;
    };

export const exhaustionWords = {
  noMemoryLimit: 'no limit of memory is known',
  giveMemoryLimit: 'give abort.rss, for example abort.rss = "8GiB"',
  slope: (text: string) => `memory grew by ${text} in the steady phase`,
} as const;

const secondsPerHour = 3_600;
const secondsPerDay = 24 * secondsPerHour;
/** Beyond this nobody counts. */
const farSeconds = 10 * 365 * secondsPerDay;

export function exhaustionSentence(facts: ExhaustionFacts): string {
  if (facts.kind === 'unknown') return `How long memory lasts cannot be told: ${whyNot(facts.reason, facts.answer)}.`;
  const { outcome, level, room, soonest, latest, within, most, rates, fastest } = facts;
  const now = formatBytes(level, most.text);
  if (room <= 0) return `Memory stands at ${now}, and its limit is ${most.text}: ${within.text} were asked for.`;
  const atFastest = `at ${rates.rate(fastest)}, the most that its growth may be`;
  switch (outcome) {
    case 'violated':
      return `Memory reaches ${most.text} within ${lengthText(latest)} if it goes on growing as it did, and it may take only ${lengthText(soonest)}; ${within.text} were asked for.`;
    case 'holds':
      return soonest === null
        ? `Memory stands at ${now} and does not grow towards ${most.text}, not even at the upper bound of its slope; ${within.text} were asked for.`
        : `Memory stands at ${now} and reaches ${most.text} in ${lengthText(soonest)} at the earliest (${atFastest}); ${within.text} were asked for.`;
    default:
      if (latest !== null && latest <= within.value) {
        return `Memory reaches ${most.text} in ${lengthText(soonest)} to ${lengthText(latest)} if it goes on growing as it did, but it may be something that warms up or fills and then stays; ${within.text} were asked for.`;
      }
      return `Memory may reach ${most.text} in ${lengthText(soonest)} (${atFastest}), but that is not sure: at the least it reaches it ${latest === null ? 'never' : `in ${lengthText(latest)}`}; ${within.text} were asked for.`;
  }
}

function whyNot(reason: GrowthReason, { points, longestHours }: GrowthAnswer): string {
  switch (reason) {
    case 'no-data':
      return 'no steady sample shows its growth';
    case 'too-few':
      return `${points} steady samples are too few`;
    case 'too-many-missing':
      return 'more than a quarter of the readings are missing';
    case 'warmup-undeclared':
      return `${formatLength(longestHours * secondsPerHour)} of steady load without a declared warm-up cannot tell growth from a warm-up`;
    default:
      return 'its growth could not be measured';
  }
}

export function exhaustionNext(why: GrowthReason | Outcome | null): string {
  switch (why) {
    case 'violated':
      return 'find what keeps memory: compare two heap profiles, early and late in a run';
    case 'warmup-undeclared':
      return 'declare phases.warmup, or soak for at least three hours';
    case 'no-data':
    case 'too-many-missing':
      return 'see why the probe could not read it, and run again';
    default:
      return 'soak longer: the bounds of the slope come closer';
  }
}

/** Days from two days on. */
function lengthText(seconds: number | null): string {
  if (seconds === null) return 'no time that matters';
  if (seconds > farSeconds) return 'over 10 years';
  if (seconds < 2 * secondsPerDay) return formatLength(seconds);
  const days = Math.floor(seconds / secondsPerDay);
  const hours = Math.floor((seconds % secondsPerDay) / secondsPerHour);
  return hours === 0 || days >= 10 ? `${days} d` : `${days} d ${hours} h`;
}
