// When the tool looked, and in which life of the process each look fell. Restarts begin a new life after a short downtime.

import type { Random } from '../../src/stats/random.ts';
import { uniform } from './draws.ts';

export interface Timing {
  /** Length of the whole run, declared warm-up included. */
  readonly seconds: number;
  readonly everySeconds: number;
  /** Distance of restarts; null for a process that lives through the run. */
  readonly restartSeconds: number | null;
}

export interface Grid extends Timing {
  /** Looks, in seconds of the run. */
  readonly at: Float64Array;
  /** Seconds since the life began. */
  readonly ages: Float64Array;
  readonly epochs: Int32Array;
  readonly lives: number;
  /** Planned length of a life. */
  readonly lifeSeconds: number;
}

const latestLook = 0.02;

/** Looks at every whole step plus up to 20 ms, none while the process is down (3 to 40 s at each restart). */
export function makeGrid(random: Random, timing: Timing): Grid {
  const { seconds, everySeconds, restartSeconds } = timing;
  const lifeSeconds = restartSeconds ?? seconds;
  const lives = Math.max(1, Math.ceil(seconds / lifeSeconds));
  const boots = Array.from({ length: lives }, (_, life) =>
    life === 0 ? 0 : life * lifeSeconds + uniform(random, 3, 40),
  );
  const most = Math.ceil(seconds / everySeconds);
  const at = new Float64Array(most);
  const ages = new Float64Array(most);
  const epochs = new Int32Array(most);
  let looks = 0;
  for (let step = 0; step < most; step += 1) {
    const now = step * everySeconds + latestLook * random.next();
    const life = Math.min(lives - 1, Math.floor(now / lifeSeconds));
    const age = now - (boots[life] ?? 0);
    if (age < 0) continue;
    at[looks] = now;
    ages[looks] = age;
    epochs[looks] = life;
    looks += 1;
  }
  return {
    ...timing,
    at: at.subarray(0, looks),
    ages: ages.subarray(0, looks),
    epochs: epochs.subarray(0, looks),
    lives,
    lifeSeconds,
  };
}
