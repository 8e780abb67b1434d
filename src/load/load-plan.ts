// What a load sends and when: from its operations and its rate, or from a recording. Not for sending (generator.ts).

import type { LoadOrder } from '../run/ports.ts';
import { compileOperations } from './compile-operations.ts';
import type { CompiledOperation } from './compiled-operation.ts';
import { createPacer, type Pacer, rampSeconds } from './pacer.ts';
import { openReplay } from './replay.ts';
import { prepareSchemas } from './schema-check.ts';
import { createTraffic, type Traffic } from './traffic.ts';

export interface LoadPlan {
  /** `traffic` tells them by their index. */
  readonly operations: readonly CompiledOperation[];
  readonly traffic: Traffic;
  /** In a closed loop nothing of it falls due. */
  readonly pacer: Pacer;
  /** null: the closed loop. */
  readonly perSecond: number | null;
  /** Lets go of what was opened. */
  close(): Promise<void>;
}

/** Expects an order without issues. Rejects with ScenarioError for a file that cannot be replayed. */
export async function planLoad(order: LoadOrder): Promise<LoadPlan> {
  const { load, seed, fromSend, fromFullRateSeconds } = order;
  await prepareSchemas(load);
  if (load.replay != null) return await openReplay(load.replay, { load, seed, fromSend, rampSeconds });
  const operations = compileOperations(load);
  return {
    operations,
    traffic: createTraffic(load, seed, operations),
    pacer: createPacer({ load, seed, fromSend, fromFullRateSeconds, rampSeconds }),
    perSecond: load.rate.kind === 'open' ? load.rate.perSecond : null,
    close: async () => {},
  };
}
