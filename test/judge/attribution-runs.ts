// An hour of a system under a mix of operations, for tests of attribution: 50 requests a second, a look every ten, noise of a
// healthy system, and what is left behind by each call of each operation, or with time. Seeded.

import { type Evidence, gatherEvidence } from '../../src/judge/evidence.ts';
import { blockWeights } from '../../src/load/mix-blocks.ts';
import type { OperationInterval } from '../../src/model/sample.ts';
import { createRandom } from '../../src/stats/random.ts';
import { aCapture, latency } from './a-capture.ts';
import { aLoad, anOperation, aScenario } from './a-scenario.ts';
import { type FamilyName, familySeries, normal } from './families.ts';

export interface AttributionRun {
  readonly seed: number;
  readonly noise: FamilyName;
  readonly operations: Readonly<Record<string, { readonly weight: number; readonly leaks?: number }>>;
  /** Growth that has nothing to do with any call. */
  readonly leakPerHour?: number;
  /** null: the mix does not vary. */
  readonly blockSeconds?: number | null;
  readonly hours?: number;
  readonly perSecond?: number;
}

const everySeconds = 10;

export function evidenceOf(run: AttributionRun): Evidence {
  const { seed, noise, operations, leakPerHour = 0, blockSeconds = 120, hours = 1, perSecond = 50 } = run;
  const steps = Math.round((hours * 3600) / everySeconds);
  const random = createRandom(seed);
  const names = Object.keys(operations);
  const weights = names.map((name) => operations[name]?.weight ?? 0);
  const level = familySeries(noise, { seed, steps, everySeconds, leakPerHour });
  const counts = Array.from({ length: steps }, (_, step) => {
    const block = blockSeconds === null ? null : Math.floor((step * everySeconds) / blockSeconds);
    return drawn(block === null ? weights : blockWeights(weights, seed, block), perSecond * everySeconds, random);
  });
  let left = 0;
  const memory = counts.map((row, step) => {
    for (const [at, count] of row.entries()) left += count * (operations[names[at] ?? '']?.leaks ?? 0);
    return (level[step] ?? 0) + left;
  });
  const stepAt = (steadySeconds: number) => Math.round(steadySeconds / everySeconds) - 1;
  const capture = aCapture({
    everySeconds,
    idleSeconds: 0,
    warmupSeconds: 0,
    drainSeconds: 0,
    steadySeconds: steps * everySeconds,
    memory: (at) => memory[stepAt(at)] ?? null,
    load: (interval, at) => {
      const row = counts[stepAt(at)] ?? [];
      const operationsSeen = names.map((name, index): [string, OperationInterval] => {
        // One in a hundred fails: what leaks does not ask whether the answer was right.
        const failed = Math.floor((row[index] ?? 0) / 100);
        return [name, { succeeded: (row[index] ?? 0) - failed, failed, latency }];
      });
      return { ...interval, operations: Object.fromEntries(operationsSeen) };
    },
    responses: [],
  });
  const load = aLoad({ operations: names.map((name) => anOperation(name)), mixBlockSeconds: blockSeconds });
  return gatherEvidence(aScenario({ everySeconds, durationSeconds: steps * everySeconds, load }), capture);
}

/** So many sends chosen at random by weight, near enough: normal instead of binomial, and the sum exact. */
function drawn(weights: readonly number[], sends: number, random: { next(): number }): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const dice = { next: () => random.next(), nextUint32: () => 0 };
  const row = weights.map((weight) => {
    const share = weight / total;
    return Math.max(0, Math.round(sends * share + Math.sqrt(sends * share * (1 - share)) * normal(dice)));
  });
  const largest = weights.indexOf(Math.max(...weights));
  row[largest] = Math.max(0, (row[largest] ?? 0) + sends - row.reduce((sum, count) => sum + count, 0));
  return row;
}
