// A cell of the table: one kind of system, one growth, one length of run, asked many times with other seeds.

import type { Family } from './families/family.ts';
import type { Growth } from './growth.ts';
import type { Setting } from './series.ts';
import type { Kind } from './trace.ts';

/** Shares (0..1) that the method must keep. Each is a claim of the project, not of the simulation. */
export interface Targets {
  readonly failAtMost?: number;
  readonly failAtLeast?: number;
  readonly inconclusiveAtMost?: number;
  readonly passAtMost?: number;
}

export interface Cell {
  readonly section: string;
  /** Unique; the seeds of its runs hang on it. */
  readonly name: string;
  /** Name of a family; null for a run of twelve series. */
  readonly family: string | null;
  readonly growth: Growth;
  readonly setting: Setting;
  readonly runs: number;
  readonly targets: Targets;
  /** Ask again, with a leak of just the size that each pass says it would have seen. */
  readonly coverage: boolean;
}

const hour = 3600;
const minute = 60;

/** Steady length, distance of looks and restarts, in words: "24 h @ 60 s, restarts 5.5 h", "50 min @ 1 s, after 10 min of warm-up". */
export function settingText(setting: Setting): string {
  const { seconds, everySeconds, restartSeconds, declaredWarmupSeconds } = setting;
  return [
    `${lengthText(seconds - (declaredWarmupSeconds ?? 0))} @ ${everySeconds} s`,
    ...(restartSeconds === null ? [] : [`restarts ${lengthText(restartSeconds)}`]),
    ...(declaredWarmupSeconds === null ? [] : [`after ${lengthText(declaredWarmupSeconds)} of warm-up`]),
  ].join(', ');
}

function lengthText(seconds: number): string {
  if (seconds >= hour)
    return seconds % (24 * hour) === 0 && seconds > 72 * hour ? `${seconds / 24 / hour} d` : `${seconds / hour} h`;
  return seconds >= minute ? `${seconds / minute} min` : `${seconds} s`;
}

const rateUnit: Readonly<Record<Kind, string>> = { memory: ' MB/h', counts: '/h', latency: ' %/h' };

/** "stable", "10 MB/h stairs", "+20 % step". */
export function growthText(growth: Growth, kind: Kind): string {
  if (growth.shape === 'none') return 'stable';
  if (growth.shape === 'step') return `step of ${growth.size}${rateUnit[kind].replace('/h', '')}`;
  return `${growth.perHour}${rateUnit[kind]}${growth.shape === 'even' ? '' : ` ${growth.shape}`}`;
}

export interface CellOptions {
  readonly runs: number;
  readonly targets?: Targets;
  readonly coverage?: boolean;
  /** Added to the name where family, growth and setting do not tell two cells apart. */
  readonly note?: string;
}

export function seriesCell(
  section: string,
  family: Family,
  growth: Growth,
  setting: Setting,
  { runs, targets = {}, coverage = false, note }: CellOptions,
): Cell {
  const limit = `limit ${setting.limit}${rateUnit[family.kind]}`;
  const isUsual = setting.limit === usualLimit[family.kind];
  const parts = [
    `${family.name}: ${growthText(growth, family.kind)}`,
    settingText(setting),
    ...(isUsual ? [] : [limit]),
    ...(note === undefined ? [] : [note]),
  ];
  return { section, name: parts.join(', '), family: family.name, growth, setting, runs, targets, coverage };
}

/** Limits that need not be said: 10 MB/h, 1/h, 2 %/h. */
export const usualLimit: Readonly<Record<Kind, number>> = { memory: 10, counts: 1, latency: 2 };
