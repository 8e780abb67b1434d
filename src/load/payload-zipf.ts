// Ranks that follow Zipf's law: rank k of n comes with a probability in proportion to 1 / k^s. Pure.
// Rejection-inversion after Hörmann and Derflinger (1996): exact, without a table, and hardly ever a second draw, whatever n is.
//
//   1/x^s |.            H is the integral of 1/x^s. The area under the curve from 1/2 to n + 1/2 is drawn from evenly and turned
//         | '.          into x by the inverse of H; x is rounded to a rank k. Every rank's piece of the area is a little
//         |   '--.___   larger than 1/k^s, so k is kept when the draw falls into the last 1/k^s of its piece.
//         +-----------> x

import type { Random } from '../stats/random.ts';

/** Draws a rank from 1 to n. Expects n of at least 1 and s above 0. */
export function createZipf(n: number, s: number): (random: Random) => number {
  const weight = (x: number) => Math.exp(-s * Math.log(x));
  const areaBelowOne = area(1.5, s) - 1;
  const areaBelowLast = area(n + 0.5, s);
  // A draw this close above x is kept without asking for its area.
  const surelyKept = 2 - inverseArea(area(2.5, s) - weight(2), s);

  return (random) => {
    for (;;) {
      const drawn = areaBelowLast + random.next() * (areaBelowOne - areaBelowLast);
      const x = inverseArea(drawn, s);
      const rank = Math.min(Math.max(Math.floor(x + 0.5), 1), n);
      if (rank - x <= surelyKept || drawn >= area(rank + 0.5, s) - weight(rank)) return rank;
    }
  };
}

/** Integral of t^-s from 1 to x: (x^(1-s) - 1) / (1 - s), or ln x where s is 1. */
function area(x: number, s: number): number {
  const logX = Math.log(x);
  return logX * growthOf((1 - s) * logX);
}

function inverseArea(value: number, s: number): number {
  // Rounding must not lead below the end of the curve.
  const exponent = Math.max((1 - s) * value, -1);
  return Math.exp(value * slopeOf(exponent));
}

/** (e^t - 1) / t, which is 1 at 0. */
function growthOf(t: number): number {
  return Math.abs(t) > 1e-8 ? Math.expm1(t) / t : 1 + t / 2;
}

/** ln(1 + t) / t, which is 1 at 0. */
function slopeOf(t: number): number {
  return Math.abs(t) > 1e-8 ? Math.log1p(t) / t : 1 - t / 2;
}
