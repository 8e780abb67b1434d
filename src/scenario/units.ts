// Text with a unit -> number in a base unit, once, at the border. The text is kept, so that a limit is printed as written.
// Not for printing: that is unit-formats.ts. Not for judging what a number may be used for: the decoder does that.
//
//   duration = part { [ space ] part }        units from long to short, each once: "90s" "1h30m" "500ms" "7d"
//   part     = number [ space ] ( "d" | "h" | "m" | "s" | "ms" )
//   size     = number [ space ] ( "B" | "kB" | "KB" | "MB" | "GB" | "TB" | "KiB" | "MiB" | "GiB" | "TiB" )
//   rate     = number per                     "200/s" "30/m"; the word "max" is the load's own and handled there
//   growth   = size per | size "/operation" | number per | percent per
//   percent  = number [ space ] "%"
//   per      = "/" ( "s" | "m" | "h" | "d" )
//   number   = digits [ "." digits ]          never negative; a number without a unit is refused

import { assertNever } from '../model/error.ts';
import type { Quantity, Unit } from '../model/quantity.ts';

export {
  formatBytes,
  formatDuration,
  formatGrowth,
  formatRate,
  formatShare,
  type SizeFamily,
  sizeFamilyOf,
} from './unit-formats.ts';

/** A parsed quantity, or what was expected instead and, where it can be guessed, what was meant. */
export type Reading =
  | { readonly ok: true; readonly value: Quantity }
  | { readonly ok: false; readonly expected: string; readonly hint: string | null };

export type GrowthKind = 'bytes' | 'count' | 'percent';

export const expectedText = {
  duration: 'a duration such as "90s", "1h30m" or "7d"',
  size: 'a size such as "64MiB" or "8GB"',
  rate: 'a rate such as "200/s" or "30/m"',
  percent: 'a percentage such as "1%"',
  growthOfBytes: 'a growth such as "10MiB/h" or "20KB/operation"',
  growthOfCount: 'a growth such as "1/h"',
  growthOfAny: 'a growth such as "10/h" or "10MiB/h"',
  growthOfPercent: 'a drift such as "2%/h"',
  bytesPerOperation: 'a size per operation such as "3.2KB/operation"',
} as const;

const number = '([0-9]+(?:\\.[0-9]+)?)';
const secondsOf: Readonly<Record<string, number>> = { d: 86_400, h: 3_600, m: 60, s: 1, ms: 0.001 };

/** Powers of ten are exponents, so that "1.1MB" is exactly 1100000. */
const bytesOf: Readonly<Record<string, { readonly exponent: number } | { readonly factor: number }>> = {
  B: { exponent: 0 },
  kB: { exponent: 3 },
  KB: { exponent: 3 },
  MB: { exponent: 6 },
  GB: { exponent: 9 },
  TB: { exponent: 12 },
  KiB: { factor: 2 ** 10 },
  MiB: { factor: 2 ** 20 },
  GiB: { factor: 2 ** 30 },
  TiB: { factor: 2 ** 40 },
};

const sizePattern = `${number} ?(${Object.keys(bytesOf).join('|')})`;
const perPattern = '/([smhd])';

/** Seconds. */
export function parseDuration(text: string): Reading {
  return read(text, 'seconds', expectedText.duration, durationValue);
}

/** Bytes. */
export function parseSize(text: string): Reading {
  return read(text, 'bytes', expectedText.size, (trimmed) => sizeValue(match(trimmed, sizePattern)));
}

/** Events per second. */
export function parseRate(text: string): Reading {
  return read(text, 'per-second', expectedText.rate, (trimmed) => {
    const found = match(trimmed, `${number} ?${perPattern}`);
    return found === null ? null : Number(found[1]) / secondsPer(found[2]);
  });
}

/** A share: "1%" is 0.01. Over 100% is allowed here. */
export function parsePercent(text: string): Reading {
  return read(text, 'share', expectedText.percent, (trimmed) => {
    const found = match(trimmed, `${number} ?%`);
    return found === null ? null : Number(`${found[1]}e-2`);
  });
}

/** Bytes per operation. */
export function parseBytesPerOperation(text: string): Reading {
  return read(text, 'bytes-per-operation', expectedText.bytesPerOperation, perOperationValue);
}

