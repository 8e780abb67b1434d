// Numbers as the sentences of findings print them. Limits are never printed from here: they keep the user's own text.
// Sizes follow the family of that text: MiB beside a limit in MiB, MB beside one in MB.

export type ByteFamily = 'binary' | 'decimal';

const byteUnits: Readonly<Record<ByteFamily, readonly string[]>> = {
  binary: ['B', 'KiB', 'MiB', 'GiB', 'TiB'],
  decimal: ['B', 'KB', 'MB', 'GB', 'TB'],
};

/** "10MiB/h" -> binary; "10MB/h" and no text at all -> decimal. */
export function byteFamilyOf(limitText: string | null): ByteFamily {
  return limitText !== null && /[KMGT]iB/i.test(limitText) ? 'binary' : 'decimal';
}

/** Values of one kind in one unit, so that they compare at a glance: [5.99e9, 6.02e9] -> ["5.99", "6.02"], unit "GB". */
export function scaleBytes(values: readonly number[], family: ByteFamily): { texts: readonly string[]; unit: string } {
  const base = family === 'binary' ? 1024 : 1000;
  const names = byteUnits[family];
  const largest = Math.max(...values.map(Math.abs));
  const step = largest < 1 ? 0 : Math.min(names.length - 1, Math.floor(Math.log(largest) / Math.log(base) + 1e-9));
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

export function formatBytes(bytes: number, family: ByteFamily = 'decimal'): string {
  const { texts, unit } = scaleBytes([bytes], family);
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
