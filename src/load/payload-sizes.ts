// How large a payload is: a class by its share, then a size inside the class, each order of magnitude as likely as the other.
// Pure. Not for what it consists of (payload-pool.ts).

import type { PayloadMix } from '../model/scenario.ts';
import type { Random } from '../stats/random.ts';

export type PayloadClass = keyof PayloadMix;

/** Bytes, from `atLeast` up to but not including `below`. */
export const payloadClasses: Readonly<Record<PayloadClass, { readonly atLeast: number; readonly below: number }>> = {
  small: { atLeast: 64, below: 1_000 },
  medium: { atLeast: 1_000, below: 100_000 },
  large: { atLeast: 100_000, below: 10_000_000 },
  huge: { atLeast: 10_000_000, below: 50_000_000 },
};

/** The preset "realistic", and what holds when a load says nothing. */
export const realisticSizes: PayloadMix = { small: 0.6, medium: 0.3, large: 0.09, huge: 0.01 };

export function isPayloadClass(name: string): name is PayloadClass {
  return Object.hasOwn(payloadClasses, name);
}

/** Shares need not sum to anything; a class of share 0 is never drawn. Expects one above 0. */
export function drawClass({ small, medium, large, huge }: PayloadMix, random: Random): PayloadClass {
  const at = random.next() * (small + medium + large + huge);
  if (at < small) return 'small';
  if (at < small + medium) return 'medium';
  if (at < small + medium + large) return 'large';
  if (huge > 0) return 'huge';
  // Rounding has taken the last sum beyond the total.
  return large > 0 ? 'large' : medium > 0 ? 'medium' : 'small';
}

/** Log-uniform inside the class, in whole bytes. */
export function drawSize(of: PayloadClass, random: Random): number {
  const { atLeast, below } = payloadClasses[of];
  return Math.min(Math.floor(atLeast * (below / atLeast) ** random.next()), below - 1);
}

/** Whether what is drawn may be too long for a path, a header or a word of a command. */
export function mayBeLarge(of: PayloadClass | null, { large, huge }: PayloadMix): boolean {
  return of === null ? large > 0 || huge > 0 : of === 'large' || of === 'huge';
}