/** Bytes per hour or per operation; counts per hour; percent per hour. */
export function parseGrowth(text: string, kind: GrowthKind): Reading {
  switch (kind) {
    case 'bytes':
      return /\/ ?o/i.test(text)
        ? read(text, 'bytes-per-operation', expectedText.growthOfBytes, perOperationValue)
        : read(text, 'bytes-per-hour', expectedText.growthOfBytes, (trimmed) => {
            const found = match(trimmed, sizePattern + perPattern);
            return perHour(sizeValue(found), found?.[3]);
          });
    case 'count':
      return read(text, 'per-hour', expectedText.growthOfCount, (trimmed) => {
        const found = match(trimmed, `${number} ?${perPattern}`);
        return found === null ? null : perHour(Number(found[1]), found[2]);
      });
    case 'percent':
      return read(text, 'percent-per-hour', expectedText.growthOfPercent, (trimmed) => {
        const found = match(trimmed, `${number} ?% ?${perPattern}`);
        return found === null ? null : perHour(Number(found[1]), found[2]);
      });
    default:
      return assertNever(kind);
  }
}

function read(text: string, unit: Unit, expected: string, valueFrom: (trimmed: string) => number | null): Reading {
  const value = valueFrom(text.trim());
  if (value !== null && Number.isFinite(value)) return { ok: true, value: { value, unit, text: text.trim() } };
  return { ok: false, expected, hint: guess(text.trim(), valueFrom) };
}

function match(text: string, pattern: string): RegExpExecArray | null {
  return new RegExp(`^${pattern}$`).exec(text);
}

function durationValue(text: string): number | null {
  const found = match(
    text,
    `(?:${number} ?d)? ?(?:${number} ?h)? ?(?:${number} ?m(?!s))? ?(?:${number} ?s)? ?(?:${number} ?ms)?`,
  );
  if (found === null || text === '') return null;
  return Object.values(secondsOf).reduce((sum, seconds, index) => sum + Number(found[index + 1] ?? 0) * seconds, 0);
}

function sizeValue(found: RegExpExecArray | null): number | null {
  const scale = bytesOf[found?.[2] ?? ''];
  if (found === null || scale === undefined) return null;
  return 'factor' in scale ? Number(found[1]) * scale.factor : Number(`${found[1]}e${scale.exponent}`);
}

function perOperationValue(text: string): number | null {
  return sizeValue(match(text, `${sizePattern}/operation`));
}

function perHour(value: number | null, per: string | undefined): number | null {
  return value === null ? null : (value * 3_600) / secondsPer(per);
}

function secondsPer(per: string | undefined): number {
  return secondsOf[per ?? ''] ?? Number.NaN;
}

const longWords: readonly (readonly [RegExp, string])[] = [
  [/ per /gi, '/'],
  [/ ?(milliseconds?|msecs?)\b/gi, 'ms'],
  [/ ?(seconds?|secs?)\b/gi, 's'],
  [/ ?(minutes?|mins?)\b/gi, 'm'],
  [/ ?(hours?|hrs?)\b/gi, 'h'],
  [/ ?days?\b/gi, 'd'],
  [/ ?(rps|qps)$/i, '/s'],
  [/\/ ?(ops?|operations|request|req|call)$/i, '/operation'],
  [/ ?percent\b/gi, '%'],
];

/** What may have been meant: only ever said, never taken. */
function guess(text: string, valueFrom: (text: string) => number | null): string | null {
  if (/^[0-9.]+$/.test(text)) return 'a number needs a unit';
  const words = longWords.reduce((sum, [long, short]) => sum.replace(long, short), text);
  const sizes = words.replace(/([kmgt])(i?)b?(?=$|\/)/i, (_, prefix: string, binary: string) =>
    binary === '' ? `${prefix.toUpperCase()}B` : `${prefix.toUpperCase()}iB`,
  );
  const found = [words, words.toLowerCase(), sizes].find((candidate) => candidate !== text && isRead(candidate));
  return found === undefined ? null : `did you mean "${found}"?`;

  function isRead(candidate: string): boolean {
    return valueFrom(candidate) !== null;
  }
}
