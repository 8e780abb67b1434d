// Things that are counted: open handles, sockets, threads, children. Whole numbers that wobble and do not grow.

import type { Random } from '../../../src/stats/random.ts';
import type { Dice } from '../dice.ts';
import { chanceTimes, logUniform, uniform } from '../draws.ts';
import type { Grid } from '../grid.ts';
import { eachLook, type Family, type Ground, perLife, sumOf } from './family.ts';
import { jobPeriod, pulses } from './job.ts';
import { rememberedNoise } from './noise.ts';

/** One to three files more for 5 to 120 s, every quarter of an hour to two hours: logs that are rotated. */
function rotationBlips({ system, moment }: Dice, grid: Grid): Float64Array {
  const period = 60 * uniform(system, 15, 120);
  const phase = moment.next() * period;
  const files = 1 + Math.floor(system.next() * 3);
  const length = logUniform(system, 5, 120);
  return eachLook(grid, (_, seconds) => ((seconds + phase) % period < length ? files : 0));
}

function base(random: Random): number {
  return logUniform(random, 15, 150);
}

/** A pool of connections with a memory of .9 per look, and rotation blips. */
function pool(dice: Dice, ground: Ground): Float64Array {
  const { system, moment } = dice;
  const open = base(system);
  const noise = rememberedNoise(moment, ground, 0.9, uniform(system, 0.5, 4));
  return sumOf(
    noise.map((value) => open + value),
    rotationBlips(dice, ground),
  );
}

/** Still, but for one to five more or less in some looks. */
function wobble({ system, moment }: Dice, ground: Ground): Float64Array {
  const open = base(system);
  const share = uniform(system, 0.02, 0.5);
  const most = 1 + Math.floor(system.next() * 5);
  return eachLook(ground, () => {
    if (moment.next() >= share) return open;
    return open + Math.round(uniform(moment, -most, most));
  });
}

function still({ system }: Dice, ground: Ground): Float64Array {
  const open = base(system);
  return eachLook(ground, () => open);
}

/** A pool that opens a connection when all are busy, up to its size, and keeps it: reached soon or late. */
function fillingPool({ system, moment }: Dice, ground: Ground): Float64Array {
  const open = base(system);
  const size = Math.round(uniform(system, 4, 30));
  const tau =
    60 * (ground.settlesMinutes === null ? logUniform(system, 1, 20) : logUniform(system, ...ground.settlesMinutes));
  const joins = Array.from({ length: ground.lives }, () =>
    Array.from({ length: size }, () => -tau * Math.log(1 - moment.next())),
  );
  const filled = perLife(ground, (life) => life);
  return eachLook(ground, (index, _, age) => {
    const times = joins[filled(index)] ?? [];
    return open + times.reduce((sum, at) => sum + (at <= age ? 1 : 0), 0);
  });
}

/** Connections of a job that runs each minute: 2 to 20 of them for 5 to 45 s, gone at once. */
function jobConnections({ system, moment }: Dice, ground: Ground): Float64Array {
  const open = base(system);
  const period = jobPeriod(system);
  const length = uniform(system, 5, 45);
  const connections = Math.round(uniform(system, 2, 20));
  const job = { period, phase: uniform(moment, 0, period), length, decay: 0.1 };
  return pulses(ground, job).map((on) => open + connections * Math.round(on));
}

/** Single handles that come and go by chance: each stays for some minutes. The number is Poisson in the long run. */
function comeAndGo({ system, moment }: Dice, ground: Ground): Float64Array {
  const open = base(system);
  const usual = uniform(system, 2, 12);
  const stays = 60 * logUniform(system, 0.5, 10);
  const before = 5 * stays;
  const arrivals = chanceTimes(moment, (3600 * usual) / stays, ground.seconds + before);
  const moves = arrivals
    .flatMap((at) => [
      { at: at - before, by: 1 },
      { at: at - before - stays * Math.log(1 - moment.next()), by: -1 },
    ])
    .sort((a, b) => a.at - b.at);
  let next = 0;
  let there = 0;
  return eachLook(ground, (_, seconds) => {
    for (let move = moves[next]; move !== undefined && move.at <= seconds; move = moves[next]) {
      there += move.by;
      next += 1;
    }
    return open + there;
  });
}

/** Connections that follow the load of the day. */
function followLoad({ system, moment }: Dice, ground: Ground): Float64Array {
  const open = base(system);
  const perLevel = uniform(system, 5, 30);
  const { level } = ground.load;
  return sumOf(
    rememberedNoise(moment, ground, 0.9, uniform(system, 0.5, 2)),
    eachLook(ground, (index) => open + perLevel * (level[index] ?? 1)),
  );
}

const counts = (name: string, draw: Family['draw'], load: Family['load'] = 'even'): Family => ({
  name,
  kind: 'counts',
  load,
  draw,
});

export const countFamilies: readonly Family[] = [
  counts('pool', pool),
  counts('wobble', wobble),
  counts('still', still),
  counts('filling pool', fillingPool),
  counts('job connections', jobConnections),
  counts('come and go', comeAndGo),
  counts('follow load', followLoad, 'daily'),
];
