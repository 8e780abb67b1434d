import { describe, expect, it } from 'vitest';
import type { PlanPosition } from '../../src/model/record.ts';
import { initialState, step } from '../../src/run/machine.ts';
import type { LegRules, MachineEvent, MachinePlan, MachineState } from '../../src/run/machine-state.ts';

const onADesk: LegRules = { onBoxUsed: 'stop', onInterrupt: 'stop', mayBoot: true };
const inAChain: LegRules = { onBoxUsed: 'release', onInterrupt: 'release', mayBoot: true };
const times = { idleSeconds: 2, warmupSeconds: 3, steadySeconds: 5, drainSeconds: 2, hasLoad: true };
const plan: MachinePlan = { ...times, legs: onADesk, deeds: [], onExit: 'fail' };
const chained: MachinePlan = { ...plan, legs: inAChain };

/** Events in, one line of commands per event out: reads like a script. */
function play(events: readonly MachineEvent[], from: MachineState = initialState(plan)): readonly string[] {
  let state = from;
  return events.map((event) => {
    const [next, commands] = step(state, event);
    state = next;
    const said = commands.map((command) => {
      if (command.kind === 'phase') return `phase ${command.phase}`;
      if (command.kind === 'stop-load') return command.hasty ? 'stop-load hastily' : 'stop-load';
      if (command.kind === 'finish') return `finish ${command.ending.kind}`;
      return command.kind;
    });
    return `${event.kind}: ${said.join(', ')}`;
  });
}

const seconds = (count: number): MachineEvent => ({ kind: 'time', seconds: count });
const position = (over: Partial<PlanPosition>): PlanPosition => ({
  phase: 'steady',
  phaseSeconds: 3,
  steadySeconds: 3,
  epoch: 1,
  sends: 100,
  ...over,
});

describe('a run that goes as planned', () => {
  it('passes through every phase once and ends', () => {
    const events: MachineEvent[] = [
      { kind: 'begin' },
      { kind: 'ready' },
      seconds(2),
      seconds(3),
      seconds(5),
      seconds(9),
      { kind: 'load-stopped' },
      seconds(1),
      seconds(1),
      { kind: 'system-stopped' },
      seconds(1),
    ];
    expect(play(events)).toEqual([
      'begin: phase boot, boot',
      'ready: phase idle, save',
      'time: phase warmup, start-load',
      'time: phase steady',
      'time: phase drain, stop-load',
      // Draining is counted from the last answer.
      'time: ',
      'load-stopped: ',
      'time: ',
      'time: phase stop, save, stop-system',
      'system-stopped: finish planned',
      'time: ',
    ]);
  });

  it('starts no load in an idle soak', () => {
    const idle = initialState({ ...plan, hasLoad: false });
    const said = play([{ kind: 'begin' }, { kind: 'ready' }, seconds(2), seconds(3), seconds(5), seconds(2)], idle);
    expect(said.join()).not.toContain('load');
    expect(said.at(-1)).toBe('time: phase stop, save, stop-system');
  });
});

describe('a run that ends early', () => {
  const steady: MachineEvent[] = [{ kind: 'begin' }, { kind: 'ready' }, seconds(2), seconds(3)];
  it.each<[string, MachineEvent, string]>([
    ['a hard limit', { kind: 'abort' }, 'abort'],
    ['a signal', { kind: 'interrupt', signal: 'SIGTERM' }, 'interrupted'],
    ['the death of the target', { kind: 'target-exit', target: 'system' }, 'target-lost'],
    ['trouble of our own', { kind: 'trouble' }, 'harness'],
  ])('takes the one way out after %s', (_, event, ending) => {
    const said = play([...steady, event, { kind: 'system-stopped' }]);
    expect(said.at(-2)).toBe(`${event.kind}: phase stop, save, stop-load hastily, stop-system`);
    expect(said.at(-1)).toBe(`system-stopped: finish ${ending}`);
  });

  it('keeps the first reason', () => {
    const said = play([
      ...steady,
      { kind: 'abort' },
      { kind: 'interrupt', signal: 'SIGINT' },
      { kind: 'system-stopped' },
    ]);
    expect(said.slice(-2)).toEqual(['interrupt: ', 'system-stopped: finish abort']);
  });

  it('can be interrupted while it boots', () => {
    const said = play([
      { kind: 'begin' },
      { kind: 'interrupt', signal: 'SIGINT' },
      { kind: 'ready' },
      { kind: 'system-stopped' },
    ]);
    expect(said).toEqual([
      'begin: phase boot, boot',
      'interrupt: phase stop, save, stop-system',
      'ready: ',
      'system-stopped: finish interrupted',
    ]);
  });

  it('does not stop a load process that is gone', () => {
    const said = play([...steady, { kind: 'load-lost' }]);
    expect(said.at(-1)).toBe('load-lost: phase stop, save, stop-system');
  });
});

