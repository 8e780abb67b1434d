// Once a second: time passes, uptime is counted, gaps are noticed. Once per `watch.every`: a look at the targets becomes a sample.
// A look is never waited for: while one is under way no other is begun, and what is missing shows as a gap.

import { gaugeName, processMetrics, systemTarget } from '../model/metric.ts';
import type { PhaseName } from '../model/plan.ts';
import type { Sample } from '../model/sample.ts';
import type { Journal } from './journal.ts';
import type { LoadFold } from './load-fold.ts';
import type { WatchPort } from './ports.ts';
import type { RunClock } from './run-clock.ts';
import type { UptimeTicks } from './uptime-ticks.ts';

/** A tick later than this is a gap: this machine stood still, and nobody knows what the target did meanwhile. */
export const stallSeconds = 5;

export interface SamplerPlace {
  readonly phase: PhaseName;
  readonly epoch: number;
  readonly segment: number;
  readonly underLoad: boolean;
  readonly lives: boolean;
}

export interface Sampler {
  /** One tick; returns the seconds that were really held: a stall counts as nothing. */
  tick(): number;
  /** Begins a look; `onSample` is called when it is done. */
  look(): void;
  /** Writes down what the load counted after the last look. */
  close(): void;
}

export function createSampler(
  watch: WatchPort,
  clock: RunClock,
  journal: Journal,
  fold: LoadFold,
  uptime: UptimeTicks,
  place: () => SamplerPlace,
  onSample: (sample: Sample) => void,
  onBug: (error: unknown) => void,
): Sampler {
  let lastTick = clock.atSeconds();
  let looking = false;

  return {
    tick() {
      const now = clock.atSeconds();
      const passed = now - lastTick;
      const from = lastTick;
      lastTick = now;
      const { phase, lives } = place();
      if (passed > stallSeconds) {
        journal.event({ event: 'gap', fromSeconds: from, toSeconds: now, reason: 'this machine stood still' });
        return 0;
      }
      uptime.tick(phase === 'steady', lives);
      return passed;
    },

    look() {
      if (looking) return;
      looking = true;
      const { underLoad, lives, ...where } = place();
      const atSeconds = clock.atSeconds();
      const load = underLoad || fold.pending() ? fold.take() : null;
      const ticks = uptime.take();
      const written = watch.look().then((gauges) => {
        looking = false;
        // The process went while we looked: the reading is of no one, and what failed then belongs to its death.
        const gone = lives && !place().lives;
        const residentName = gaugeName(systemTarget, processMetrics.residentBytes);
        const read = gone ? { ...gauges, [residentName]: null } : gauges;
        const phase = gone ? place().phase : where.phase;
        const sample: Sample = { kind: 'sample', atSeconds, ...where, phase, gauges: read, load, ticks };
        journal.sample(sample);
        onSample(sample);
      });
      written.catch(onBug);
    },

    close() {
      if (!fold.pending()) return;
      const { phase, epoch, segment } = place();
      const counted = { load: fold.take(), ticks: uptime.take() };
      journal.sample({ kind: 'sample', atSeconds: clock.atSeconds(), phase, epoch, segment, gauges: {}, ...counted });
    },
  };
}
