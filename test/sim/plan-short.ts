// The cells about runs of an hour and less, and about what a pass says it would have seen.

import { type Cell, seriesCell } from './cell.ts';
import { familyNamed, memoryFamilies } from './families/all.ts';
import { countFamilies } from './families/counts.ts';
import { noGrowth } from './growth.ts';
import { falseAlarm, falsePass } from './plan-memory.ts';
import { declaredHour, hostedRestart, hours, shortPlans, shortSetting } from './settings.ts';

const stableRuns = 400;
const leakRuns = 150;
const coverageRuns = 200;

const onOneLife = memoryFamilies.filter(({ name }) => name !== 'larger each life');

/** An hour with ten minutes declared, asked about 10 MB/h, and about six times that. */
const declaredHours = onOneLife.flatMap((family) =>
  [1, 10, 60].flatMap((everySeconds) =>
    [10, 60].flatMap((limit) => {
      const setting = declaredHour(everySeconds, limit);
      return [
        seriesCell('An hour, warm-up declared, stable', family, noGrowth, setting, {
          runs: stableRuns,
          targets: { failAtMost: falseAlarm },
        }),
        seriesCell('An hour, warm-up declared, leak at the limit', family, { shape: 'even', perHour: limit }, setting, {
          runs: leakRuns,
          targets: { passAtMost: falsePass },
        }),
      ];
    }),
  ),
);

/**
 * A leak of twice what is allowed, that hangs on the requests: 20 MB/h at production's rate. An hour at that rate is not asked to
 * see it, only not to pass; at ten times the rate, with a limit that is ten times as high, the same hour must.
 */
const accelerated = ['white', 'AR .90', 'AR .97', 'sawtooth', 'mix', 'heavy tails'].flatMap((name) => [
  seriesCell('An hour at ten times the rate', familyNamed(name), { shape: 'even', perHour: 20 }, declaredHour(1, 10), {
    runs: leakRuns,
    targets: { passAtMost: falsePass },
    note: 'at the nominal rate',
  }),
  seriesCell(
    'An hour at ten times the rate',
    familyNamed(name),
    { shape: 'even', perHour: 200 },
    declaredHour(1, 100),
    {
      runs: leakRuns,
      targets: { failAtLeast: 0.95, passAtMost: falsePass },
      note: 'at ten times the rate',
    },
  ),
]);

/** Warm-ups of these outlast what was declared, or end well before it. Twice: at the limit, and eight times above it. */
const short = shortPlans.flatMap((plan) => [
  ...onOneLife.flatMap((family) => shortCells(family.name, plan, plan.megabytes)),
  ...countFamilies.flatMap((family) => shortCells(family.name, plan, plan.counts)),
]);

function shortCells(name: string, plan: (typeof shortPlans)[number], limit: number): readonly Cell[] {
  const family = familyNamed(name);
  const setting = shortSetting(plan, limit);
  return [
    seriesCell('Short runs, stable', family, noGrowth, setting, {
      runs: stableRuns,
      targets: { failAtMost: falseAlarm },
    }),
    ...[1, 8].map((times) =>
      seriesCell('Short runs, leaking', family, { shape: 'even', perHour: times * limit }, setting, {
        runs: leakRuns,
        targets: { passAtMost: falsePass },
      }),
    ),
  ];
}

/** Each pass of these is asked again, with a leak of the size that it says it would have seen. */
const coverage = [
  'white',
  'AR .90',
  'AR .97',
  'AR .99',
  'sawtooth',
  'long teeth',
  'warm-up',
  'mix',
  'heavy tails',
  'RSS over heap',
  'job each minute',
  'one step',
].flatMap((name) =>
  [hours(6, 10, { limit: 10 }), hours(24, 60, { limit: 10, restartSeconds: hostedRestart }), declaredHour(1, 60)].map(
    (setting) =>
      seriesCell('Smallest visible', familyNamed(name), noGrowth, setting, {
        runs: coverageRuns,
        coverage: true,
        note: 'coverage',
      }),
  ),
);

export const shortPlan: readonly Cell[] = [...declaredHours, ...accelerated, ...short, ...coverage];
