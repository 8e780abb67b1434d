import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialState, step } from '../../src/run/machine.ts';
import type { Command, MachineEvent } from '../../src/run/machine-state.ts';

const plan = {
  idleSeconds: 1,
  warmupSeconds: 1,
  steadySeconds: 2,
  drainSeconds: 1,
  hasLoad: true,
  legs: { onBoxUsed: 'release', onInterrupt: 'stop', mayBoot: true },
  deeds: [
    { deed: 'pause', everySeconds: 0.5, needsSeconds: 0, withinSeconds: 1 },
    { deed: 'kill', everySeconds: 1, needsSeconds: 0, withinSeconds: 1 },
  ],
  onExit: 'restart',
} as const;

const anyEvent: fc.Arbitrary<MachineEvent> = fc.oneof(
  fc.constant<MachineEvent>({ kind: 'ready' }),
  fc.constant<MachineEvent>({ kind: 'boot-failed' }),
  fc.integer({ min: 0, max: 3 }).map<MachineEvent>((seconds) => ({ kind: 'time', seconds })),
  fc.constant<MachineEvent>({ kind: 'load-stopped' }),
  fc.constant<MachineEvent>({ kind: 'load-lost' }),
  fc.constant<MachineEvent>({ kind: 'target-exit', target: 'system' }),
  fc.constant<MachineEvent>({ kind: 'deed-over' }),
  fc.constant<MachineEvent>({ kind: 'abort' }),
  fc.constant<MachineEvent>({ kind: 'box-used' }),
  fc.constant<MachineEvent>({ kind: 'interrupt', signal: 'SIGINT' }),
);

function commandsOf(events: readonly MachineEvent[]): readonly Command[] {
  let state = initialState(plan);
  const all: Command[] = [];
  for (const event of [{ kind: 'begin' } as const, ...events]) {
    const [next, commands] = step(state, event);
    state = next;
    all.push(...commands);
  }
  return all;
}

const runs = { numRuns: 500 };

describe('whatever happens to a run', () => {
  it('no load starts before the system is ready', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 30 }), (events) => {
        const readyAt = events.findIndex(({ kind }) => kind === 'ready');
        const before = commandsOf(events.slice(0, readyAt === -1 ? events.length : readyAt));
        expect(before.some(({ kind }) => kind === 'start-load')).toBe(false);
      }),
      runs,
    );
  });

  it('every load that starts is stopped or lost before the run ends, and the end comes once, after a save', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 30 }), (events) => {
        const commands = commandsOf([...events, { kind: 'abort' }, { kind: 'system-stopped' }]);
        const kinds = commands.map(({ kind }) => kind);
        const count = (wanted: string) => kinds.filter((kind) => kind === wanted).length;
        expect([count('stop-system') + count('release-system'), count('finish')]).toEqual([1, 1]);
        const out = kinds.findIndex((kind) => kind === 'stop-system' || kind === 'release-system');
        expect(kinds.indexOf('save')).toBeLessThan(out);
        expect(kinds.at(-1)).toBe('finish');
        const lost = events.some(({ kind }) => kind === 'load-lost');
        if (!lost) expect(count('stop-load')).toBeGreaterThanOrEqual(count('start-load'));
      }),
      runs,
    );
  });
});
