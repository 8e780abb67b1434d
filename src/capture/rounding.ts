// How many digits of a number are worth keeping. Numbers only; what they mean is the caller's business.
// Rounding twice gives the same as rounding once, so a record that is read and written again does not change.

/** 12.3456789 at 3 decimals is 12.346. Throws RangeError on NaN and infinities: they must not reach a record. */
export function roundDecimals(value: number, decimals: number): number {
  assertFinite(value);
  if (Number.isInteger(value)) return value;
  const factor = 10 ** decimals;
  const scaled = Math.round(value * factor);
  // Beyond 2^53 the scaled number has no decimals left to round.
  return Number.isSafeInteger(scaled) ? scaled / factor : value;
}

/** 0.00123456 at 3 digits is 0.00123. Throws RangeError on NaN and infinities. */
export function roundDigits(value: number, digits: number): number {
  assertFinite(value);
  return Number(value.toPrecision(digits));
}

function assertFinite(value: number): void {
  if (!Number.isFinite(value)) throw new RangeError(`expected a finite number for the record, got ${value}`);
}
