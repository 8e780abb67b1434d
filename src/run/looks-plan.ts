// When a run is looked at before its end, and what each look may spend of the error budget. Known before the run begins, and counted
// in steady seconds held, so that legs and resumes change nothing. Pure.
//
//   |--- look 1 --- look 2 --- look 3 --- ... --- look J |   the verdict
//
// Not here: what a look suspects (judge/suspicion.ts).

/** Plans this long are looked at every hour, */
const longPlanSeconds = 6 * 3600;
const hourSeconds = 3600;
/** shorter ones so many times, */
const looksOfShortPlan = 10;
/** but no more often than this: below it nothing can be told, and each look costs the machine seconds. */
const leastSecondsBetween = 300;
/** Sums of seconds are a little off. */
const nearly = 1e-6;

/** A look by its number, from 1, among the looks `of` the whole plan; 0: none is due yet. */
export interface PlannedLook {
  readonly look: number;
  readonly of: number;
}

/**
 * The newest look that is due after so many steady seconds of a plan of so many. One that falls on the planned end is counted and
 * never taken: the verdict takes its place, with a budget of its own.
 */
export function lookOf(steadySeconds: number, planSeconds: number): PlannedLook {
  const between =
    planSeconds >= longPlanSeconds ? hourSeconds : Math.max(leastSecondsBetween, planSeconds / looksOfShortPlan);
  const of = Math.floor(planSeconds / between + nearly);
  return { look: Math.min(of, Math.floor(steadySeconds / between + nearly)), of };
}

/**
 * Share of the error budget for the looks that one of them may spend: (j/J)² - ((j-1)/J)², later looks more than early ones, 1 in
 * all. A union bound, so nothing need be known of how looks hang together. Spending: Lan and DeMets, 1983; this form is the power
 * family with exponent 2 (Kim and DeMets, 1987).
 */
export function alphaShareOf({ look, of }: PlannedLook): number {
  return (2 * look - 1) / of ** 2;
}
