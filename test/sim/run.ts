// Runs of one cell -> their tally. A run is fixed by the cell's name, the seed range and its number: no order matters.

import type { Cell } from './cell.ts';
import { type Answer, type Detector, type Outcome, worstOf } from './detector.ts';
import { type Dice, diceOf, type SeedRange, seedOf } from './dice.ts';
import { familyNamed } from './families/all.ts';
import type { Growth } from './growth.ts';
import { makeTrace, unitOf } from './series.ts';
import { addTallies, emptyTally, type Tally } from './tally.ts';
import type { Trace } from './trace.ts';
import { runOfTwelve, seriesOfRun } from './twelve.ts';

export interface Runs {
  readonly range: SeedRange;
  /** Numbers of the runs, `to` not included. */
  readonly from: number;
  readonly to: number;
}

/** The traces of one run: one, or twelve. `again` runs the same system once more, with other chances. */
export function tracesOf(cell: Cell, seed: number, growth: Growth = cell.growth, again = 0): readonly Trace[] {
  const dice: Dice = diceOf(seed, cell.name, again);
  if (cell.family === null) return runOfTwelve(dice, cell.setting, growth);
  return [makeTrace(dice, familyNamed(cell.family), growth, cell.setting)];
}

/** Throws Error naming cell and seed when a detector throws. */
export function runCell(cell: Cell, detector: Detector, { range, from, to }: Runs): Tally {
  let tally = emptyTally;
  for (let number = from; number < to; number += 1) {
    const seed = seedOf(range, number);
    try {
      tally = addTallies(tally, oneRun(cell, detector, seed));
    } catch (cause) {
      throw new Error(`cell "${cell.name}", seed ${seed}: ${String(cause)}`, { cause });
    }
  }
  return tally;
}

function oneRun(cell: Cell, detector: Detector, seed: number): Tally {
  const asked = tracesOf(cell, seed).map((trace) => timed(detector, trace));
  const verdict = worstOf(asked.map(({ answer }) => answer.verdict));
  const times = asked.map(({ milliseconds }) => milliseconds);
  const tally: Tally = {
    ...emptyTally,
    outcomes: { ...emptyTally.outcomes, [verdict]: 1 },
    notes: notesOf(asked.map(({ answer }) => answer)),
    decisions: asked.length,
    milliseconds: times.reduce((sum, time) => sum + time, 0),
    longest: Math.max(...times),
  };
  const visible = asked[0]?.answer.smallestVisible ?? null;
  if (verdict !== 'pass' || visible === null || cell.family === null) return tally;
  const size = visible / unitOf[familyNamed(cell.family).kind];
  return { ...tally, visible: [size], ...(cell.coverage ? { atVisible: askedAgain(cell, detector, seed, size) } : {}) };
}

/** The same system, once more, with a leak of the size that would have been seen. */
function askedAgain(cell: Cell, detector: Detector, seed: number, perHour: number): Tally['atVisible'] {
  const [trace] = tracesOf(cell, seed, { shape: 'even', perHour }, 1);
  return trace === undefined ? emptyTally.outcomes : { ...emptyTally.outcomes, [detector(trace).verdict]: 1 };
}

/** Processor time of this thread, so that a busy machine does not count. */
function timed(detector: Detector, trace: Trace): { answer: Answer; milliseconds: number } {
  const before = process.threadCpuUsage();
  const answer = detector(trace);
  const { user, system } = process.threadCpuUsage(before);
  return { answer, milliseconds: (user + system) / 1000 };
}

/** One series: why it is undecided. Twelve: what each that did not pass said. */
function notesOf(answers: readonly Answer[]): Readonly<Record<string, number>> {
  const notes: Record<string, number> = {};
  const note = (text: string) => {
    notes[text] = (notes[text] ?? 0) + 1;
  };
  for (const [index, { verdict, reason }] of answers.entries()) {
    const says: Outcome | string = verdict === 'inconclusive' ? (reason ?? verdict) : verdict;
    if (answers.length > 1 && verdict !== 'pass') note(`${seriesOfRun[index]}: ${says}`);
    if (answers.length === 1 && verdict === 'inconclusive') note(says);
  }
  return notes;
}
