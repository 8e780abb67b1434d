// A family, a growth and a plan -> the trace that a detector meets. Adds the level, and rounds as the probe would.

import { createRandom } from '../../src/stats/random.ts';
import { type Dice, splitDice } from './dice.ts';
import { logUniform, normal, uniform } from './draws.ts';
import { type Family, type Ground, perLife } from './families/family.ts';
import { type Grid, makeGrid, type Timing } from './grid.ts';
import { type Growth, growthOf } from './growth.ts';
import { type Load, type LoadShape, makeLoad } from './load.ts';
import type { Kind, Trace } from './trace.ts';

export interface Setting extends Timing {
  readonly load: LoadShape | null;
  readonly settlesMinutes: readonly [number, number] | null;
  /** In megabytes, counts or per cent per hour. */
  readonly limit: number;
  readonly declaredWarmupSeconds: number | null;
}

/** What several series of one run have in common. */
export interface Shared {
  readonly grid: Grid;
  readonly load: Load;
  readonly seriesInRun: number;
}

export const megabyte = 1_000_000;
const page = 4096;

/** Limits and growths are said in these; traces are in bytes, counts, and seconds (limit: per cent per hour). */
export const unitOf: Readonly<Record<Kind, number>> = { memory: megabyte, counts: 1, latency: 1 };

export function makeShared(dice: Dice, setting: Setting, shape: LoadShape, seriesInRun: number): Shared {
  const grid = makeGrid(dice.moment, setting);
  return { grid, load: makeLoad(dice, grid, setting.load ?? shape), seriesInRun };
}

/** One series. The growth has dice of its own: with and without it, the noise is the same. */
export function makeTrace(dice: Dice, family: Family, growth: Growth, setting: Setting, shared?: Shared): Trace {
  const { grid, load, seriesInRun } = shared ?? makeShared(dice, setting, family.load, 1);
  const ground: Ground = { ...grid, load, settlesMinutes: setting.settlesMinutes };
  const growthDice = splitDice(dice);
  const levelDice = splitDice(dice);
  // The control must see the same machine as the system, so both start from the same dice.
  const seeds = { system: dice.system.nextUint32(), moment: dice.moment.nextUint32() };
  const fresh = (): Dice => ({ system: createRandom(seeds.system), moment: createRandom(seeds.moment) });
  const healthy = family.draw(fresh(), ground);
  const grown = growthOf(growthDice, ground, growth);
  return {
    kind: family.kind,
    everySeconds: setting.everySeconds,
    seconds: grid.at,
    ages: grid.ages,
    epochs: grid.epochs,
    values: asMeasured(levelDice, family.kind, ground, healthy, grown),
    operations: load.operations,
    control: family.control === undefined ? null : family.control(fresh(), ground).map((percent) => percent * 1e-5),
    limitPerHour: setting.limit * unitOf[family.kind],
    declaredWarmupSeconds: setting.declaredWarmupSeconds,
    seriesInRun,
  };
}

/** Memory: 150 to 900 MB, each life within 1 % of it, in whole pages. Counts: whole. Latency: 2 to 200 ms, in nanoseconds. */
function asMeasured(dice: Dice, kind: Kind, ground: Ground, healthy: Float64Array, grown: Float64Array): Float64Array {
  switch (kind) {
    case 'memory': {
      const usual = uniform(dice.system, 150, 900);
      const level = perLife(ground, () => usual * (1 + 0.01 * normal(dice.moment)));
      return healthy.map((value, index) => {
        const bytes = (level(index) + value + (grown[index] ?? 0)) * megabyte;
        return page * Math.max(0, Math.round(bytes / page));
      });
    }
    case 'counts':
      return healthy.map((value, index) => Math.max(0, Math.round(value) + Math.floor(grown[index] ?? 0)));
    case 'latency': {
      const perCent = logUniform(dice.system, 2e-5, 2e-3);
      return healthy.map((value, index) => {
        const seconds = perCent * value * (1 + (grown[index] ?? 0) / 100);
        return Math.round(seconds * 1e9) / 1e9;
      });
    }
    default:
      throw new Error(`no such kind: ${kind satisfies never}`);
  }
}