describe('a run that is resumed', () => {
  it('goes on in steady when the system was adopted, for what is left', () => {
    const said = play([{ kind: 'resume', position: position({}), adopted: true }, seconds(1), seconds(1)]);
    expect(said).toEqual(['resume: phase steady, start-load', 'time: ', 'time: phase drain, stop-load']);
  });

  it('boots and warms up again when it was not, and keeps the steady seconds it held', () => {
    const said = play([
      { kind: 'resume', position: position({}), adopted: false },
      { kind: 'ready' },
      seconds(3),
      seconds(2),
    ]);
    expect(said).toEqual([
      'resume: phase boot, boot',
      'ready: phase warmup, start-load, save',
      'time: phase steady',
      'time: phase drain, stop-load',
    ]);
  });

  it('opens a new epoch only when the process is another one', () => {
    const [adopted] = step(initialState(plan), { kind: 'resume', position: position({}), adopted: true });
    const [rebooted] = step(initialState(plan), { kind: 'resume', position: position({}), adopted: false });
    expect([adopted.epoch, rebooted.epoch]).toEqual([1, 2]);
  });

  it('drains afresh when it was cut off while draining', () => {
    const resume: MachineEvent = {
      kind: 'resume',
      position: position({ phase: 'drain', steadySeconds: 5 }),
      adopted: true,
    };
    expect(play([resume, seconds(1), seconds(1)])).toEqual([
      'resume: phase drain',
      'time: ',
      'time: phase stop, save, stop-system',
    ]);
  });

  it('ends at once when all was measured and the system is gone', () => {
    const resume: MachineEvent = {
      kind: 'resume',
      position: position({ phase: 'drain', steadySeconds: 5 }),
      adopted: false,
    };
    expect(play([resume, { kind: 'system-stopped' }])).toEqual([
      'resume: phase stop, save, stop-system',
      'system-stopped: finish planned',
    ]);
  });

  it('warms up a living system that was about to be stopped before it was done', () => {
    const resume: MachineEvent = { kind: 'resume', position: position({ phase: 'stop' }), adopted: true };
    expect(play([resume])).toEqual(['resume: phase warmup, start-load']);
  });
});

describe('a leg whose box is used', () => {
  const begun: readonly MachineEvent[] = [{ kind: 'begin' }, { kind: 'ready' }, seconds(2), seconds(3), seconds(2)];
  const boxUsed: MachineEvent = { kind: 'box-used' };

  it('keeps the place, lets go of the living system and ends unfinished', () => {
    expect(play([...begun, boxUsed, { kind: 'system-stopped' }], initialState(chained)).slice(-2)).toEqual([
      'box-used: phase stop, save, stop-load hastily, release-system',
      'system-stopped: finish box-used',
    ]);
  });

  it('stops a system that lives only as long as its segment', () => {
    const segment: MachinePlan = { ...chained, legs: { ...inAChain, onBoxUsed: 'stop' } };
    expect(play([...begun, boxUsed], initialState(segment)).at(-1)).toBe(
      'box-used: phase stop, save, stop-load hastily, stop-system',
    );
  });

  it('remembers where to go on, and counts no more seconds', () => {
    const after = [...begun, boxUsed, seconds(1)].reduce(
      (state, event) => step(state, event)[0],
      initialState(chained),
    );
    expect(after).toMatchObject({ resumeAt: { phase: 'steady', phaseSeconds: 2 }, steadySeconds: 2 });
  });

  it('waits for a boot and hands over at the first tick after it', () => {
    expect(play([{ kind: 'begin' }, boxUsed, { kind: 'ready' }, seconds(1)], initialState(chained)).slice(1)).toEqual([
      'box-used: ',
      'ready: phase idle, save',
      'time: phase stop, save, release-system',
    ]);
  });

  it('finishes a drain that was begun', () => {
    const drained = play([...begun, seconds(3), { kind: 'load-stopped' }, boxUsed, seconds(2)], initialState(chained));
    expect(drained.slice(-2)).toEqual(['box-used: ', 'time: phase stop, save, stop-system']);
  });

  it('goes on in the next leg without warming up again', () => {
    expect(play([{ kind: 'resume', position: position({}), adopted: true }], initialState(chained))).toEqual([
      'resume: phase steady, start-load',
    ]);
  });
});

describe('a leg that is told to end', () => {
  it('lets go where something else stops the system, and keeps the place', () => {
    const events: readonly MachineEvent[] = [{ kind: 'begin' }, { kind: 'ready' }, seconds(2), seconds(3)];
    const interrupt: MachineEvent = { kind: 'interrupt', signal: 'SIGINT' };
    expect(play([...events, interrupt], initialState(chained)).at(-1)).toBe(
      'interrupt: phase stop, save, stop-load hastily, release-system',
    );
  });

  it('gives up a boot, which nobody could adopt', () => {
    expect(play([{ kind: 'begin' }, { kind: 'interrupt', signal: 'SIGINT' }], initialState(chained)).at(-1)).toBe(
      'interrupt: phase stop, save, stop-system',
    );
  });
});

describe('a leg that may not boot', () => {
  it('leaves a system that cannot be adopted to another leg, with its place', () => {
    const rules: MachinePlan = { ...chained, legs: { ...inAChain, mayBoot: false } };
    const resume: MachineEvent = { kind: 'resume', position: position({}), adopted: false };
    expect(play([resume], initialState(rules))).toEqual(['resume: finish not-adopted']);
    expect(step(initialState(rules), resume)[0].resumeAt).toEqual({ phase: 'steady', phaseSeconds: 3 });
  });
});
