// Numbers with their units as a report prints them. Unknown is a dash, never 0; a share is never rounded up to 100 %
// or down to 0 %. Sizes are printed in the unit of the user's own limit where there is one: then they compare at a glance.

import { assertNever } from '../model/error.ts';
import type { Estimate, FindingUnit } from '../model/finding.ts';

export const unknownText = '–';

interface Scale {
  readonly divisor: number;
  readonly unit: string;
  /** A rate of growth is printed with its sign. */
  readonly signed: boolean;
}

/** An estimate as text: the value, and its interval or null where there is none. */
export interface EstimateText {
  readonly value: string;
  readonly interval: string | null;
}

/** Estimate -> "+104 MB/h" and "+98.1 to +110 (95 %)". Value and bounds share unit and decimals. */
export function estimateText(estimate: Estimate, limitText: string | null): EstimateText {
  const { value, low, high, confidence } = estimate;
  const known = [value, low, high].filter((x): x is number => x !== null && Number.isFinite(x));
  const largest = Math.max(0, ...known.map(Math.abs));
  const scale = scaleOf(estimate.unit, largest, limitText);
  const decimals = decimalsOf(
    value / scale.divisor,
    known.map((x) => x / scale.divisor),
    estimate.unit,
  );
  const number = (x: number): string => {
    return estimate.unit === 'share' ? percent(x, decimals) : plain(x / scale.divisor, decimals, scale.signed);
  };
  const valueText = Number.isFinite(value) ? join(number(value), scale.unit) : unknownText;
  if (low === null && high === null) return { value: valueText, interval: null };
  const bound = (x: number | null): string => (x === null || !Number.isFinite(x) ? 'unbounded' : number(x));
  const level = confidence === null ? '' : ` (${Number((confidence * 100).toPrecision(4))} %)`;
  return { value: valueText, interval: `${bound(low)} to ${bound(high)}${level}` };
}

/** A share 0..1 -> "99.98 %"; null -> a dash. */
export function shareText(share: number | null): string {
  if (share === null) return unknownText;
  return `${percent(share, decimalsOf(share * 100, [], 'share'))} %`;
}

/** A count -> "9,600". */
export function countText(count: number): string {
  return plain(count, 0, false);
}

/** A count with its noun: "1 segment", "1,200 segments", "2 process lives". */
export function countedText(count: number, one: string, many = `${one}s`): string {
  return `${countText(count)} ${count === 1 ? one : many}`;
}

/** Bytes -> "132 MB"; null -> a dash. */
export function bytesText(bytes: number | null): string {
  return measureText(bytes, 'bytes');
}

/** Seconds of latency -> "12.3 ms"; null -> a dash. */
export function latencyText(seconds: number | null): string {
  return measureText(seconds, 'seconds');
}

/** Requests per second -> "40.0/s"; null -> a dash. */
export function rateText(perSecond: number | null): string {
  return measureText(perSecond, 'per-second');
}

function measureText(value: number | null, unit: FindingUnit): string {
  if (value === null || !Number.isFinite(value)) return unknownText;
  const scale = scaleOf(unit, Math.abs(value), null);
  const scaled = value / scale.divisor;
  return join(plain(scaled, decimalsOf(scaled, [], unit), false), scale.unit);
}

function join(number: string, unit: string): string {
  return unit === '' || unit.startsWith('/') ? `${number}${unit}` : `${number} ${unit}`;
}

function scaleOf(unit: FindingUnit, largest: number, limitText: string | null): Scale {
  switch (unit) {
    case 'bytes':
      return sizeScale(largest, limitText, '', false);
    case 'bytes-per-hour':
      return sizeScale(largest, limitText, '/h', true);
    case 'seconds':
      if (largest >= 1 || largest === 0) return { divisor: 1, unit: 's', signed: false };
      return largest >= 1e-3
        ? { divisor: 1e-3, unit: 'ms', signed: false }
        : { divisor: 1e-6, unit: 'µs', signed: false };
    case 'count':
      return { divisor: 1, unit: '', signed: false };
    case 'cores':
      return { divisor: 1, unit: 'cores', signed: false };
    case 'count-per-hour':
      return { divisor: 1, unit: '/h', signed: true };
    case 'percent-per-hour':
      return { divisor: 1, unit: '%/h', signed: true };
    case 'share':
      return { divisor: 0.01, unit: '%', signed: false };
    case 'per-second':
      return { divisor: 1, unit: '/s', signed: false };
    default:
      return assertNever(unit);
  }
}

const sizeNames = {
  decimal: ['B', 'kB', 'MB', 'GB', 'TB'],
  binary: ['B', 'KiB', 'MiB', 'GiB', 'TiB'],
} as const;

/** The unit of the limit, as long as the number stays readable in it; else the largest unit that leaves a whole part. */
function sizeScale(largest: number, limitText: string | null, suffix: string, signed: boolean): Scale {
  const [base, names] = limitText?.includes('iB') ? [1024, sizeNames.binary] : [1000, sizeNames.decimal];
  const asked = /([kmgt]?)i?b/i.exec(limitText ?? '')?.[1]?.toLowerCase();
  const limitStep = asked === undefined ? -1 : ' kmgt'.indexOf(asked === '' ? ' ' : asked);
  const inLimitUnit = largest / base ** limitStep;
  const ownStep = largest < 1 ? 0 : Math.min(names.length - 1, Math.floor(Math.log(largest) / Math.log(base) + 1e-9));
  const step = limitStep >= 0 && inLimitUnit >= 0.01 && inLimitUnit < 10_000 ? limitStep : ownStep;
  return { divisor: base ** step, unit: `${names[step] ?? 'B'}${suffix}`, signed };
}

/** Three significant digits of the value, but not finer than what its interval can carry. */
function decimalsOf(value: number, bounds: readonly number[], unit: FindingUnit): number {
  const all = [value, ...bounds].filter(Number.isFinite);
  if (unit === 'count' && all.every(Number.isInteger)) return 0;
  if (unit === 'share') {
    // Near 100 % the digits that matter are those of the rest. A value of exactly 0 or 100 lends its bounds' digits.
    const rests = all.map((x) => Number(Math.min(Math.abs(x), Math.abs(100 - x)).toPrecision(6)));
    const rest = rests[0] || Math.max(...rests);
    return rest === 0 ? 0 : Math.min(9, Math.max(1, 1 - Math.floor(Math.log10(rest))));
  }
  const coarse = significant(Math.max(0, ...all.map(Math.abs))) + 1;
  return value === 0 ? Math.min(2, coarse) : Math.min(significant(value), coarse);
}

function significant(value: number): number {
  const size = Math.abs(value);
  return size === 0 ? 0 : Math.min(6, Math.max(0, 2 - Math.floor(Math.log10(size))));
}

/** Zeros at the end are cut: an exact 100 % must not look like a rounded one. */
/** From here on digits are noise, and hundreds of them would fill a page. */
const largestWritten = 1e18;

function percent(share: number, decimals: number): string {
  if (Math.abs(share) >= largestWritten) return (share * 100).toExponential(2);
  return (share * 100).toLocaleString('en-US', { maximumFractionDigits: decimals });
}

function plain(value: number, decimals: number, signed: boolean): string {
  if (Math.abs(value) >= largestWritten) return value.toExponential(2);
  const text = value.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  const unsigned = /^-0(\.0*)?$/.test(text) ? text.slice(1) : text;
  return signed && value > 0 && Number.parseFloat(unsigned) !== 0 ? `+${unsigned}` : unsigned;
}
