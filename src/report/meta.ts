// What a report says about the run beyond its verdict. Facts that the shell knows and a pure renderer cannot look up.

/** One run as the reports name it. */
export interface ReportMeta {
  readonly toolVersion: string;
  readonly runKey: string;
  readonly scenarioHash: string;
  /** Unix seconds of the run's start. */
  readonly startedUnixSeconds: number;
  /** Exit code that belongs to the verdict's outcome; the judge owns the mapping. */
  readonly exitCode: number;
}

/** Unix seconds -> "2026-11-22T11:02:05.000Z". Throws RangeError for a number that is no time. */
export function isoTime(unixSeconds: number): string {
  return new Date(unixSeconds * 1000).toISOString();
}
