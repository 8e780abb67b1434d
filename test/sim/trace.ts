// What a detector is shown: one series of one metric, as the tool would have recorded it, and what is asked of it.
// Nothing here says what was really going on; that is known to the cell only.

export type Kind = 'memory' | 'counts' | 'latency';

export interface Trace {
  readonly kind: Kind;
  readonly everySeconds: number;
  /** Time stamps in seconds of the run, rising. A process that is down leaves a hole; looks come a few milliseconds late. */
  readonly seconds: Float64Array;
  /** Seconds since the life of the process began, beside `seconds`. */
  readonly ages: Float64Array;
  /** Number of that life, from 0. */
  readonly epochs: Int32Array;
  /** Bytes, counts, or seconds of latency. */
  readonly values: Float64Array;
  /** Operations done since the row before. */
  readonly operations: Float64Array;
  /** Latency of a null server in the same run, where one was asked. */
  readonly control: Float64Array | null;
  /** Bytes per hour, counts per hour, or per cent of the baseline per hour. */
  readonly limitPerHour: number;
  /** Seconds of every life that the scenario declares as warm-up; the rows are there all the same. */
  readonly declaredWarmupSeconds: number | null;
  /** Series that are judged together in this run, for detectors that share an error budget. */
  readonly seriesInRun: number;
}
