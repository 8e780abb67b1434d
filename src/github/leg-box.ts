// How long this leg may take: what was asked for, and never beyond the token that its last upload needs.

/** The job limit of six hours, less what setting up and saving may take. */
export const defaultBoxSeconds = 5 * 3600 + 20 * 60;
/** For the last upload, with its tries. */
const savingReserveSeconds = 300;
/** A token so short is a test's, or a mistake: a tenth of what is left is kept then. */
const shortTokenSeconds = 3600;

export interface LegBox {
  readonly seconds: number;
  /** The token ends so soon that it, and not what was asked for, decides. */
  readonly cutByToken: boolean;
}

/** `tokenExpiry`: Unix seconds, null when unknown. Not below one second: a leg that is late ends at its first tick. */
export function legBox(askedSeconds: number, tokenExpiry: number | null, nowUnixSeconds: number): LegBox {
  if (tokenExpiry === null) return { seconds: askedSeconds, cutByToken: false };
  const left = tokenExpiry - nowUnixSeconds;
  const reserve = left < shortTokenSeconds ? left / 10 : savingReserveSeconds;
  const possible = Math.max(1, left - reserve);
  return { seconds: Math.min(askedSeconds, possible), cutByToken: possible < askedSeconds };
}
