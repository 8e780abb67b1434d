// How much work the system got: the true level, which it feels, and the operations that were counted, which the tool sees.

import { type Dice, splitDice } from './dice.ts';
import { normal, uniform } from './draws.ts';
import type { Grid } from './grid.ts';

export type LoadShape = 'even' | 'daily';

export interface Load {
  /** Relative to the middle of the day: 1 is usual. */
  readonly level: Float64Array;
  /** How far the level swings to either side; 0 for an even load. */
  readonly swing: number;
  /** Counted operations since the look before, with 3 % noise that the system does not feel. */
  readonly operations: Float64Array;
}

const countingNoise = 0.03;
const daySeconds = 24 * 3600;

export function makeLoad(parent: Dice, grid: Grid, shape: LoadShape): Load {
  const dice = splitDice(parent);
  const perSecond = uniform(dice.system, 20, 200);
  const swing = shape === 'even' ? 0 : uniform(dice.system, 0.3, 0.6);
  const phase = dice.system.next();
  const level = grid.at.map((now) => 1 + swing * Math.sin(2 * Math.PI * (now / daySeconds + phase)));
  const operations = level.map((relative) =>
    Math.round(perSecond * grid.everySeconds * relative * (1 + countingNoise * normal(dice.moment))),
  );
  return { level, swing, operations };
}
