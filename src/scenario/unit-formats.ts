// Numbers in base units -> text that units.ts reads again, within the digits printed.
// Not for limits: those are printed as the user wrote them.

import { assertNever } from '../model/error.ts';

/** KB MB GB are powers of 1000, KiB MiB GiB of 1024. */
export type SizeFamily = 'decimal' | 'binary';

const decimalUnits = ['B', 'kB', 'MB', 'GB', 'TB'];
const binaryUnits = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];

/** The family a text was written in: "10MiB/h" is binary. */
export function sizeFamilyOf(text: string): SizeFamily {
  return /[KMGT]iB/.test(text) ? 'binary' : 'decimal';
}

/** Seconds >= 0 -> "1h30m", to the microsecond. Days only from two days on: "24h", "7d". */
export function formatDuration(seconds: number): string {
  let rest = Math.round(seconds * 1e6);
  if (rest === 0) return '0s';
  const units = [
    ['h', 3_600e6],
    ['m', 60e6],
    ['s', 1e6],
  ] as const;
  const all = rest >= 2 * 86_400e6 ? ([['d', 86_400e6], ...units] as const) : units;
  let text = '';
  for (const [unit, size] of all) {
    const count = Math.floor(rest / size);
    if (count > 0) text += `${count}${unit}`;
    rest -= count * size;
  }
  return rest === 0 ? text : `${text}${trimmed(rest / 1000, 6)}ms`;
}

/** Bytes -> "61 MB" or "58.2 MiB", three digits. */
export function formatBytes(bytes: number, family: SizeFamily): string {
  const [units, step] = family === 'binary' ? [binaryUnits, 1024] : [decimalUnits, 1000];
  let value = bytes;
  let index = 0;
  // 999.6 would print as 1000: it goes on to the next unit.
  while (Math.abs(value) >= step - 0.5 && index < units.length - 1) {
    value /= step;
    index += 1;
  }
  return `${trimmed(value, 3)} ${units[index] ?? 'B'}`;
}

/** Per second -> "200/s"; slower than one a second per minute or hour. */
export function formatRate(perSecond: number): string {
  if (perSecond >= 1 || perSecond === 0) return `${trimmed(perSecond, 6)}/s`;
  if (perSecond * 60 >= 1) return `${trimmed(perSecond * 60, 6)}/m`;
  return `${trimmed(perSecond * 3_600, 6)}/h`;
}

/** 0.01 -> "1%". */
export function formatShare(share: number): string {
  return `${trimmed(share * 100, 6)}%`;
}

/** Growth in the unit of a limit: "61 MB/h", "20 kB/operation", "1/h", "2%/h". */
export function formatGrowth(
  value: number,
  unit: 'bytes-per-hour' | 'bytes-per-operation' | 'per-hour' | 'percent-per-hour',
  family: SizeFamily,
): string {
  switch (unit) {
    case 'bytes-per-hour':
      return `${formatBytes(value, family)}/h`;
    case 'bytes-per-operation':
      return `${formatBytes(value, family)}/operation`;
    case 'per-hour':
      return `${trimmed(value, 3)}/h`;
    case 'percent-per-hour':
      return `${trimmed(value, 3)}%/h`;
    default:
      return assertNever(unit);
  }
}

/** At most `digits` significant digits, no exponent, no trailing zeros; digits before the point are never dropped. */
function trimmed(value: number, digits: number): string {
  if (value === 0) return '0';
  const before = Math.max(0, Math.floor(Math.log10(Math.abs(value))) + 1);
  if (before >= digits) return String(Math.round(value));
  const places = Math.min(20, digits - 1 - Math.floor(Math.log10(Math.abs(value))));
  const text = value.toFixed(places);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
