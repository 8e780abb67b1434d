// What the scenario does to the system, and its lives after a death, as scripts: events in, commands out.

import { describe, expect, it } from 'vitest';
import { initialState, step } from '../../src/run/machine.ts';
import type { MachineEvent, MachinePlan, MachineState } from '../../src/run/machine-state.ts';

const plan: MachinePlan = {
  idleSeconds: 0,
  warmupSeconds: 10,
  steadySeconds: 200,
  drainSeconds: 2,
  hasLoad: true,
  legs: { onBoxUsed: 'release', onInterrupt: 'release', mayBoot: true },
  deeds: [],
  onExit: 'fail',
};
const pause = { deed: 'pause', everySeconds: 50, needsSeconds: 40, withinSeconds: 40 } as const;
const kill = { deed: 'kill', everySeconds: 80, needsSeconds: 30, withinSeconds: 20 } as const;
const restart = { deed: 'restart', everySeconds: 80, needsSeconds: 30, withinSeconds: 20 } as const;

const seconds = (count: number): MachineEvent => ({ kind: 'time', seconds: count });
const death: MachineEvent = { kind: 'target-exit', target: 'system' };
const toSteady: readonly MachineEvent[] = [{ kind: 'begin' }, { kind: 'ready' }, seconds(10)];

interface Played {
  readonly said: readonly string[];
  readonly state: MachineState;
}

/** One line for each event that led to something. */
function play(over: Partial<MachinePlan>, events: readonly MachineEvent[]): Played {
  let state = initialState({ ...plan, ...over });
  const said: string[] = [];
  for (const event of events) {
    const [next, commands] = step(state, event);
    state = next;
    const words = commands.map((command) => {
      if (command.kind === 'phase') return command.phase;
      if (command.kind === 'replace') return `${command.how}${command.deliberate ? '' : ' what died'}`;
      if (command.kind === 'finish') return `finish ${command.ending.kind}`;
      return command.kind;
    });
    if (words.length > 0) said.push(`${event.kind} at ${state.steadySeconds}: ${words.join(', ')}`);
  }
  return { said, state };
}

const ticks = (count: number): readonly MachineEvent[] => Array.from({ length: count }, () => seconds(1));

describe('a pause', () => {
  it('comes every so often of steady time, which goes on, and never when what is left is too short for it', () => {
    const overAtOnce = ticks(200).flatMap((tick): readonly MachineEvent[] => [tick, { kind: 'deed-over' }]);
    const { said } = play({ deeds: [pause] }, [...toSteady, ...overAtOnce]);
    expect(said.slice(3)).toEqual([
      'time at 50: pause',
      'time at 100: pause',
      'time at 150: pause',
      'time at 200: drain, stop-load',
    ]);
  });

  it('is not begun while another lasts, and comes after it once', () => {
    const { said } = play({ deeds: [pause] }, [...toSteady, ...ticks(120), { kind: 'deed-over' }, ...ticks(3)]);
    expect(said.slice(3)).toEqual(['time at 50: pause', 'time at 121: pause']);
  });

  it('is waited for by a leg whose box is used, and cut short by an interrupt', () => {
    const used: readonly MachineEvent[] = [...toSteady, ...ticks(50), { kind: 'box-used' }, ...ticks(5)];
    expect(play({ deeds: [pause] }, used).said.at(-1)).toBe('time at 50: pause');
    expect(play({ deeds: [pause] }, [...used, { kind: 'deed-over' }, seconds(1)]).said.at(-1)).toBe(
      'time at 55: stop, save, stop-load, release-system',
    );
    const signal: MachineEvent = { kind: 'interrupt', signal: 'SIGINT' };
    expect(play({ deeds: [pause] }, [...toSteady, ...ticks(50), signal]).said.at(-1)).toBe(
      'interrupt at 50: stop, save, stop-load, release-system',
    );
  });
});

