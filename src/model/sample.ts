// What one look at the run saw. Unknown is null, never 0.

import type { PhaseName } from './plan.ts';

/** All that was seen at one instant. Written once every `watch.every`; one line of the record. */
export interface Sample {
  readonly kind: 'sample';
  /** Seconds since the run began (first boot), on one axis over all segments, resumes included. */
  readonly atSeconds: number;
  readonly phase: PhaseName;
  /** Counts lives of the system's process, from 0. */
  readonly epoch: number;
  readonly segment: number;
  /** "<target>.<metric>" -> value in the metric's base unit; null: could not be read this time. */
  readonly gauges: Readonly<Record<string, number | null>>;
  /** null while no load runs. */
  readonly load: LoadInterval | null;
  /** Readiness ticks of one second since the sample before: how many there were and in how many the system lived and answered. */
  readonly ticks: { readonly total: number; readonly up: number };
}

/** What the load process counted since the sample before. */
export interface LoadInterval {
  /** Seconds covered. */
  readonly seconds: number;
  /** Sends that fell due by the schedule (open model). */
  readonly scheduled: number;
  readonly sent: number;
  /** Fell due but could not be sent because the queue was full: the target or the generator was too slow. */
  readonly notSent: number;
  readonly succeeded: number;
  readonly failed: number;
  readonly inFlight: number;
  /** Response time from the intended send, all operations together; null when nothing was answered. */
  readonly latency: Quantiles | null;
  readonly operations: Readonly<Record<string, OperationInterval>>;
  /** null when the load process did not report in this interval. */
  readonly generator: GeneratorInterval | null;
  /** The null server of ours, asked beside the target by the same load process; null or absent: nobody asked one. */
  readonly control?: ControlInterval | null;
  /** Misdeeds of clients by kind: fell due by the seed, and really done. Absent: none was asked for. */
  readonly chaos?: Readonly<Record<string, ChaosCount>>;
}

export interface ChaosCount {
  readonly asked: number;
  readonly delivered: number;
}

/** What moves the response times of a server that does nothing is the machine's, or the generator's; never the target's. */
export interface ControlInterval {
  readonly answered: number;
  readonly failed: number;
  readonly latency: Quantiles | null;
}

export interface OperationInterval {
  readonly succeeded: number;
  readonly failed: number;
  /** Response time from the intended send. */
  readonly latency: Quantiles | null;
  /** Service time from when the request was put on the wire; null or absent: not known. */
  readonly service?: Quantiles | null;
  /** Failures by kind (load/failure-kinds); absent: none, or a record that did not tell them apart. */
  readonly failures?: Readonly<Record<string, number>>;
  /** Of operations that read streams; absent: it reads none. */
  readonly stream?: StreamInterval;
}

/** What came on the streams of one operation. */
export interface StreamInterval {
  readonly events: number;
  /** Events that a sequence says were sent and never came. */
  readonly missed: number;
  readonly reconnects: number;
  /** Seconds from the request to its first event, and between events; null: there were none. */
  readonly firstEvent: Quantiles | null;
  readonly gap: Quantiles | null;
}

/** Seconds. */
export interface Quantiles {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly p999: number;
  readonly max: number;
}

/** The load process about itself: its evidence that late sends were not its own fault. */
export interface GeneratorInterval {
  readonly cpuCores: number;
  readonly residentBytes: number;
  /** How late sends were against the schedule. */
  readonly lagP99Seconds: number;
  readonly lagMaxSeconds: number;
  /** Absent in older records. */
  readonly lagP50Seconds?: number;
}

/** One response histogram of one operation in one hour of steady load: HDR V2 compressed, base64, microseconds. */
export interface HourHistogram {
  readonly hour: number;
  readonly operation: string;
  readonly encoded: string;
}
