// The y axes of charts: title, format and scale from the values that will be drawn.

/** What the y axes of all layers of one chart share. */
export interface ValueAxis {
  readonly title: string;
  /** d3 format of axis and tooltips. */
  readonly format: string;
  readonly scale: { readonly type: 'linear' | 'log'; readonly domain: readonly [number, number] };
  /** Where the ticks are; null: wherever they fall round. */
  readonly ticks: readonly number[] | null;
}

/** An axis, and what values must be divided by to be on it. */
export interface ScaledAxis extends ValueAxis {
  readonly divisor: number;
}

/** d3 formats: so many significant digits, thousands apart, never an exponent. */
const plainNumber = ',.5~r';
const shortNumber = ',.3~r';

export function countAxis(values: readonly number[]): ScaledAxis {
  return { title: 'count', format: plainNumber, ticks: null, divisor: 1, scale: linear(values) };
}

export function rateAxis(values: readonly number[]): ScaledAxis {
  return { title: 'per second', format: plainNumber, ticks: null, divisor: 1, scale: fromZero(values) };
}

/** Bytes -> MB, GB from ten of them on. */
export function memoryAxis(values: readonly number[]): ScaledAxis {
  const [divisor, title] = Math.max(...values) >= 1e10 ? [1e9, 'GB'] : [1e6, 'MB'];
  return { title, format: plainNumber, ticks: null, divisor, scale: linear(values.map((value) => value / divisor)) };
}

/** Milliseconds. Logarithmic as soon as the slowest answers are thirty times the fastest: else one stall hides everything. */
export function latencyAxis(values: readonly number[]): ScaledAxis {
  const positive = values.filter((value) => value > 0);
  const low = Math.min(...positive);
  const high = Math.max(...positive);
  const log = positive.length > 0 && high / low > 30;
  const scale = log ? ({ type: 'log', domain: [low * 0.8, high * 1.25] } as const) : fromZero(values);
  return { title: 'ms', format: shortNumber, ticks: log ? roundTicks(scale.domain) : null, divisor: 1, scale };
}

/** 1, 2, 5, 10, 20, ... inside a logarithmic axis; only the powers of ten where it is long. */
function roundTicks([low, high]: readonly [number, number]): readonly number[] {
  const steps = high / low > 2000 ? [1] : [1, 2, 5];
  const ticks: number[] = [];
  for (let power = Math.floor(Math.log10(low)); power <= Math.log10(high); power += 1) {
    ticks.push(...steps.map((step) => Number((step * 10 ** power).toPrecision(1))));
  }
  return ticks.filter((tick) => tick >= low && tick <= high);
}

/** Not from zero, but never closer than a quarter of the height: a flat curve must look flat. */
function linear(values: readonly number[]): ValueAxis['scale'] {
  const high = values.reduce((a, b) => Math.max(a, b), 0);
  const low = values.reduce((a, b) => Math.min(a, b), high);
  const pad = Math.max(0.06 * (high - low), (0.25 * high - (high - low)) / 2, 0);
  return { type: 'linear', domain: [Math.max(0, low - pad), high + pad || 1] };
}

function fromZero(values: readonly number[]): ValueAxis['scale'] {
  const high = values.reduce((a, b) => Math.max(a, b), 0);
  return { type: 'linear', domain: [0, high * 1.08 || 1] };
}
