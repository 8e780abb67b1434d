// npm run sim: measures how often the judge is wrong. Prints tables; with --quick ends with 1 when a target is surely missed.

import { parseArgs } from 'node:util';
import { whyNotHad } from './cannot-be-had.ts';
import type { Cell } from './cell.ts';
import { detectors } from './detector.ts';
import { type SeedRange, seedOf } from './dice.ts';
import { fullPlan, quickPlan } from './plan.ts';
import { runAll } from './pool.ts';
import { cellTables, coverageTable, type Row } from './table.ts';
import { emptyTally } from './tally.ts';
import { judgeTargets } from './targets.ts';

const usage = `npm run sim -- [options]
  --quick            few runs of few cells, under a minute; exit code 1 and the cell named when a target is surely missed
  --only <text>      only cells whose section or name contains it; again for more
  --runs <number>    so many runs of each cell, in place of the cell's own number
  --tuning           seeds that methods may be tuned on; without it the held-out ones
  --detector <name>  ${Object.keys(detectors).join(', ')}
  --threads <number> 2 unless told
  --markdown         tables as Markdown
  --list             names of cells, and nothing else`;

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: [] },
    runs: { type: 'string' },
    tuning: { type: 'boolean', default: false },
    detector: { type: 'string', default: 'judge' },
    threads: { type: 'string', default: '2' },
    markdown: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (options.help) console.log(usage);
else if (options.list)
  console.log(
    chosenCells()
      .map(({ section, name }) => `${section} | ${name}`)
      .join('\n'),
  );
else process.exitCode = await simulate();

function chosenCells(): readonly Cell[] {
  const runs = options.runs === undefined ? null : wholeNumber('--runs', options.runs);
  return (options.quick ? quickPlan() : fullPlan)
    .filter(
      ({ section, name }) =>
        options.only.length === 0 || options.only.some((text) => `${section} | ${name}`.includes(text)),
    )
    .map((cell) => (runs === null ? cell : { ...cell, runs }));
}

async function simulate(): Promise<number> {
  const cells = chosenCells();
  const { detector } = options;
  if (cells.length === 0 || detectors[detector] === undefined) {
    console.error(cells.length === 0 ? 'No cell has that name.' : `No detector is called ${detector}.`);
    console.error(usage);
    return 2;
  }
  const range: SeedRange = options.tuning ? 'tuning' : 'held-out';
  const started = performance.now();
  const tallies = await runAll(
    cells,
    { detector, range },
    { threads: wholeNumber('--threads', options.threads), onTask: progress(started) },
  );
  const rows: readonly Row[] = cells.map((cell) => ({ cell, tally: tallies.get(cell.name) ?? emptyTally }));
  const style = options.markdown ? 'markdown' : 'text';
  const most = Math.max(...cells.map(({ runs }) => runs));
  const seeds = `${range} seeds ${seedOf(range, 0)} to ${seedOf(range, most - 1)}`;
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(
    [cellTables(rows, style), coverageTable(rows, style), summary(rows), `${detector}, ${seeds}, ${seconds} s`]
      .filter((part) => part !== '')
      .join('\n\n'),
  );
  return options.quick && missedOf(rows).some(({ why }) => why === null) ? 1 : 0;
}

interface Missed {
  readonly text: string;
  /** Why no method keeps it; null: it is a fault. */
  readonly why: string | null;
}

function missedOf(rows: readonly Row[]): readonly Missed[] {
  return rows.flatMap(({ cell, tally }) =>
    judgeTargets(cell, tally)
      .filter(({ kept }) => kept === 'missed')
      .map(({ claim }) => ({ text: `${cell.name}: not ${claim}`, why: whyNotHad(cell, claim) })),
  );
}

function summary(rows: readonly Row[]): string {
  const all = rows.flatMap(({ cell, tally }) => judgeTargets(cell, tally));
  const count = (kept: string) => all.filter((one) => one.kept === kept).length;
  const line = `${all.length} targets: ${count('kept')} kept, ${count('short')} short, ${count('missed')} missed`;
  const missed = missedOf(rows).map(
    ({ text, why }) => `missed: ${text}${why === null ? '' : ` (cannot be had: ${why})`}`,
  );
  return [line, ...missed].join('\n');
}

/** A line on stderr every ten seconds. */
function progress(started: number): (done: number, of: number) => void {
  let said = started;
  return (done, of) => {
    const now = performance.now();
    if (now - said < 10_000) return;
    said = now;
    console.error(`${done} of ${of} tasks, ${((now - started) / 1000).toFixed(0)} s`);
  };
}

/** Throws RangeError for anything but a whole number from 1. */
function wholeNumber(name: string, text: string): number {
  const value = Number(text);
  if (!(Number.isSafeInteger(value) && value >= 1))
    throw new RangeError(`${name} requires a whole number, got ${text}`);
  return value;
}
