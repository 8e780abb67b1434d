// The lengths of run that the table is about.

import type { Setting } from './series.ts';

const hour = 3600;

/** A setting of whole hours, nothing declared, at the given limit. */
export function hours(
  length: number,
  everySeconds: number,
  options: Partial<Setting> & { readonly limit: number },
): Setting {
  return {
    seconds: length * hour,
    everySeconds,
    restartSeconds: null,
    load: null,
    settlesMinutes: null,
    declaredWarmupSeconds: null,
    ...options,
  };
}

/** Hosted jobs end after six hours: a process that does not outlive its job is restarted every 5.5 h. */
export const hostedRestart = 5.5 * hour;

/** Six hours and a day, looked at every 10 s and every 60 s; and the day with restarts. */
export function mainSettings(limit: number): readonly Setting[] {
  return [
    hours(6, 10, { limit }),
    hours(6, 60, { limit }),
    hours(24, 10, { limit }),
    hours(24, 60, { limit }),
    hours(24, 10, { limit, restartSeconds: hostedRestart }),
    hours(24, 60, { limit, restartSeconds: hostedRestart }),
  ];
}

export function isSixHours({ seconds }: Setting): boolean {
  return seconds === 6 * hour;
}

export function isDayWithRestarts({ seconds, restartSeconds }: Setting): boolean {
  return seconds === 24 * hour && restartSeconds !== null;
}

/** A week of six-hour lives: 28 of them. */
export function week(everySeconds: number, limit: number): Setting {
  return hours(168, everySeconds, { limit, restartSeconds: 6 * hour });
}

/**
 * An hour of which the first ten minutes are declared as warm-up, which really settles with one to three minutes.
 * The length includes the warm-up.
 */
export function declaredHour(everySeconds: number, limit: number): Setting {
  return hours(1, everySeconds, { limit, declaredWarmupSeconds: 600, settlesMinutes: [1, 3] });
}

export interface ShortPlan {
  /** Steady seconds, after the declared warm-up. */
  readonly steadySeconds: number;
  readonly warmupSeconds: number;
  /** Limits that such a run can be asked about: megabytes and counts per hour. */
  readonly megabytes: number;
  readonly counts: number;
}

/** Short runs at 1 s. The limits are those of the scenarios that ship, in proportion to the length. */
export const shortPlans: readonly ShortPlan[] = [
  { steadySeconds: 120, warmupSeconds: 15, megabytes: 3000, counts: 600 },
  { steadySeconds: 180, warmupSeconds: 15, megabytes: 2000, counts: 400 },
  { steadySeconds: 600, warmupSeconds: 60, megabytes: 600, counts: 120 },
  { steadySeconds: 3600, warmupSeconds: 600, megabytes: 60, counts: 12 },
];

/** What warms up settles with a third to three times the time constant that the declared warm-up was meant for (a third of it). */
export function shortSetting({ steadySeconds, warmupSeconds }: ShortPlan, limit: number): Setting {
  const meant = warmupSeconds / 60 / 3;
  return {
    seconds: steadySeconds + warmupSeconds,
    everySeconds: 1,
    restartSeconds: null,
    load: null,
    settlesMinutes: [meant / 3, meant * 3],
    limit,
    declaredWarmupSeconds: warmupSeconds,
  };
}
