import { describe, expect, it } from 'vitest';
import { loadNotes, notesOf } from '../../src/judge/notes.ts';
import { betweenLegs, type RunEvent, type RunEventBody } from '../../src/model/event.ts';
import { aCapture } from './a-capture.ts';
import { aLoad, anOperation } from './a-scenario.ts';

const at = (atSeconds: number, body: RunEventBody): RunEvent =>
  ({ kind: 'event', atSeconds, epoch: 0, segment: 0, ...body }) as RunEvent;

const handOver = (atSeconds: number, lostSeconds: number): readonly RunEvent[] => [
  at(atSeconds, { event: 'phase', phase: 'stop' }),
  at(atSeconds + lostSeconds, { event: 'segment', how: 'resume', lostSeconds }),
  at(atSeconds + lostSeconds, {
    event: 'gap',
    fromSeconds: atSeconds,
    toSeconds: atSeconds + lostSeconds,
    reason: betweenLegs,
  }),
  at(atSeconds + lostSeconds, { event: 'phase', phase: 'steady' }),
];

const notes = (events: readonly RunEvent[]) => notesOf({ ...aCapture(), events, samples: [], torn: false });

describe('notes on legs', () => {
  it('tell all orderly hand-overs in one sentence', () => {
    expect(notes([...handOver(100, 4), ...handOver(200, 9)])).toEqual([
      'Handed over 2 times from leg to leg; 13 s in all passed without samples, at most 9 s at once.',
    ]);
  });

  it('tell a leg that was cut off by itself, with what was lost', () => {
    const killed = at(300, { event: 'segment', how: 'resume', lostSeconds: 42 });
    expect(notes([...handOver(100, 4), killed])).toEqual([
      'Handed over once from leg to leg; 4 s passed without samples.',
      'The soak was cut off and went on 5 min into the run; 42 s were lost.',
    ]);
  });

  it('do not call a cancelled leg an orderly one', () => {
    const stop = at(90, { event: 'phase', phase: 'stop' });
    const interrupt = at(91, { event: 'interrupt', signal: 'SIGINT' });
    const resume = at(300, { event: 'segment', how: 'resume', lostSeconds: 209 });
    expect(notes([stop, interrupt, resume])[0]).toContain('was cut off');
  });
});

describe('notes on the load', () => {
  const program = { ...anOperation('pgbench'), protocol: 'command' as const };

  it('say that the rate of a program is its own', () => {
    expect(loadNotes(aLoad({ operations: [anOperation('call'), program] }))).toEqual([
      '"pgbench" ran a program that sends requests of its own, at a rate of its own: rate, response times and errors given here are those of its runs, one run for each operation.',
    ]);
  });

  it('say nothing of any other load, or of none', () => {
    expect(loadNotes(aLoad())).toEqual([]);
    expect(loadNotes(null)).toEqual([]);
  });
});
