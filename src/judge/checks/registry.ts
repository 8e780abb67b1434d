// Every check there is. The order is that of reports: what is most worth knowing first.

import type { CheckCode } from '../../model/scenario.ts';
import type { Check, StandingCheck } from '../check.ts';
import { aborts } from './abort.ts';
import { boots } from './boot.ts';
import { childGrowth } from './child-growth.ts';
import { cleanup } from './cleanup.ts';
import { crash } from './crash.ts';
import { degradation } from './degradation.ts';
import { duration } from './duration.ts';
import { errorRate } from './error-rate.ts';
import { exhaustion } from './exhaustion.ts';
import { handleGrowth } from './handle-growth.ts';
import { companionsLost, harnessTroubles } from './harness.ts';
import { idleGrowth } from './idle-growth.ts';
import { latencyDrift } from './latency-drift.ts';
import { latencyStep } from './latency-step.ts';
import { memoryGrowth } from './memory-growth.ts';
import { metricGrowth } from './metric-growth.ts';
import { p99 } from './p99.ts';
import { probeGaps } from './probe-gaps.ts';
import { rateHeld } from './rate-held.ts';
import { socketGrowth } from './socket-growth.ts';
import { threadGrowth } from './thread-growth.ts';
import { throughput } from './throughput.ts';
import { uptime } from './uptime.ts';

/** Asked when the scenario has them on. */
export const checks: Readonly<Record<CheckCode, Check>> = {
  crash,
  'memory-growth': memoryGrowth,
  'handle-growth': handleGrowth,
  'thread-growth': threadGrowth,
  'socket-growth': socketGrowth,
  'child-growth': childGrowth,
  'metric-growth': metricGrowth,
  'idle-growth': idleGrowth,
  exhaustion,
  'error-rate': errorRate,
  p99,
  'latency-drift': latencyDrift,
  'latency-step': latencyStep,
  degradation,
  throughput,
  uptime,
  cleanup,
};

/** Asked always, and first: what ended the run early. */
export const endingChecks: readonly StandingCheck[] = [boots, aborts];

/** Asked always, and last: whether we and the host did our own part. */
export const ownChecks: readonly StandingCheck[] = [harnessTroubles, companionsLost, rateHeld, probeGaps, duration];
