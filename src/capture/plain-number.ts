// Decimal numbers out of the middle of a long text, without cutting it into pieces first: a file of a million lines has
// millions of them. Stricter than Number(), which also reads hexadecimal numbers, spaces and Infinity.

const zero = 48;
const point = 46;
/** So many digits are below 2^53, hence exact. */
const exactDigits = 15;
const powersOfTen = Array.from({ length: exactDigits + 1 }, (_, power) => 10 ** power);
const undecimal = /[^0-9.eE+-]/;

/**
 * The number that text[from..to) is; NaN for what is no finite decimal number. Digits with at most one point inside are
 * summed up: whole part and power of ten are exact, so their quotient is the double nearest to the text, as Number() gives.
 */
export function numberAt(text: string, from: number, to: number): number {
  if (to - from > exactDigits || to === from) return numberOf(text.slice(from, to));
  let digits = 0;
  let decimals = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= zero && code < zero + 10) digits = digits * 10 + code - zero;
    else if (code === point && decimals === 0 && at > from && at < to - 1) decimals = to - 1 - at;
    else return numberOf(text.slice(from, to));
  }
  return digits / (powersOfTen[decimals] ?? Number.NaN);
}

/** Signs, exponents, very long numbers. Adding 0 makes "-0" the 0 that it is. */
function numberOf(text: string): number {
  if (text === '' || undecimal.test(text)) return Number.NaN;
  const value = Number(text) + 0;
  return Number.isFinite(value) ? value : Number.NaN;
}
