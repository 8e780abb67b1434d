// Every check there is. The order is that of reports: what is most worth knowing first.

import type { CheckCode } from '../../model/scenario.ts';
import type { Check, StandingCheck } from '../check.ts';
import { aborts } from './abort.ts';
import { boots } from './boot.ts';
import { cleanup } from './cleanup.ts';
import { crash } from './crash.ts';
import { duration } from './duration.ts';
import { errorRate } from './error-rate.ts';
import { handleGrowth } from './handle-growth.ts';
import { companionsLost, harnessTroubles } from './harness.ts';
import { memoryGrowth } from './memory-growth.ts';
import { notYet } from './not-yet.ts';
import { p99 } from './p99.ts';
import { probeGaps } from './probe-gaps.ts';
import { rateHeld } from './rate-held.ts';
import { throughput } from './throughput.ts';
import { uptime } from './uptime.ts';

/** Asked when the scenario has them on. */
export const checks: Readonly<Record<CheckCode, Check>> = {
  crash,
  'memory-growth': memoryGrowth,
  'handle-growth': handleGrowth,
  'error-rate': errorRate,
  p99,
  'latency-drift': notYet,
  degradation: notYet,
  throughput,
  uptime,
  cleanup,
};

/** Asked always, and first: what ended the run early. */
export const endingChecks: readonly StandingCheck[] = [boots, aborts];

/** Asked always, and last: whether we and the host did our own part. */
export const ownChecks: readonly StandingCheck[] = [harnessTroubles, companionsLost, rateHeld, probeGaps, duration];
