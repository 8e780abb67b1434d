// Puts a data set in before the soak: one operation so many times, as fast as it is answered, over all lanes.
// It is no load: nothing of it is reported but how far it is. Not for deciding whether it is needed (generator.ts).

import { createClosedLoop } from './closed-loop.ts';
import type { Crew } from './crew.ts';
import type { Failure } from './failures.ts';
import type { Rests } from './rests.ts';

export interface PreloadingParts {
  readonly name: string;
  /** Index of the operation. */
  readonly operation: number;
  readonly count: number;
  readonly clients: number;
  readonly crew: Crew;
  readonly rests: Rests;
  readonly nowSeconds: () => number;
}

export interface Preloading {
  /** Resolves when all is in, or when it was stopped. Rejects with PreloadError when too much of it fails. */
  run(): Promise<void>;
  stop(): void;
  progress(): PreloadProgress;
}

export interface PreloadProgress {
  readonly done: number;
  readonly of: number;
}

/** The target did not take the data: a soak of a system without its data would say nothing. */
export class PreloadError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'PreloadError';
  }
}

/**
 * Sends of the preload have numbers of their own, below all that the schedule uses, so that no payload comes twice. Not -1: to
 * some protocols the number after it, 0, means something else.
 */
export function preloadSend(index: number): number {
  return -2 - index;
}

const climbSeconds = 2;
const mostFailures = { share: 0.05, after: 100 };
/** The last answers are waited for so long after all was sent: each is bounded by its own timeout. */
const settleSeconds = 600;

export function createPreloading(parts: PreloadingParts): Preloading {
  const { name, operation, count, crew } = parts;
  const whole = Promise.withResolvers<void>();
  let handed = 0;
  let done = 0;
  let failed = 0;
  let last: Failure | null = null;

  const loop = createClosedLoop({
    ...parts,
    climbSeconds,
    operationOf: () => operation,
    next() {
      if (handed >= count) return null;
      handed += 1;
      return preloadSend(handed - 1);
    },
    ended(_operation, _fromSeconds, outcome) {
      done += 1;
      if (outcome.failure !== null) {
        failed += 1;
        last = outcome.failure;
        // More than the share of the first hundred is more than can be made good by then.
        if (failed > mostFailures.share * Math.max(done, mostFailures.after)) {
          loop.stop();
          whole.reject(new PreloadError(tooManyFailed(name, failed, done, outcome.failure)));
        }
      }
      if (done < count) return;
      if (last !== null && failed > mostFailures.share * count) {
        whole.reject(new PreloadError(tooManyFailed(name, failed, done, last)));
      }
      whole.resolve();
    },
  });

  return {
    async run() {
      if (count === 0) return;
      loop.begin();
      await whole.promise;
      // A lane may still have something to do after its last send.
      await crew.whenQuiet(settleSeconds);
    },
    stop() {
      loop.stop();
      whole.resolve();
    },
    progress: () => ({ done, of: count }),
  };
}

function tooManyFailed(name: string, failed: number, done: number, example: Failure): string {
  return `${failed} of the first ${done} requests "${name}" of the preload failed: ${example.sentence}`;
}
