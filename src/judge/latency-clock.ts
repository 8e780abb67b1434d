// A clock on which a straight rise is straight in its logarithm too. In logarithms noise is as large late as early, and load and
// machine are factors; but a limit in per cent of the beginning an hour is a straight line of the value itself.

import { type Group, partOf } from '../stats/group.ts';
import { whitenedLine } from '../stats/whitened-line.ts';

/** Each round leaves a fraction of what the one before missed. */
const rounds = 6;
/** A falling value does not reach 0. */
const mostFall = 0.9;

/**
 * Share of the level at the beginning of what is kept by which values rise an hour (they fall below 0), for y in hundredths of a
 * logarithm. Found by repetition, with plain lines on the clock of the round before.
 */
export function riseOf(groups: readonly Group[], cut: number): number {
  const span = Math.max(0, ...partOf(groups, cut, 1).map(({ x }) => (x.at(-1) ?? 0) - (x[0] ?? 0)));
  let rise = 0;
  for (let round = 0; round < rounds; round += 1) {
    const line = whitenedLine(partOf(onClock(groups, cut, rise), cut, 1), 0);
    if (line === null || span === 0) return 0;
    rise = Math.max(-mostFall / span, line.slope / 100);
  }
  return rise;
}

/** x in hours -> log(1 + rise * t) / rise, t since the beginning of what is kept; in what the cut leaves out it goes as at the start. */
export function onClock<G extends Group>(groups: readonly G[], cut: number, rise: number): readonly G[] {
  if (rise === 0) return groups;
  return groups.map((group) => {
    const start = partOf([group], cut, 1)[0]?.x[0] ?? group.x[0] ?? 0;
    const clock = (hours: number) => (hours < start ? hours - start : Math.log1p(rise * (hours - start)) / rise);
    return { ...group, x: group.x.map(clock) };
  });
}
