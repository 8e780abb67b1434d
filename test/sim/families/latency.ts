// Latency quantiles per look, in per cent of the usual: slow noise of the system, the noise of a quantile of few requests,
// and stalls. A null server asked beside it shares what comes from the machine, and only that.

import type { Random } from '../../../src/stats/random.ts';
import { type Dice, splitDice } from '../dice.ts';
import { chanceTimes, logUniform, normal, uniform } from '../draws.ts';
import { eachLook, type Family, type Ground } from './family.ts';
import { rememberedNoise, whiteNoise } from './noise.ts';

const usual = 100;
/** Standard deviation of the slow noise, as a share. */
const slowShare = 0.06;
/** Relative error of a 99th percentile of n log-normal values of sigma s: s * sqrt(.99 * .01 / n) / density at 2.326. */
const p99Error = Math.sqrt(0.99 * 0.01) / 0.02665;

/** Noise of the quantile: p99 of a log-normal (sigma .3 to .7) over 30 to 500 requests a second. */
function samplingNoise({ system, moment }: Dice, ground: Ground): Float64Array {
  const perSecond = logUniform(system, 30, 500);
  const sigma = uniform(system, 0.3, 0.7);
  const deviation = (sigma * p99Error) / Math.sqrt(perSecond * ground.everySeconds);
  return whiteNoise(moment, ground, deviation);
}

/** Up to two stalls an hour: one look is 1.5 to 6 times as slow. */
function stalls({ system, moment }: Dice, ground: Ground): Float64Array {
  const slow = new Float64Array(ground.at.length).fill(1);
  for (const at of chanceTimes(moment, uniform(system, 0, 2), ground.seconds)) {
    const index = Math.floor((at / ground.seconds) * slow.length);
    slow[index] = logUniform(moment, 1.5, 6);
  }
  return slow;
}

/** Slow noise, sampling noise and stalls, times whatever else moves this system. */
function latencyOf(dice: Dice, ground: Ground, slow: Float64Array, factor: (index: number, age: number) => number) {
  const sampled = samplingNoise(dice, ground);
  const stalled = stalls(dice, ground);
  return eachLook(ground, (index, _, age) => {
    const noise = (1 + (slow[index] ?? 0)) * (1 + (sampled[index] ?? 0));
    return Math.max(1, usual * noise * (stalled[index] ?? 1) * factor(index, age));
  });
}

function remembered(name: string, memory: number): Family {
  return {
    name,
    kind: 'latency',
    load: 'even',
    draw: (dice, ground) => latencyOf(dice, ground, rememberedNoise(dice.moment, ground, memory, slowShare), () => 1),
  };
}

/** Follows the load of the day by 10 to 40 % at its swing. */
function daily(dice: Dice, ground: Ground): Float64Array {
  const { level, swing } = ground.load;
  const perLevel = swing > 0 ? uniform(dice.system, 0.1, 0.4) / swing : 0;
  const slow = rememberedNoise(dice.moment, ground, 0.9, slowShare);
  return latencyOf(dice, ground, slow, (index) => 1 + perLevel * ((level[index] ?? 1) - 1));
}

/** Slow at first, as code that is still being compiled: half as much again to three times, gone within minutes. */
function compiling(dice: Dice, ground: Ground): Float64Array {
  const extra = uniform(dice.system, 0.5, 2);
  const tau = 60 * logUniform(dice.system, ...(ground.settlesMinutes ?? [0.5, 8]));
  const slow = rememberedNoise(dice.moment, ground, 0.9, slowShare);
  return latencyOf(dice, ground, slow, (_, age) => 1 + extra * Math.exp(-age / tau));
}

/** What the machine does to everything on it: a slow walk of some per cent, and in half the runs ramps of hours besides. */
function machine(random: Random, ground: Ground): Float64Array {
  const ramps = random.next() < 0.5 ? null : rampsOf(random, ground.seconds);
  const walk = rememberedNoise(random, ground, 0.995, uniform(random, 0.02, 0.08));
  let next = 1;
  return eachLook(ground, (index, seconds) => {
    const noise = walk[index] ?? 0;
    if (ramps === null) return Math.max(0.2, 1 + noise);
    while ((ramps[next]?.at ?? Number.POSITIVE_INFINITY) < seconds) next += 1;
    const from = ramps[next - 1] ?? { at: 0, level: 1 };
    const to = ramps[next] ?? from;
    const share = to.at > from.at ? (seconds - from.at) / (to.at - from.at) : 0;
    return Math.max(0.2, from.level + share * (to.level - from.level) + noise);
  });
}

/** Levels of 0.8 to 1.5, one to eight hours apart; straight lines lie between them. */
function rampsOf(random: Random, seconds: number): readonly { readonly at: number; readonly level: number }[] {
  const knots = [{ at: 0, level: 1 }];
  for (let at = 0; at < seconds; ) {
    at += 3600 * uniform(random, 1, 8);
    knots.push({ at, level: uniform(random, 0.8, 1.5) });
  }
  return knots;
}

/** A shared machine that slows down and speeds up. The control is moved by the same machine, with a noise of its own. */
const sharedMachine: Family = {
  name: 'shared machine',
  kind: 'latency',
  load: 'even',
  draw: (dice, ground) => {
    const host = machine(splitDice(dice).moment, ground);
    const slow = rememberedNoise(dice.moment, ground, 0.9, slowShare);
    return latencyOf(dice, ground, slow, (index) => host[index] ?? 1);
  },
  control: (dice, ground) => {
    const host = machine(splitDice(dice).moment, ground);
    const share = uniform(dice.system, 0.7, 1.1);
    return host.map((value) => usual * (1 + share * (value - 1)) * (1 + 0.03 * normal(dice.moment)));
  },
};

export const latencyFamilies: readonly Family[] = [
  remembered('latency white', 0),
  remembered('latency AR .90', 0.9),
  remembered('latency AR .97', 0.97),
  remembered('latency AR .99', 0.99),
  { name: 'latency daily', kind: 'latency', load: 'daily', draw: daily },
  { name: 'latency compiling', kind: 'latency', load: 'even', draw: compiling },
  sharedMachine,
];
