// What the machine decides about the system's lives within a run: deeds of the scenario that are due, and deaths after which it is
// booted again. Pure; only machine.ts calls it.
//
//   steady --due--> pause --over--> steady
//   steady --due--> kill, restart --> boot of a new epoch --> warmup --> steady, where it stood
//   idle, warmup, steady --death, on-exit = "restart"--> the same, but nobody asked for it
//
// The load goes on all the while; steady time does not, except over a pause: there is one system, and it lives.

import type { SystemDeed } from '../model/event.ts';
import { systemTarget } from '../model/metric.ts';
import { deedsDue } from './deed-plan.ts';
import type { MachineState, Step } from './machine-state.ts';

/** Deaths that follow one another after less steady time than this are a row, and so many in a row end the run. */
const quickSeconds = 60;
const mostQuickDeaths = 5;

/** Steady time passed from `heldBefore` to what the state says. One deed at a time; the others wait, none twice. */
export function misbehave(state: MachineState, heldBefore: number): Step {
  const { plan, steadySeconds, deed } = state;
  const fits = (wanted: SystemDeed): boolean =>
    plan.deeds.some((one) => one.deed === wanted && steadySeconds + one.needsSeconds <= plan.steadySeconds);
  const due = deedsDue(plan.deeds, heldBefore, steadySeconds);
  const waiting = [...new Set([...state.waiting, ...due])].filter(fits);
  const [next, ...later] = waiting;
  if (deed !== null || next === undefined) return [{ ...state, waiting }, []];
  if (next === 'pause') return [{ ...state, waiting: later, deed: next }, [{ kind: 'pause' }]];
  return anotherLife({ ...state, waiting: later, deed: next });
}

/** A target died by itself. null: the run ends with it. */
export function afterDeath(state: MachineState, target: string): Step | null {
  const { phase, plan, deaths, steadySeconds } = state;
  const isAwaited = phase === 'idle' || phase === 'warmup' || phase === 'steady';
  if (target !== systemTarget || plan.onExit !== 'restart' || !isAwaited) return null;
  const isQuick = steadySeconds - deaths.atSteadySeconds < quickSeconds;
  const inARow = isQuick ? deaths.inARow + 1 : 1;
  if (inARow > mostQuickDeaths) return null;
  return anotherLife({ ...state, deed: null, deaths: { inARow, atSteadySeconds: steadySeconds } });
}

/** The epoch begins with the boot, as in a run that is resumed without its system. */
function anotherLife(state: MachineState): Step {
  const how = state.deed === 'restart' ? 'restart' : 'kill';
  return [
    { ...state, phase: 'boot', phaseSeconds: 0, epoch: state.epoch + 1 },
    [
      { kind: 'phase', phase: 'boot' },
      { kind: 'replace', how, deliberate: state.deed !== null },
    ],
  ];
}
