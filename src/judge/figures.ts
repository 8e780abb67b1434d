// Numbers as the sentences of findings print them. Limits are never printed from here: they keep the user's own text.
// Sizes are printed in the unit of that text, where they are readable in it: then they compare at a glance.

const binaryUnits = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
const decimalUnits = ['B', 'KB', 'MB', 'GB', 'TB'];
/** A number larger or smaller than this in the limit's unit goes into a unit of its own. */
const readableUpTo = 10_000;
const readableFrom = 0.01;

/** Values of one kind in one unit: [5.99e9, 6.02e9] beside "1500MB/h" -> ["5,990", "6,020"], unit "MB"; beside null -> "GB". */
export function scaleBytes(
  values: readonly number[],
  limitText: string | null,
): { texts: readonly string[]; unit: string } {
  const limitUnit = /[KMGT]?i?B/i.exec(limitText ?? '')?.[0]?.toUpperCase() ?? null;
  const [base, names] = limitUnit?.includes('IB') ? [1024, binaryUnits] : [1000, decimalUnits];
  const largest = Math.max(...values.map(Math.abs));
  const limitStep = names.findIndex((name) => name.toUpperCase() === limitUnit);
  const inLimitUnit = largest / base ** limitStep;
  const ownStep = largest < 1 ? 0 : Math.min(names.length - 1, Math.floor(Math.log(largest) / Math.log(base) + 1e-9));
  const readable = limitStep >= 0 && inLimitUnit >= readableFrom && inLimitUnit < readableUpTo;
  const step = readable ? limitStep : ownStep;
  return { texts: alike(values.map((value) => value / base ** step)), unit: names[step] ?? 'B' };
}

const mostDecimals = 4;

/** Several values with the same number of decimals: enough for the difference between them to show. One value: as it is. */
export function alike(values: readonly number[]): readonly string[] {
  if (values.length === 1) return values.map(significant);
  const width = Math.max(...values) - Math.min(...values);
  const size = Math.max(...values.map(Math.abs));
  const wanted = Math.max(decimalsFor(size, 2), width === 0 ? 0 : decimalsFor(width, 1));
  const decimals = Math.min(mostDecimals, wanted);
  return values.map((value) => {
    const text = value.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
    return /^-0(\.0*)?$/.test(text) ? text.slice(1) : text;
  });
}

/** Decimals that show so many digits after the leading one. */
function decimalsFor(size: number, digits: number): number {
  return size === 0 ? 0 : Math.max(0, digits - Math.floor(Math.log10(size)));
}

/** Beside a limit, in its unit. */
export function formatBytes(bytes: number, limitText: string | null = null): string {
  const { texts, unit } = scaleBytes([bytes], limitText);
  return `${texts[0]} ${unit}`;
}

/** Three significant digits, thousands separated, no exponent: 6003.2 -> "6,003", 0.0312 -> "0.0312", 10 -> "10". */
export function significant(value: number): string {
  if (!Number.isFinite(value)) return 'unbounded';
  const size = Math.abs(value);
  if (size === 0) return '0';
  const decimals = Math.min(6, Math.max(0, 2 - Math.floor(Math.log10(size))));
  const text = value.toLocaleString('en-US', { minimumFractionDigits: 0, maximumFractionDigits: decimals });
  return text === '-0' ? '0' : text;
}

/** 0.0123 -> "1.23 %". Never rounds a part up to 100 % or down to 0 %. */
export function formatShare(share: number): string {
  if (share === 0 || share === 1) return `${share * 100} %`;
  const percent = share * 100;
  const rest = Math.min(percent, 100 - percent);
  const decimals = Math.min(6, Math.max(1, 1 - Math.floor(Math.log10(rest))));
  return `${percent.toLocaleString('en-US', { maximumFractionDigits: decimals })} %`;
}

/** Latency: 0.0123 -> "12.3 ms". */
export function formatLatency(seconds: number): string {
  if (seconds === 0 || seconds >= 1) return `${significant(seconds)} s`;
  return seconds >= 1e-3 ? `${significant(seconds * 1e3)} ms` : `${significant(seconds * 1e6)} µs`;
}

/** Length of time in the two largest units: 95 -> "1 min 35 s", 10800 -> "3 h". */
export function formatLength(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  if (whole === 0 && seconds > 0) return 'under 1 s';
  const parts = [
    [Math.floor(whole / 3600), 'h'],
    [Math.floor((whole % 3600) / 60), 'min'],
    [whole % 60, 's'],
  ] as const;
  const from = parts.findIndex(([count]) => count > 0);
  if (from < 0) return '0 s';
  return parts
    .slice(from, from + 2)
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} ${unit}`)
    .join(' ');
}

/** 1 -> "1 sample", 12 -> "12 samples". Plural by -s only. */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
}
