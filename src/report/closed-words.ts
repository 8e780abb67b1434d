// Words and numbers that may be printed although a stranger wrote the file they stand in: only what is on a list here, and numbers that
// are printed anew from their value.

import type { AbortLimit } from '../model/event.ts';
import type { Estimate } from '../model/finding.ts';
import type { CheckCode } from '../model/scenario.ts';

type AnyCheck = CheckCode | `abort-${AbortLimit | 'regression'}` | HarnessCheck;
type HarnessCheck = 'boot' | 'companion-lost' | 'duration' | 'harness' | 'probe-gaps' | 'rate-held';

/** Every code that a finding can have; a test compares it with the judge. */
const checkCodes: Readonly<Record<AnyCheck, true>> = {
  'memory-growth': true,
  'handle-growth': true,
  'thread-growth': true,
  'socket-growth': true,
  'child-growth': true,
  'metric-growth': true,
  'idle-growth': true,
  exhaustion: true,
  'latency-drift': true,
  'latency-step': true,
  degradation: true,
  'error-rate': true,
  uptime: true,
  p99: true,
  throughput: true,
  crash: true,
  cleanup: true,
  'abort-rss': true,
  'abort-p99': true,
  'abort-error-rate': true,
  'abort-regression': true,
  boot: true,
  'companion-lost': true,
  duration: true,
  harness: true,
  'probe-gaps': true,
  'rate-held': true,
};

/** The code itself when it is a known one, else words of ours. */
export function knownCheck(text: string): string {
  return Object.hasOwn(checkCodes, text) ? text : 'a check this version does not know';
}

const sizes = ['B', 'kB', 'KB', 'MB', 'GB', 'TB', 'KiB', 'MiB', 'GiB', 'TiB'];
const pers = ['/s', '/m', '/h', '/d'];
const units: ReadonlySet<string> = new Set([
  ...sizes.flatMap((size) => [size, `${size}/operation`, ...pers.map((per) => size + per)]),
  ...pers,
  '%',
  ...pers.map((per) => `%${per}`),
  'ms',
  's',
  'm',
  'h',
  'd',
]);

/** "10MiB/h" -> "10MiB/h", printed from the number and the unit that were read; null for anything but one number with a known unit. */
export function knownLimit(text: string | null): string | null {
  const found = /^ ?([0-9]{1,15}(?:\.[0-9]{1,9})?) ?([A-Za-z%/]{1,15}) ?$/.exec(text ?? '');
  const unit = found?.[2] ?? '';
  if (found === null || !units.has(unit)) return null;
  return `${Number(found[1]).toLocaleString('en-US', { maximumFractionDigits: 9 })}${unit}`;
}

/** Beyond this a number is no measurement, only a long row of digits. */
const largest = 1e15;

export function tameNumber(value: number): number | null {
  return Number.isFinite(value) && Math.abs(value) <= largest ? value : null;
}

/** An estimate with only its numbers and its unit; null when its value is no measurement. */
export function tameEstimate(estimate: Omit<Estimate, 'method' | 'n'> | null): Estimate | null {
  const value = estimate === null ? null : tameNumber(estimate.value);
  if (estimate === null || value === null) return null;
  const bound = (x: number | null): number | null => (x === null ? null : tameNumber(x));
  const { confidence, unit } = estimate;
  return { value, low: bound(estimate.low), high: bound(estimate.high), confidence, unit, n: 0, method: '' };
}
