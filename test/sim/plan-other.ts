// The cells about counts and latency over six hours and a day, and about a run of twelve series.

import { type Cell, seriesCell, settingText, type Targets } from './cell.ts';
import { countFamilies } from './families/counts.ts';
import { latencyFamilies } from './families/latency.ts';
import { type Growth, noGrowth } from './growth.ts';
import { falseAlarm, falsePass } from './plan-memory.ts';
import type { Setting } from './series.ts';
import { hostedRestart, hours, isSixHours, mainSettings } from './settings.ts';

const runsOfStable = 600;
const runsOfGrowing = 200;
const day = 24 * 3600;

const counts = countFamilies.flatMap((family) =>
  mainSettings(1).flatMap((setting) => [
    seriesCell('Counts, stable', family, noGrowth, setting, {
      runs: runsOfStable,
      targets: { failAtMost: falseAlarm },
    }),
    ...(
      [
        { shape: 'even', perHour: 1 },
        { shape: 'by chance', perHour: 1 },
        { shape: 'by chance', perHour: 5 },
      ] as const
    ).map((growth) =>
      seriesCell('Counts, growing', family, growth, setting, {
        runs: runsOfGrowing,
        targets: growth.shape === 'even' ? { passAtMost: falsePass } : {},
      }),
    ),
  ]),
);

const liveDay = ({ seconds, restartSeconds }: Setting) => seconds === day && restartSeconds === null;

/** A drift of 2 %/h must be found in a day of a live process; with restarts and under a daily load, better than the study. */
function driftTargets(family: string, setting: Setting): Targets {
  if (['latency white', 'latency AR .90', 'latency AR .97'].includes(family)) {
    if (liveDay(setting)) return { failAtLeast: 0.9 };
    if (setting.seconds === day) return { failAtLeast: setting.everySeconds === 10 ? 0.62 : 0.76 };
  }
  if (family === 'latency daily' && liveDay(setting)) return { failAtLeast: setting.everySeconds === 10 ? 0.52 : 0.44 };
  return {};
}

function stepTargets(family: string, size: number, setting: Setting): Targets {
  const isNoise = ['latency white', 'latency AR .90', 'latency AR .97'].includes(family);
  return isNoise && size === 20 && isSixHours(setting) ? { failAtLeast: 0.95 } : {};
}

const drifts: readonly Growth[] = [1, 2, 5].map((perHour) => ({ shape: 'even', perHour }));

const latency = latencyFamilies.flatMap((family) =>
  mainSettings(2).flatMap((setting) => [
    seriesCell('Latency, stable', family, noGrowth, setting, {
      runs: runsOfStable,
      targets: { failAtMost: falseAlarm },
    }),
    ...drifts.map((growth) =>
      seriesCell('Latency, drift', family, growth, setting, {
        runs: runsOfGrowing,
        targets:
          growth.shape === 'even' && growth.perHour === 2
            ? { passAtMost: falsePass, ...driftTargets(family.name, setting) }
            : {},
      }),
    ),
    ...(setting.restartSeconds === null ? [10, 20] : []).map((size) =>
      seriesCell('Latency, step', family, { shape: 'step', size }, setting, {
        runs: runsOfGrowing,
        targets: stepTargets(family.name, size, setting),
      }),
    ),
  ]),
);

/** Limits are those of each series: see twelve.ts. */
const twelve = [
  hours(6, 10, { limit: 10 }),
  hours(24, 60, { limit: 10 }),
  hours(24, 10, { limit: 10, restartSeconds: hostedRestart }),
].flatMap((setting): readonly Cell[] => {
  const cell = (growth: Growth, text: string, runs: number, targets: Targets): Cell => ({
    section: 'A run of twelve series',
    name: `twelve series: ${text}, ${settingText(setting)}`,
    family: null,
    growth,
    setting,
    runs,
    targets,
    coverage: false,
  });
  return [
    cell(noGrowth, 'stable', 300, { failAtMost: 0.05 }),
    cell({ shape: 'even', perHour: 10 }, 'memory 10 MB/h', 100, {}),
  ];
});

export const otherPlan: readonly Cell[] = [...counts, ...latency, ...twelve];
