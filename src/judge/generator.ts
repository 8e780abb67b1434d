// Did the load process do its part? What it says about itself: lag against its schedule, CPU, sends that fell due.
// Late because of us is not slow because of the target: checks of latency and throughput ask here first.

import type { Load } from '../model/load.ts';
import type { LoadInterval } from '../model/sample.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Evidence } from './evidence.ts';

export interface GeneratorReading {
  /** The rate was held: no second was missed by a second, its core was not full, the schedule was not cut. Else the run is invalid. */
  readonly held: boolean;
  /** Held, and sends were prompt: only then may slow answers or few of them be blamed on the target. */
  readonly prompt: boolean;
  readonly intervals: number;
  readonly seconds: number;
  /** Share of intervals in which sends were more than 100 ms late (p99): it blurs response times, it does not lower the rate. */
  readonly lateShare: number;
  /** Share of intervals in which they were more than a second late. */
  readonly missedShare: number;
  /** Share of intervals in which the process used all of its core. */
  readonly busyShare: number;
  readonly worstLagSeconds: number;
  readonly worstCpuCores: number;
  /** Sends asked for by the scenario in that time; null where the rate varies by design or is "max". */
  readonly asked: number | null;
  readonly scheduled: number;
  readonly sent: number;
  readonly notSent: number;
  readonly succeeded: number;
  readonly shortOfSchedule: boolean;
}

/** Later than this blurs response times. */
export const promptLagSeconds = 0.1;
/** Later than this, what was due in one second was sent in another. */
export const missedLagSeconds = 1;
const mostCpuCores = 0.95;
/** Share of intervals that may be late or busy: a single pause is not a broken generator. */
const toleratedShare = 0.05;
/** In a run of a few seconds a share says nothing: as many as this are a pause, not a habit. */
const toleratedIntervals = 2;
const scheduledShare = 0.95;
/** Seconds of full rate that a start of load may lack. */
const climbSeconds = 2;

/** null when no load was asked for or none ever ran in the windows. */
export function readGenerator({
  scenario,
  load,
  windows,
}: Pick<Evidence, 'scenario' | 'load' | 'windows'>): GeneratorReading | null {
  if (scenario.load === null || load.length === 0) return null;
  const sum = (pick: (interval: LoadInterval) => number) => load.reduce((total, interval) => total + pick(interval), 0);
  const shareOf = (broken: (interval: LoadInterval) => boolean) => load.filter(broken).length / load.length;
  const laterThan = (seconds: number) => shareOf(({ generator }) => (generator?.lagP99Seconds ?? 0) > seconds);
  const lateShare = laterThan(promptLagSeconds);
  const missedShare = laterThan(missedLagSeconds);
  const busyShare = shareOf(({ generator }) => (generator?.cpuCores ?? 0) > mostCpuCores);
  const isTolerable = (share: number) => share <= Math.max(toleratedShare, toleratedIntervals / load.length);
  const seconds = sum((interval) => interval.seconds);
  const scheduled = sum((interval) => interval.scheduled);
  const rate = plannedRate(scenario);
  const asked = rate === null ? null : rate * seconds;
  // A random schedule may fall short by chance: three standard deviations are allowed beside the 5 %. Every start of load
  // climbs to its rate; each stretch may hold one.
  const climbing = rate === null ? 0 : rate * climbSeconds * windows.length;
  const short =
    asked !== null && scheduled < scheduledShare * asked && asked - scheduled > 3 * Math.sqrt(asked) + climbing;
  const held = isTolerable(missedShare) && isTolerable(busyShare) && !short;
  return {
    held,
    prompt: held && isTolerable(lateShare),
    intervals: load.length,
    seconds,
    lateShare,
    missedShare,
    busyShare,
    worstLagSeconds: load.reduce((worst, { generator }) => Math.max(worst, generator?.lagP99Seconds ?? 0), 0),
    worstCpuCores: load.reduce((worst, { generator }) => Math.max(worst, generator?.cpuCores ?? 0), 0),
    asked,
    scheduled,
    sent: sum((interval) => interval.sent),
    notSent: sum((interval) => interval.notSent),
    succeeded: sum((interval) => interval.succeeded),
    shortOfSchedule: short,
  };
}

/** Mean rate that the scenario asks for; null for a closed loop, a replay, and for arrivals whose rate varies by design. */
export function plannedRate({ load }: Scenario): number | null {
  return load === null || load.rate.kind === 'max' || variesByDesign(load) ? null : load.rate.perSecond;
}

/** Whether the schedule itself goes up and down; single sends at random do not count. */
export function variesByDesign({ arrival, replay }: Pick<Load, 'arrival' | 'replay'>): boolean {
  return (replay ?? null) !== null || (arrival.pattern !== 'constant' && arrival.pattern !== 'poisson');
}
