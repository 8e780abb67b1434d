// The cells about memory over six hours, a day and a week.

import { type Cell, seriesCell, type Targets } from './cell.ts';
import { familyNamed, memoryFamilies } from './families/all.ts';
import { type Growth, noGrowth } from './growth.ts';
import type { Setting } from './series.ts';
import { hostedRestart, hours, isDayWithRestarts, isSixHours, mainSettings, week } from './settings.ts';

export const falseAlarm = 0.01;
/** Growth of just the limit may pass this often: the bound that a pass rests on is one-sided, at 95 %. */
export const falsePass = 0.05;
const limit = 10;
const stableRuns = 600;
const leakRuns = 200;
const weekRuns = 60;

/** Families in which a leak at the limit must be found in six hours at 10 s, and in a day with restarts. */
const mustFind = ['white', 'AR .90', 'AR .97', 'sawtooth', 'warm-up', 'mix'];

const leak: Growth = { shape: 'even', perHour: limit };
const stairs: Growth = { shape: 'stairs', perHour: limit };
const late: Growth = { shape: 'late', perHour: limit };
const byLoad: Growth = { shape: 'by load', perHour: limit };

/** How many healthy runs of six hours may end undecided. */
function mostInconclusive(family: string): number {
  if (family === 'diurnal') return 0.5;
  return family === 'AR .99' || family === 'arena' ? 0.2 : 0.1;
}

function stableTargets(family: string, setting: Setting): Targets {
  return {
    failAtMost: falseAlarm,
    ...(isSixHours(setting) ? { inconclusiveAtMost: mostInconclusive(family) } : {}),
  };
}

function leakTargets(family: string, setting: Setting): Targets {
  const { everySeconds } = setting;
  const isAsked = (isSixHours(setting) && everySeconds === 10) || isDayWithRestarts(setting);
  if (mustFind.includes(family) && isAsked) return { failAtLeast: 0.95 };
  // What the method study reached on a live process; better than that is wanted.
  if (family === 'diurnal' && everySeconds === 10 && setting.restartSeconds === null)
    return { failAtLeast: isSixHours(setting) ? 0.44 : 0.81 };
  return {};
}

const stable = memoryFamilies.flatMap((family) =>
  mainSettings(limit)
    .filter((setting) => family.name !== 'larger each life' || setting.restartSeconds !== null)
    .map((setting) =>
      seriesCell('Memory, stable', family, noGrowth, setting, {
        runs: stableRuns,
        targets: stableTargets(family.name, setting),
      }),
    ),
);

const leaking = memoryFamilies
  .filter(({ name }) => name !== 'larger each life')
  .flatMap((family) =>
    mainSettings(limit).map((setting) =>
      seriesCell('Memory, leak at the limit', family, leak, setting, {
        runs: leakRuns,
        targets: { passAtMost: falsePass, ...leakTargets(family.name, setting) },
      }),
    ),
  );

const noisy = familyNamed('AR .90');
const mixed = familyNamed('mix');
const shapes: readonly Cell[] = [
  ...mainSettings(limit).map((setting) =>
    seriesCell('Memory, other growth', noisy, stairs, setting, {
      runs: leakRuns,
      targets: {
        passAtMost: falsePass,
        ...((isSixHours(setting) && setting.everySeconds === 10) || isDayWithRestarts(setting)
          ? { failAtLeast: 0.95 }
          : {}),
      },
    }),
  ),
  ...mainSettings(limit).map((setting) =>
    seriesCell('Memory, other growth', noisy, late, setting, {
      runs: leakRuns,
      targets: isSixHours(setting) ? { failAtLeast: setting.everySeconds === 10 ? 0.89 : 0.35 } : {},
    }),
  ),
  ...mainSettings(limit).map((setting) =>
    seriesCell(
      'Memory, other growth',
      noisy,
      byLoad,
      { ...setting, load: 'daily' },
      {
        runs: leakRuns,
        targets: {
          passAtMost: falsePass,
          ...(isSixHours(setting) ? { failAtLeast: setting.everySeconds === 10 ? 0.55 : 0.25 } : {}),
        },
        note: 'daily load',
      },
    ),
  ),
  // Between floor and limit and far above it.
  ...[5, 7.5, 20, 50].flatMap((perHour) =>
    [noisy, mixed].map((family) =>
      seriesCell('Memory, other growth', family, { shape: 'even', perHour }, hours(6, 10, { limit }), {
        runs: leakRuns,
      }),
    ),
  ),
  seriesCell(
    'Memory, other growth',
    familyNamed('larger each life'),
    leak,
    hours(24, 10, { limit, restartSeconds: hostedRestart }),
    {
      runs: leakRuns,
    },
  ),
];

/** A week of 28 lives is judged as well as a day with five. */
const weeks = ['AR .90', 'warm-up', 'mix', 'arena', 'sawtooth', 'larger each life'].flatMap((name) =>
  [week(60, limit), week(10, limit)].flatMap((setting) => {
    const family = familyNamed(name);
    const mustBeFound = name === 'arena' ? {} : { failAtLeast: 0.95 };
    return [
      seriesCell('Memory, a week', family, noGrowth, setting, {
        runs: weekRuns,
        targets: { failAtMost: falseAlarm, inconclusiveAtMost: name === 'arena' ? 0.2 : 0.1 },
      }),
      seriesCell('Memory, a week', family, leak, setting, { runs: weekRuns, targets: mustBeFound }),
    ];
  }),
);

export const memoryPlan: readonly Cell[] = [...stable, ...leaking, ...shapes, ...weeks];
