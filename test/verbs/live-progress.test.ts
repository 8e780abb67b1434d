import { expect, it } from 'vitest';
import type { RunEventBody } from '../../src/model/event.ts';
import { createLiveProgress } from '../../src/verbs/live-progress.ts';
import { anEvent } from '../judge/a-capture.ts';

const plan = {
  scenarioName: 'a',
  phases: [],
  segments: [],
  legs: 1,
  totalSeconds: 86_400,
  steadySamples: 1,
  checks: [],
};

function linesOf(...bodies: readonly RunEventBody[]): readonly string[] {
  const lines: string[] = [];
  const teller = { say: () => {}, note: (text: string) => void lines.push(text), color: false };
  const progress = createLiveProgress(teller, { ...plan, meanRatePerSecond: null });
  for (const body of bodies) progress.event(anEvent(3600, body));
  return lines;
}

const suspicion = (inARow: number): RunEventBody => ({
  event: 'suspicion',
  look: inARow,
  of: 24,
  check: 'memory-growth',
  series: 'system.resident-bytes',
  sentence: 'Memory grows.',
  inARow,
});

it('a suspicion is a warning when it is new and when it has hardened, else a line like any other', () => {
  expect(linesOf(suspicion(1), suspicion(2), suspicion(3), suspicion(4))).toEqual([
    'warning: suspected by look 1 of 24: Memory grows.',
    ' 1:00:00  suspected by look 2 of 24, 2 in a row: Memory grows.',
    'warning: suspected by look 3 of 24, 3 in a row: Memory grows.',
    ' 1:00:00  suspected by look 4 of 24, 4 in a row: Memory grows.',
  ]);
});

it('checkpoints are no news, phases are', () => {
  expect(linesOf({ event: 'checkpoint', sequence: 3 }, { event: 'phase', phase: 'steady' })).toEqual([
    ' 1:00:00  phase steady',
  ]);
});
