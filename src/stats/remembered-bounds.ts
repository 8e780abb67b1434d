// Bounds of a slope that is a mixture over noises (remembered-slope.ts): how sure one is that it lies above or below a value.

import type { RememberedSlope } from './remembered-slope.ts';
import { studentTTail } from './student-t-tail.ts';

/** The value that the slope is above with the given probability (0..1). */
export function slopeAtLeast(slope: RememberedSlope, probability: number): number {
  return quantileOf(slope, 1 - probability);
}

/** The value that the slope is below with the given probability (0..1). */
export function slopeAtMost(slope: RememberedSlope, probability: number): number {
  return quantileOf(slope, probability);
}

/** Probability that the slope is not above `value`: small when it surely is. */
export function chanceOfLess({ under, degreesOfFreedom }: RememberedSlope, value: number): number {
  return under.reduce((sum, { weight, slope, standardError }) => {
    const away = slope - value;
    const tail = standardError === 0 ? (away > 0 ? 0 : 1) : studentTTail(away / standardError, degreesOfFreedom);
    return sum + weight * tail;
  }, 0);
}

const mostRounds = 60;
/** Of the widest standard error; and of the probability itself. */
const closeEnough = 1e-7;

/**
 * Between the outermost values that any of the noises allows, by the Illinois rule: where the secant says, and half way sooner when
 * one end does not move (Dowell and Jarratt 1971). On the logarithm of the smaller tail, in which the mixture is nearly straight.
 */
function quantileOf(slope: RememberedSlope, probability: number): number {
  const reach = slope.under.reduce((most, { standardError }) => Math.max(most, standardError), 0);
  const middles = slope.under.map(({ slope: middle }) => middle);
  if (reach === 0) return slope.slope;
  const isLow = probability <= 0.5;
  const wanted = isLow ? probability : 1 - probability;
  // Rising in value for either tail.
  const missed = (value: number) => {
    const tail = isLow ? chanceOfLess(slope, value) : chanceOfLess(mirrored(slope), -value);
    return (isLow ? 1 : -1) * (Math.log(Math.max(tail, Number.MIN_VALUE)) - Math.log(wanted));
  };
  let width = 4 * reach;
  let [low, high] = [Math.min(...middles) - width, Math.max(...middles) + width];
  let [atLow, atHigh] = [missed(low), missed(high)];
  for (; atLow > 0; atLow = missed(low)) {
    width *= 2;
    low -= width;
  }
  for (; atHigh < 0; atHigh = missed(high)) {
    width *= 2;
    high += width;
  }
  let kept = 0;
  for (let round = 0; round < mostRounds && high - low > closeEnough * reach; round += 1) {
    const between = low + ((high - low) * atLow) / (atLow - atHigh);
    const value = between > low && between < high ? between : (low + high) / 2;
    const at = missed(value);
    if (Math.abs(at) < closeEnough) return value;
    if (at < 0) {
      [low, atLow] = [value, at];
      if (kept === 1) atHigh /= 2;
      kept = 1;
    } else {
      [high, atHigh] = [value, at];
      if (kept === -1) atLow /= 2;
      kept = -1;
    }
  }
  return (low + high) / 2;
}

function mirrored(slope: RememberedSlope): RememberedSlope {
  return { ...slope, under: slope.under.map((one) => ({ ...one, slope: -one.slope })) };
}
