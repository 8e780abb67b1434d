// The control as it is taken out: without the noise of its own. A null server is asked only a few times a second, so its quantiles
// jump; what jumps moves nobody else, and must not be brought into what is left of the target.

import { mean } from 'simple-statistics';

/** The control is the first column, about its mean. */
interface WithControl {
  readonly columns: readonly (readonly number[])[];
}

/** Standard deviation of noise that does no harm: hundredths. */
const calmEnough = 0.01;
/** Bins to each side that a value is averaged over: as few as leave no more noise than that. */
const reaches: readonly number[] = [0, 1, 2, 4, 8];
const farthestReach = 16;

/**
 * Smoothed, and then drawn towards its mean by the share of its movement that is still noise (regression calibration, Carroll et
 * al. 2006): a control that shows nothing but noise takes nothing out. `noise`: variance of one bin's own noise.
 */
export function withCalmControl<G extends WithControl>(groups: readonly G[], noise: number): readonly G[] {
  const reach = reaches.find((one) => noise / (2 * one + 1) <= calmEnough ** 2) ?? farthestReach;
  const calm = groups.map(({ columns }) => smoothed(columns[0] ?? [], reach));
  // About the mean of each life: only what moves within a life is taken out of it.
  const moved = calm.flatMap((values) => {
    const middle = values.length === 0 ? 0 : mean([...values]);
    return values.map((value) => (value - middle) ** 2);
  });
  const movement = moved.length === 0 ? 0 : mean(moved);
  const share = movement === 0 ? 0 : Math.max(0, 1 - noise / (2 * reach + 1) / movement);
  return groups.map((group, index) => ({
    ...group,
    columns: [(calm[index] ?? []).map((value) => share * value), ...group.columns.slice(1)],
  }));
}

/** Centred means, of fewer values at the ends. */
function smoothed(values: readonly number[], reach: number): readonly number[] {
  return reach === 0 ? values : values.map((_, at) => mean(values.slice(Math.max(0, at - reach), at + reach + 1)));
}
