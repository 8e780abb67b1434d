// Where a run stands, for whoever shows it. Pure.

import type { Sample } from '../model/sample.ts';
import type { MachineState } from './machine-state.ts';
import type { Progress } from './ports.ts';

export function progressOf(state: MachineState, atSeconds: number, sample: Sample | null): Progress {
  const { phase, plan } = state;
  const totals: Partial<Record<string, number>> = {
    idle: plan.idleSeconds,
    warmup: plan.warmupSeconds,
    steady: plan.steadySeconds,
    drain: plan.drainSeconds,
  };
  return {
    atSeconds,
    phase: phase === 'done' ? 'stop' : phase,
    phaseSeconds: phase === 'steady' ? state.steadySeconds : state.phaseSeconds,
    phaseTotalSeconds: totals[phase] ?? null,
    sample,
  };
}
