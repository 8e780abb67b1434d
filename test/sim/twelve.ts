// A whole run as a user has it: twelve series of one system under one load, all judged. This is what "over all checks" means:
// the run fails if any of the twelve fails.

import { type Dice, splitDice } from './dice.ts';
import { oneOf } from './draws.ts';
import { familyNamed } from './families/all.ts';
import { type Growth, noGrowth } from './growth.ts';
import { makeShared, makeTrace, type Setting } from './series.ts';
import type { Trace } from './trace.ts';

/** The series that every run has, in order. */
export const seriesOfRun = [
  'memory',
  'heap',
  'handles',
  'sockets',
  'threads',
  'children',
  'queue length',
  'cache entries',
  'p50 of reads',
  'p99 of reads',
  'p50 of writes',
  'p99 of writes',
] as const;

type SeriesName = (typeof seriesOfRun)[number];
type System = Readonly<Record<SeriesName, string>>;

const alike: Omit<System, 'memory' | 'heap'> = {
  handles: 'pool',
  sockets: 'follow load',
  threads: 'still',
  children: 'still',
  'queue length': 'come and go',
  'cache entries': 'filling pool',
  'p50 of reads': 'latency AR .90',
  'p99 of reads': 'latency AR .97',
  'p50 of writes': 'latency compiling',
  'p99 of writes': 'latency daily',
};

/** Five kinds of systems, each a family for every series. All healthy. */
export const systems: readonly System[] = [
  { ...alike, memory: 'mix', heap: 'sawtooth' },
  { ...alike, memory: 'RSS over heap', heap: 'live heap', threads: 'filling pool', sockets: 'wobble' },
  { ...alike, memory: 'straight ramp', heap: 'long teeth', threads: 'wobble', children: 'come and go' },
  { ...alike, memory: 'one step', heap: 'rare steps', sockets: 'job connections', 'p50 of reads': 'latency white' },
  { ...alike, memory: 'diurnal', heap: 'warm-up', handles: 'wobble', 'p99 of reads': 'latency AR .99' },
];

/** Memory and heap 10 MB/h, counts 1/h, latency 2 %/h. */
const limitOf = { memory: 10, counts: 1, latency: 2 } as const;

/** The twelve traces of one run; `leak` goes on memory and heap. Half of the runs have a daily load, half an even one. */
export function runOfTwelve(dice: Dice, setting: Setting, leak: Growth): readonly Trace[] {
  const system = oneOf(dice.system, systems);
  const shape = dice.system.next() < 0.5 ? 'daily' : 'even';
  const shared = makeShared(dice, setting, shape, seriesOfRun.length);
  return seriesOfRun.map((name) => {
    const family = familyNamed(system[name]);
    const growth = name === 'memory' || name === 'heap' ? leak : noGrowth;
    return makeTrace(splitDice(dice), family, growth, { ...setting, limit: limitOf[family.kind] }, shared);
  });
}
