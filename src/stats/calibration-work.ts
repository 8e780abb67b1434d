// A fixed piece of work, the same on every machine: what takes twice as long here as there says how machines differ.
// It computes and it waits for memory, in about equal parts, as servers do. Not a benchmark of anything in particular, and never
// changed without a new reference: what was measured with another piece of work cannot be compared.

/** 4 MiB: more than the nearest caches of a core hold, little enough to be had anywhere. */
const cells = 2 ** 20;
const hops = 100_000;
const mixes = 3_000_000;
/** One more than a multiple of 4, and odd: that makes the period full. */
const multiplier = 1_664_525;
const increment = 1_013_904_223;

/** Seconds that it takes on the reference: one core of a virtual machine at 2.5 GHz, as hosted runners had in 2026. */
export const calibrationReference = 0.018;

/** What the work must come to, everywhere: whoever does it compares, so that no compiler can leave any of it out. */
export const calibrationChecksum = 1_908_436_112;

/** Lays out the memory, which is not part of the work; the function does the work once and gives its checksum. */
export function createCalibrationWork(): () => number {
  const next = oneRing();
  return () => {
    let place = 0;
    let sum = 0;
    // Each place is known only when the one before was read.
    for (let hop = 0; hop < hops; hop += 1) {
      place = next[place] ?? 0;
      sum = (sum + place) | 0;
    }
    let hash = sum | 1;
    let float = 1;
    for (let mix = 0; mix < mixes; mix += 1) {
      hash ^= hash << 13;
      hash ^= hash >>> 17;
      hash ^= hash << 5;
      float = float * 0.999 + (hash & 1023);
    }
    return (hash ^ Math.floor(float)) >>> 0;
  };
}

/**
 * A permutation that is one single ring, so that hopping along it comes everywhere before it comes back: the full period of a
 * linear congruential generator (Hull and Dobell 1962), laid out. Its low bits are poor, which only says where in a cache line.
 */
function oneRing(): Int32Array {
  const next = new Int32Array(cells);
  for (let place = 0; place < cells; place += 1) {
    next[place] = (Math.imul(place, multiplier) + increment) & (cells - 1);
  }
  return next;
}
