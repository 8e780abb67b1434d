// The run as a state machine: (state, event) -> (state, commands). Pure: it decides, the engine performs.
//
//   boot -> idle -> warmup -> steady -> drain -> stop -> done
//
// idle only in the first epoch; warmup in every epoch; a resumed run goes on where it stood. Whatever ends a run early
// (abort, death of a target, interrupt, loss of the load process) takes the same way out: save, load off, system off, done.
// A leg whose box is used takes it too, but the run is not over: where it stood is kept, and the system may live on.
// What is done to the system on purpose, and its lives after a death, are in machine-deeds.ts.

import { assertNever } from '../model/error.ts';
import type { PhaseName } from '../model/plan.ts';
import type { PlanPosition } from '../model/record.ts';
import type { Scenario } from '../model/scenario.ts';
import { plannedDeeds } from './deed-plan.ts';
import { afterDeath, misbehave } from './machine-deeds.ts';
import type {
  Command,
  Ending,
  HandOver,
  LegRules,
  MachineEvent,
  MachinePlan,
  MachineState,
  Step,
} from './machine-state.ts';

export function machinePlanOf(scenario: Scenario, legs: LegRules): MachinePlan {
  return {
    idleSeconds: scenario.phases.idleSeconds,
    warmupSeconds: scenario.phases.warmupSeconds,
    steadySeconds: scenario.durationSeconds,
    drainSeconds: scenario.phases.drainSeconds,
    hasLoad: scenario.load !== null,
    legs,
    deeds: plannedDeeds(scenario),
    onExit: scenario.system?.onExit ?? 'fail',
  };
}

export function initialState(plan: MachinePlan): MachineState {
  const nothingYet = { ending: null, boxUsed: false, deed: null, waiting: [], resumeAt: null };
  const deaths = { inARow: 0, atSteadySeconds: 0 };
  return { plan, phase: 'boot', phaseSeconds: 0, steadySeconds: 0, epoch: 0, load: 'off', deaths, ...nothingYet };
}

export function step(state: MachineState, event: MachineEvent): Step {
  if (state.phase === 'done') return [state, []];
  switch (event.kind) {
    case 'begin':
      return [state, [{ kind: 'phase', phase: 'boot' }, { kind: 'boot' }]];
    case 'resume':
      return resume(state, event.position, event.adopted);
    case 'ready':
      return state.phase === 'boot' ? afterBoot({ ...state, deed: null }) : [state, []];
    case 'boot-failed':
      return end(state, { kind: 'boot-failed' });
    case 'deed-over':
      return [{ ...state, deed: null }, []];
    case 'time':
      return passTime(state, event.seconds);
    case 'load-stopped':
      // Only what was asked to stop has stopped: an answer from an earlier life of the load changes nothing.
      return [state.load === 'stopping' ? { ...state, load: 'off' } : state, []];
    case 'load-lost':
      return end({ ...state, load: 'off' }, { kind: 'harness' });
    case 'target-exit':
      if (state.phase === 'boot') return [state, []];
      return afterDeath(state, event.target) ?? end(state, { kind: 'target-lost', target: event.target });
    case 'abort':
      return end(state, { kind: 'abort' });
    case 'interrupt':
      return endOrHandOver(
        state,
        { kind: 'interrupted', signal: event.signal },
        event.handOver ?? state.plan.legs.onInterrupt,
      );
    case 'box-used':
      return passTime({ ...state, boxUsed: true }, 0);
    case 'trouble':
      return end(state, { kind: 'harness' });
    case 'system-stopped':
      return finish(state);
    default:
      return assertNever(event);
  }
}

/** Saved at once: from here on there is a living system that a resumed run could take over. */
function afterBoot(state: MachineState): Step {
  const isFresh = state.epoch === 0 && state.plan.idleSeconds > 0 && state.steadySeconds === 0;
  const [next, commands] = isFresh ? enter(state, 'idle') : afterIdle(state);
  return [next, [...commands, { kind: 'save' }]];
}

function afterIdle(state: MachineState): Step {
  return state.plan.warmupSeconds > 0 ? enter(state, 'warmup') : enter(state, 'steady');
}

/** Enters a phase; warmup and steady run under load, every other one without. */
function enter(state: MachineState, phase: PhaseName): Step {
  const commands: Command[] = [{ kind: 'phase', phase }];
  let load = state.load;
  if ((phase === 'warmup' || phase === 'steady') && load === 'off' && state.plan.hasLoad) {
    commands.push({ kind: 'start-load' });
    load = 'on';
  }
  if (phase === 'drain' && load === 'on') {
    commands.push({ kind: 'stop-load', hasty: false });
    load = 'stopping';
  }
  return [{ ...state, phase, phaseSeconds: 0, load }, commands];
}

