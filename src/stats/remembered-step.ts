// Did the level of one group jump, and where, when nobody knows how long the noise remembers? Every place is tried, because noise
// that remembers long leaves nothing of a step but the jump from one point to the next. sup-step.ts does it for one noise.

import type { Group } from './group.ts';
import { chanceOfLess } from './remembered-bounds.ts';
import { dotOf, type NoiseModel, whiteningOf } from './remembered-noise.ts';
import { centred, type RememberedSlope, rememberedSlope } from './remembered-slope.ts';

export interface RememberedStep {
  /** Place of the first point of the new level, as a share of the grid. */
  readonly share: number;
  /** Index of that point. */
  readonly at: number;
  /** The step as a slope on a column of 0 and 1: units of y. */
  readonly size: RememberedSlope;
  /** Chance of a jump like this at any of the places when there is none (Bonferroni over the places). */
  readonly chance: number;
  /** By how much a step explains the points better than a straight line: difference of logarithmic likelihoods. */
  readonly beyondLine: number;
  /** Places tried. */
  readonly tried: number;
}

/** Noises that the search tells apart; at the place found all of them count. */
const searched: readonly NoiseModel[] = [
  { memory: 0, white: 0 },
  ...[0.5, 0.8, 0.94, 1].flatMap((memory) => [0, 1].map((white) => ({ memory, white }))),
];

/**
 * Sup test over the place (Andrews 1993): the place at which some noise makes a rise most likely, by generalised least squares.
 * `margin`: share of the grid that must lie on either side. Only rises: for falls turn y over. null when no place can be tried.
 */
export function rememberedStep(group: Group, margin: number, leastVariance = 0): RememberedStep | null {
  const places = candidates(group, margin);
  const at = places.length === 0 ? null : likeliest(group, places);
  if (at === null) return null;
  const size = rememberedSlope([{ ...group, x: stepAt(group, at) }], leastVariance);
  const line = rememberedSlope([group], leastVariance);
  if (size === null || line === null) return null;
  return {
    share: (group.places[at] ?? 0) / group.slots,
    at,
    size,
    chance: Math.min(1, places.length * chanceOfLess(size, 0)),
    // The place is a free choice of the step: it pays for all that were tried.
    beyondLine: size.logLikelihood - Math.log(places.length) - line.logLikelihood,
    tried: places.length,
  };
}

function candidates({ places, slots }: Group, margin: number): readonly number[] {
  return [...places.entries()].flatMap(([index, place]) =>
    index > 0 && place >= margin * slots && place <= (1 - margin) * slots ? [index] : [],
  );
}

/** The place whose step lowers the squared error most, over all noises of the search, as a likelihood. null: no rise at all. */
function likeliest(group: Group, places: readonly number[]): number | null {
  const n = group.y.length;
  let best = Number.NEGATIVE_INFINITY;
  let found: number | null = null;
  for (const model of searched) {
    const whitening = whiteningOf(group.places, model);
    const rows = whitening.rows(centred(group.y));
    const squares = dotOf(rows, rows);
    for (const at of places) {
      const { squares: own, product } = whitening.step(at, rows);
      if (!(own > 0) || product <= 0) continue;
      const left = Math.max(squares - product ** 2 / own, Number.MIN_VALUE);
      const logLikelihood = -((n - 2) * Math.log(left) + whitening.logDeterminant) / 2;
      if (logLikelihood > best) {
        best = logLikelihood;
        found = at;
      }
    }
  }
  return found;
}

function stepAt({ y }: Group, at: number): readonly number[] {
  return y.map((_, index) => (index >= at ? 1 : 0));
}
