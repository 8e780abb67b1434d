// Noise of two kinds at once: one that is remembered from point to point, and one that every point has of its own. Says how to
// turn values with such noise into rows without memory, with the intercept taken out; which noise it is, likelihood decides.

/**
 * value = level + slow + own. `slow` is an autoregression of variance 1: slow = memory * slow before + innovation. At memory 1 it
 * is a random walk whose steps have variance 1. `own` is white, of variance `white`.
 */
export interface NoiseModel {
  readonly memory: number;
  readonly white: number;
}

/** A walk goes anywhere in the end; what comes back is believed in this many times as much beforehand. */
const rarity = 100;

/** Memories and shares of own noise that are told apart, each with its weight beforehand; without memory the two kinds are one. */
export const noiseModels: readonly (NoiseModel & { readonly prior: number })[] = [
  { memory: 0, white: 0, prior: 1 },
  ...[0.4, 0.6, 0.75, 0.83, 0.88, 0.92, 0.95, 0.97, 0.985, 0.993, 1].flatMap((memory) =>
    [0, 0.1, 0.3, 1, 3].map((white) => ({ memory, white, prior: memory === 1 ? 1 / rarity : 1 })),
  ),
];

export interface Whitening {
  /** Values of one group -> rows of unit variance, without memory, without what the intercept explains. */
  readonly rows: (values: ArrayLike<number>) => Float64Array;
  /** The same for a step of height 1 at an index: its squares, and its product with rows, without the rows themselves. */
  readonly step: (at: number, rows: Float64Array) => { readonly squares: number; readonly product: number };
  /** Logarithm of the determinant that belongs to the rows' likelihood (restricted: the intercept integrated out). */
  readonly logDeterminant: number;
}

/**
 * The rows are the scaled one-step errors of a Kalman filter (1960), which needs no matrix: every point costs the same, and a
 * missing point is a longer step. A random walk has no level of its own: its first point is the level, and leaves no row.
 * Values should lie around 0: the intercept is taken out of the rows, and small numbers keep their digits.
 */
export function whiteningOf(places: readonly number[], { memory, white }: NoiseModel): Whitening {
  const n = places.length;
  const isWalk = memory === 1;
  const keeps = new Float64Array(n);
  const gains = new Float64Array(n);
  const scales = new Float64Array(n);
  let variance = 0;
  let logDeterminant = 0;
  for (let index = 0; index < n; index += 1) {
    if (index === 0 && isWalk) {
      gains[0] = 1;
      variance = white;
      continue;
    }
    const distance = index === 0 ? 1 : (places[index] ?? 0) - (places[index - 1] ?? 0);
    const keep = isWalk ? 1 : memory ** distance;
    const before = index === 0 ? 1 : isWalk ? variance + distance : keep ** 2 * variance + 1 - keep ** 2;
    const total = before + white;
    keeps[index] = keep;
    gains[index] = before / total;
    scales[index] = 1 / Math.sqrt(total);
    variance = (before * white) / total;
    logDeterminant += Math.log(total);
  }
  const filter = (values: ArrayLike<number>): Float64Array => {
    const rows = new Float64Array(n);
    let state = 0;
    for (let index = 0; index < n; index += 1) {
      state *= keeps[index] ?? 0;
      const error = (values[index] ?? 0) - state;
      rows[index] = error * (scales[index] ?? 0);
      state += (gains[index] ?? 0) * error;
    }
    return rows;
  };
  const constant = isWalk ? new Float64Array(n) : filter(new Float64Array(n).fill(1));
  const size = dotOf(constant, constant);
  return {
    logDeterminant: logDeterminant + (isWalk ? 0 : Math.log(size)),
    rows: (values) => {
      const rows = filter(values);
      if (isWalk) return rows;
      const share = dotOf(rows, constant) / size;
      for (let index = 0; index < n; index += 1) rows[index] = (rows[index] ?? 0) - share * (constant[index] ?? 0);
      return rows;
    },
    step: (at, rows) => {
      let squares = 0;
      let product = 0;
      let shared = 0;
      let state = 0;
      for (let index = at; index < n; index += 1) {
        state *= keeps[index] ?? 0;
        const error = 1 - state;
        const row = error * (scales[index] ?? 0);
        state += (gains[index] ?? 0) * error;
        squares += row * row;
        product += row * (rows[index] ?? 0);
        shared += row * (constant[index] ?? 0);
      }
      return { product, squares: isWalk ? squares : squares - (shared * shared) / size };
    },
  };
}

export function dotOf(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return sum;
}