describe('a kill', () => {
  it('begins a new epoch that warms up under the load that goes on, and steady time goes on where it stood', () => {
    const events: readonly MachineEvent[] = [...toSteady, ...ticks(80), ...ticks(7), { kind: 'ready' }, ...ticks(11)];
    const { said, state } = play({ deeds: [kill] }, events);
    expect(said).toEqual([
      'begin at 0: boot, boot',
      'ready at 0: warmup, start-load, save',
      'time at 0: steady',
      'time at 80: boot, kill',
      'ready at 80: warmup, save',
      'time at 80: steady',
    ]);
    expect(state).toMatchObject({ epoch: 1, phase: 'steady', steadySeconds: 81, load: 'on', deed: null });
  });

  it('goes to steady at once where the scenario has no warmup', () => {
    const { said } = play({ deeds: [kill], warmupSeconds: 0 }, [
      { kind: 'begin' },
      { kind: 'ready' },
      ...ticks(80),
      { kind: 'ready' },
    ]);
    expect(said.slice(-2)).toEqual(['time at 80: boot, kill', 'ready at 80: steady, save']);
  });

  it('waits for its turn after a restart that fell due in the same second', () => {
    const { said } = play({ deeds: [restart, kill] }, [
      ...toSteady,
      ...ticks(80),
      { kind: 'ready' },
      ...ticks(11),
      { kind: 'ready' },
      ...ticks(12),
    ]);
    expect(said.slice(3)).toEqual([
      'time at 80: boot, restart',
      'ready at 80: warmup, save',
      'time at 80: steady',
      'time at 81: boot, kill',
      'ready at 81: warmup, save',
      'time at 81: steady',
    ]);
  });

  it('is left out where too little steady time is left for what comes of it', () => {
    const { said } = play({ deeds: [kill], steadySeconds: 105 }, [...toSteady, ...ticks(106)]);
    expect(said.at(-1)).toBe('time at 105: drain, stop-load');
    expect(said.some((line) => line.includes('kill'))).toBe(false);
  });

  it('after which it does not boot ends the run', () => {
    const { said } = play({ deeds: [kill] }, [
      ...toSteady,
      ...ticks(80),
      { kind: 'boot-failed' },
      { kind: 'system-stopped' },
    ]);
    expect(said.slice(-2)).toEqual([
      'boot-failed at 80: stop, save, stop-load, stop-system',
      'system-stopped at 80: finish boot-failed',
    ]);
  });
});

describe('a system that dies', () => {
  it('ends the run, unless the scenario asks for another life of it', () => {
    expect(play({}, [...toSteady, ...ticks(5), death]).said.at(-1)).toBe(
      'target-exit at 5: stop, save, stop-load, stop-system',
    );
    const { said, state } = play({ onExit: 'restart' }, [...toSteady, ...ticks(5), death, { kind: 'ready' }]);
    expect(said.slice(-2)).toEqual(['target-exit at 5: boot, kill what died', 'ready at 5: warmup, save']);
    expect(state).toMatchObject({ epoch: 1, load: 'on', steadySeconds: 5 });
  });

  it('gets another life while it idles too, and the load begins after it', () => {
    const { said } = play({ onExit: 'restart', idleSeconds: 5 }, [
      { kind: 'begin' },
      { kind: 'ready' },
      seconds(2),
      death,
      { kind: 'ready' },
    ]);
    expect(said.slice(-2)).toEqual(['target-exit at 0: boot, kill what died', 'ready at 0: warmup, start-load, save']);
  });

  it('again and again without holding a minute of steady time ends the run', () => {
    const life: readonly MachineEvent[] = [death, { kind: 'ready' }, seconds(10), ...ticks(3)];
    const deaths = (count: number) => Array.from({ length: count }, () => life).flat();
    expect(play({ onExit: 'restart' }, [...toSteady, ...deaths(5)]).state.phase).toBe('steady');
    expect(play({ onExit: 'restart' }, [...toSteady, ...deaths(6)]).state).toMatchObject({
      phase: 'stop',
      ending: { kind: 'target-lost' },
    });
  });

  it('with a minute of steady time between may die as often as it likes', () => {
    const life: readonly MachineEvent[] = [death, { kind: 'ready' }, seconds(10), seconds(60)];
    const { state } = play({ onExit: 'restart', steadySeconds: 10_000 }, [
      ...toSteady,
      ...Array.from({ length: 20 }, () => life).flat(),
    ]);
    expect(state).toMatchObject({ phase: 'steady', epoch: 20 });
  });

  it('while it drains, or as a companion, ends the run all the same', () => {
    const drained = play({ onExit: 'restart', steadySeconds: 5 }, [...toSteady, ...ticks(5), death]);
    expect(drained.state.ending).toEqual({ kind: 'target-lost', target: 'system' });
    const companion = play({ onExit: 'restart' }, [...toSteady, { kind: 'target-exit', target: 'db' }]);
    expect(companion.state.ending).toEqual({ kind: 'target-lost', target: 'db' });
  });
});

describe('a run that is resumed', () => {
  it('goes on with the deeds of the steady time that is left', () => {
    const position = { phase: 'steady', phaseSeconds: 85, steadySeconds: 85, epoch: 1, sends: 9 } as const;
    const { said } = play({ deeds: [kill] }, [{ kind: 'resume', position, adopted: true }, ...ticks(75)]);
    expect(said).toEqual(['resume at 85: steady, start-load', 'time at 160: boot, kill']);
  });

  it('opens one epoch, not two, when it was cut off while another life was booted', () => {
    const position = { phase: 'boot', phaseSeconds: 0, steadySeconds: 80, epoch: 2, sends: 9 } as const;
    expect(play({ deeds: [kill] }, [{ kind: 'resume', position, adopted: false }]).state.epoch).toBe(2);
  });
});
