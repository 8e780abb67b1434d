// What an earlier process of ours may have left on this machine: asks whether it lives, ends it.

import type { TargetIdentity } from '../model/record.ts';
import type { StopOutcome } from '../run/ports.ts';
import { isAlive } from '../system/identity.ts';
import { stopLeftovers } from '../system/stop-run.ts';
import { createClock } from './clock.ts';
import { stateFolder } from './places.ts';

export interface LeftBehind {
  /** True while this very process lives: same pid, same start, same life of the machine. */
  lives(target: TargetIdentity): boolean;
  /** Ends the keeper of that run and all it holds; empty when nothing was left. */
  stop(runKey: string): Promise<readonly StopOutcome[]>;
}

export function createLeftBehind(): LeftBehind {
  return { lives: isAlive, stop: (runKey) => stopLeftovers(stateFolder(runKey), createClock()) };
}