function passTime(state: MachineState, seconds: number): Step {
  const { plan } = state;
  // Draining begins when the last answer is in: a slow answer is not a leak.
  if (state.phase === 'drain' && state.load !== 'off') return [state, []];
  if (state.boxUsed && canHandOver(state)) {
    return endOrHandOver(state, { kind: 'box-used' }, state.plan.legs.onBoxUsed);
  }
  const phaseSeconds = state.phaseSeconds + seconds;
  const steadySeconds = state.phase === 'steady' ? state.steadySeconds + seconds : state.steadySeconds;
  const next: MachineState = { ...state, phaseSeconds, steadySeconds };
  switch (state.phase) {
    case 'idle':
      return phaseSeconds >= plan.idleSeconds ? afterIdle(next) : [next, []];
    case 'warmup':
      return phaseSeconds >= plan.warmupSeconds ? enter(next, 'steady') : [next, []];
    case 'steady':
      return steadySeconds >= plan.steadySeconds ? enter(next, 'drain') : misbehave(next, state.steadySeconds);
    case 'drain':
      return phaseSeconds >= plan.drainSeconds ? end(next, { kind: 'planned' }) : [next, []];
    case 'boot':
    case 'reload':
    case 'stop':
    case 'done':
      return [next, []];
    default:
      return assertNever(state.phase);
  }
}

function resume(state: MachineState, position: PlanPosition, adopted: boolean): Step {
  const held = { ...state, steadySeconds: position.steadySeconds };
  if (!adopted && !state.plan.legs.mayBoot) {
    const { phase, phaseSeconds, epoch } = position;
    const kept: MachineState = { ...held, phase: 'stop', epoch, resumeAt: { phase, phaseSeconds } };
    return finish({ ...kept, ending: { kind: 'not-adopted' } });
  }
  if (!adopted) {
    // The process whose draining was to be seen is gone, and all else is measured.
    if (position.steadySeconds >= state.plan.steadySeconds) {
      return end({ ...held, epoch: position.epoch }, { kind: 'planned' });
    }
    const epoch = position.phase === 'boot' ? position.epoch : position.epoch + 1;
    return [{ ...held, epoch }, [{ kind: 'phase', phase: 'boot' }, { kind: 'boot' }]];
  }
  const here: MachineState = { ...held, epoch: position.epoch };
  const [entered, commands] = enter(here, phaseToResume(position, state.plan));
  const goesOn = entered.phase === position.phase && position.phase !== 'drain';
  return [{ ...entered, phaseSeconds: goesOn ? position.phaseSeconds : 0 }, commands];
}

/** A living system goes on where it stood; one that was about to be stopped gets what it still lacks. */
function phaseToResume(position: PlanPosition, plan: MachinePlan): PhaseName {
  if (position.phase !== 'stop' && position.phase !== 'boot') return position.phase;
  if (position.steadySeconds >= plan.steadySeconds) return 'drain';
  return plan.warmupSeconds > 0 ? 'warmup' : 'steady';
}

/** Draining is short and is not cut in two; a boot is waited for, and so is the end of a pause. */
function canHandOver({ phase, deed }: MachineState): boolean {
  return deed === null && (phase === 'idle' || phase === 'warmup' || phase === 'steady');
}

/** The run goes on elsewhere: the way out, but where it stood is kept, and a system that is released lives on. */
function endOrHandOver(state: MachineState, ending: Ending, handOver: HandOver): Step {
  const { phase, phaseSeconds } = state;
  if (phase === 'done' || phase === 'boot' || phase === 'stop') return end(state, ending);
  if (handOver === 'stop' && ending.kind === 'interrupted') return end(state, ending);
  const [next, commands] = end({ ...state, resumeAt: { phase, phaseSeconds } }, ending);
  if (handOver === 'stop') return [next, commands];
  return [
    next,
    commands.map((command): Command => (command.kind === 'stop-system' ? { kind: 'release-system' } : command)),
  ];
}

/** The one way out: save, load off, system off. The first reason stays. */
function end(state: MachineState, ending: Ending): Step {
  if (state.ending !== null) return [state, []];
  // Saved first: whoever interrupts us may not wait for the load to end.
  const commands: Command[] = [{ kind: 'phase', phase: 'stop' }, { kind: 'save' }];
  if (state.load !== 'off') commands.push({ kind: 'stop-load', hasty: true });
  commands.push({ kind: 'stop-system' });
  return [{ ...state, phase: 'stop', phaseSeconds: 0, load: 'off', ending }, commands];
}

/** The run is not over: this part of it is. */
export function goesOn({ kind }: Ending): boolean {
  return kind === 'interrupted' || kind === 'box-used' || kind === 'not-adopted';
}

function finish(state: MachineState): Step {
  const ending: Ending = state.ending ?? { kind: 'harness' };
  return [{ ...state, phase: 'done', ending }, [{ kind: 'finish', ending }]];
}
