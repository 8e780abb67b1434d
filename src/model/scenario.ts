// The scenario after decoding and normalising: nothing optional is left; null means "not asked for".
// Durations are seconds, sizes bytes, rates per second. `${port}` and `${env.X}` are still unexpanded here.

import type { Chaos } from './chaos.ts';
import type { Load } from './load.ts';
import type { Quantity } from './quantity.ts';

export type { Chaos } from './chaos.ts';
export type {
  Arrival,
  ConnectionSpec,
  Expectation,
  FormBody,
  Load,
  Operation,
  OperationKind,
  OperationRequest,
  PayloadMix,
  Protocol,
  RateCourse,
  RateSum,
  ReplaySpec,
  SessionRequest,
  SessionSpec,
  StreamSpec,
} from './load.ts';

export interface Scenario {
  readonly name: string;
  readonly description: string;
  /** Length of the steady phase. */
  readonly durationSeconds: number;
  readonly seed: number;
  readonly segments: Segments;
  readonly phases: Phases;
  /** null: something already running is soaked (then `watch.pid` / `watch.port` name it). */
  readonly system: System | null;
  readonly companions: readonly Companion[];
  /** null: an idle soak. */
  readonly load: Load | null;
  readonly chaos: Chaos;
  readonly watch: Watch;
  /** Every check there is, by code, also those that are off. */
  readonly checks: Readonly<Record<CheckCode, CheckSpec>>;
  readonly abort: Abort;
  readonly baseline: { readonly branch: string } | null;
}

export interface Segments {
  /** null: the job limit less a reserve; on a desk, one segment. */
  readonly lengthSeconds: number | null;
  readonly checkpointEverySeconds: number;
}

export interface Phases {
  readonly idleSeconds: number;
  readonly warmupSeconds: number;
  /** True when the scenario itself declared `warmup`: only then may a short run be judged for growth. */
  readonly warmupDeclared: boolean;
  readonly drainSeconds: number;
  /** Seconds of load once more after draining; 0 is "off". */
  readonly reloadSeconds: number;
}

export interface System {
  readonly command: readonly string[];
  readonly setup: string | null;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly ready: Readiness;
  readonly stop: StopSpec;
  readonly lifetime: 'run' | 'segment';
  readonly keep: readonly string[];
  readonly onExit: 'fail' | 'restart';
}

export interface Companion {
  readonly name: string;
  readonly command: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly ready: Readiness;
  readonly stop: StopSpec;
  readonly watched: boolean;
  readonly judged: boolean;
}

/** How one learns that a process can be used. `withinSeconds` is the patience at boot. */
export type Readiness =
  | { readonly kind: 'http'; readonly url: string; readonly withinSeconds: number }
  | { readonly kind: 'tcp'; readonly address: string; readonly withinSeconds: number }
  | { readonly kind: 'log'; readonly pattern: string; readonly withinSeconds: number }
  | { readonly kind: 'command'; readonly command: readonly string[]; readonly withinSeconds: number };

export interface StopSpec {
  readonly signal: string;
  readonly withinSeconds: number;
}

export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

export interface Watch {
  readonly everySeconds: number;
  readonly metrics: readonly { readonly url: string; readonly include: readonly string[] }[];
  readonly heap: { readonly source: string; readonly url: string | null; readonly on: string } | null;
  readonly dataDir: string | null;
  readonly export: string | null;
  /** For a system already running: one of these. */
  readonly pid: number | null;
  readonly port: number | null;
  readonly container: string | null;
}

export type CheckCode =
  | 'memory-growth'
  | 'handle-growth'
  | 'thread-growth'
  | 'socket-growth'
  | 'child-growth'
  | 'metric-growth'
  | 'idle-growth'
  | 'exhaustion'
  | 'latency-drift'
  | 'latency-step'
  | 'degradation'
  | 'error-rate'
  | 'uptime'
  | 'p99'
  | 'throughput'
  | 'crash'
  | 'cleanup';

export interface CheckSpec {
  readonly code: CheckCode;
  readonly on: boolean;
  /** "scenario": the user named it, so what cannot be judged is inconclusive; "default": it is listed as not judged. */
  readonly origin: 'scenario' | 'default';
  /** null where the check has no number (crash, cleanup) or no sensible default (p99). */
  readonly limit: Quantity | null;
  readonly window: 'steady' | 'last half';
  readonly metric: string | null;
}

export interface Abort {
  readonly rssBytes: Quantity | null;
  readonly p99Seconds: Quantity | null;
  readonly errorRate: Quantity | null;
  readonly onRegression: boolean;
}
