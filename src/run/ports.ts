// What the run needs from the machine, as small interfaces written by their consumer, the engine.
// Real ones live in load/, watch/, system/ and host/; every port has a fake in test/fakes.

import type { ExitStatus, RunEvent, StopHow, Suspicion } from '../model/event.ts';
import type { Checkpoint, TargetIdentity } from '../model/record.ts';
import type { ChaosCount, GeneratorInterval, HourHistogram, Sample } from '../model/sample.ts';
import type { Chaos, Companion, Load, Readiness, Scenario, System, Watch } from '../model/scenario.ts';
import type { HandOver } from './machine-state.ts';

/** Calling it cancels; calling it again does nothing. */
export type Cancel = () => void;

export interface Clock {
  /** Monotonic seconds since an arbitrary start. */
  nowSeconds(): number;
  /** Unix time in seconds; only for stamps that people read and for axes over several processes. */
  unixSeconds(): number;
  /** Calls `act` every `seconds`, without drift; a late call is not repeated. */
  every(seconds: number, act: () => void): Cancel;
  after(seconds: number, act: () => void): Cancel;
}

export interface BootOrder {
  /** Already expanded: no `${...}` is left. */
  readonly system: System | null;
  readonly companions: readonly Companion[];
  /** The keeper stops everything when it was not renewed for this long. */
  readonly leaseSeconds: number;
  /** The system speaks on its standard input and output, over `stdioSocket()`; absent: its standard output is its log. */
  readonly stdio?: true;
}

export interface BootedTarget {
  readonly identity: TargetIdentity;
  /** Seconds from spawn to readiness. */
  readonly readyAfterSeconds: number;
}

export interface TargetExit {
  readonly target: string;
  readonly exit: ExitStatus;
  /** Last lines of its log, oldest first. */
  readonly logTail: readonly string[];
}

export interface StopOutcome {
  readonly target: string;
  readonly how: StopHow;
  readonly afterSeconds: number;
  readonly exit: ExitStatus;
}

export type Adoption =
  | { readonly adopted: true; readonly targets: readonly TargetIdentity[] }
  | { readonly adopted: false; readonly reason: string };

/** The system under test and its companions. */
export interface SystemPort {
  /** Free ports chosen by the OS, one per name ("port", "upstream.port"). */
  reservePorts(names: readonly string[]): Promise<Readonly<Record<string, number>>>;
  /** Runs `setup`, boots companions then system through a keeper, waits for readiness of each. Rejects with HarnessError; leaves nothing running then. */
  boot(order: BootOrder): Promise<readonly BootedTarget[]>;
  /** Finds again what an earlier process booted; proves pid, start time, boot id and the keeper's answer. Never throws for "not there". */
  adopt(targets: readonly TargetIdentity[], keeperFolder: string, order: BootOrder): Promise<Adoption>;
  /** A system that somebody else runs: finds its pid by `watch.pid` or `watch.port`. Rejects with HarnessError `target-not-found`. */
  attach(watch: Watch): Promise<readonly TargetIdentity[]>;
  /**
   * Sends the system's whole process group a signal. False when there is no system of ours to receive it. One that is stopped so
   * goes on before it is asked to stop, or released.
   */
  signal(name: 'SIGSTOP' | 'SIGCONT'): Promise<boolean>;
  /**
   * Ends the system with its process group, at once or as `stop` does, boots it again without `setup` and waits for its readiness;
   * the companions stay. What it ends so is no news for `onExit`. Rejects as `boot` does; then something of it may be running.
   */
  replace(how: 'kill' | 'restart', order: BootOrder): Promise<readonly BootedTarget[]>;
  /** Asks readiness once, now. False on any failure. */
  probe(readiness: Readiness): Promise<boolean>;
  /** Where the keeper lives, for the checkpoint; null when nothing was booted by us. */
  keeperFolder(): string | null;
  /** Path of the unix socket to a system that was booted with `stdio`; null when nothing was booted by us. */
  stdioSocket(): string | null;
  renewLease(): void;
  /** Called once per death of a booted or attached target, however it died, unless we asked for it. */
  onExit(listener: (exit: TargetExit) => void): void;
  /** We or the machine broke: the keeper was lost, a lease ran out, a process could not be ended. Told before the exit it causes. */
  onTrouble(listener: (message: string) => void): void;
  /** Stops system, then companions, each with its whole process group: signal, grace, kill. Ends the keeper. */
  stop(): Promise<readonly StopOutcome[]>;
  /** Lets go without stopping: the next leg may adopt. */
  release(): Promise<void>;
}

export interface LoadOrder {
  /** Already expanded. */
  readonly load: Load;
  readonly chaos: Chaos;
  readonly seed: number;
  /** Position of the seeded generators: sends already scheduled in earlier parts of the run. */
  readonly fromSend: number;
  /** Where the schedule stood then; null: where so many sends put it on average. */
  readonly fromFullRateSeconds: number | null;
}

/** One message a second from the load process. Counts are since the message before. */
export interface LoadReport {
  readonly seconds: number;
  readonly scheduled: number;
  readonly sent: number;
  readonly notSent: number;
  readonly inFlight: number;
  readonly operations: Readonly<Record<string, OperationReport>>;
  readonly generator: GeneratorInterval;
  /** Sends scheduled since the order's `fromSend` 0, and where the schedule stands: from there a later part goes on. */
  readonly sends: number;
  readonly fullRateSeconds: number | null;
  /** The null server beside the target; null while there was none to ask. Counted nowhere else. */
  readonly control: ControlReport | null;
  /** By kind of misdeed; absent when the scenario asks for none. */
  readonly chaos?: Readonly<Record<string, ChaosCount>>;
}

export interface ControlReport {
  readonly answered: number;
  readonly failed: number;
  /** As of an operation: response from when an ask was due, timeouts included; null when nothing was answered or waited for. */
  readonly histogram: string | null;
}

export interface OperationReport {
  readonly succeeded: number;
  readonly failed: number;
  /** Response from the intended send, timeouts included; HDR, base64, microseconds; null when nothing was answered, also when all was refused. */
  readonly histogram: string | null;
  /** One sentence on the newest failure, for people; null when nothing failed. */
  readonly lastFailure: string | null;
  /** Service time from the wire, encoded likewise; absent or null: nothing was answered. */
  readonly service?: string | null;
  readonly failures?: Readonly<Record<string, FailureReport>>;
  readonly stream?: StreamReport;
}

/** Failures of one kind since the report before. */
export interface FailureReport {
  readonly count: number;
  /** The first of this kind in the whole run, with what was answered; null: it was told before. */
  readonly example: { readonly sentence: string; readonly body: string | null } | null;
}

export interface StreamReport {
  readonly events: number;
  readonly missed: number;
  readonly reconnects: number;
  /** Encoded like response times. */
  readonly firstEvent: string | null;
  readonly gap: string | null;
}

/** The load process. */
export interface LoadPort {
  /** Starts sending; resolves when the process runs. Rejects with HarnessError `load-process-lost`. */
  start(order: LoadOrder): Promise<void>;
  onReport(listener: (report: LoadReport) => void): void;
  /** The process died without being asked. */
  onLost(listener: (message: string) => void): void;
  /** Stops sending, ends sessions as a good client does, delivers a last report, ends the process. Takes at most the longest timeout. */
  stop(): Promise<void>;
  /** Ends it now, without ceremony. */
  kill(): void;
  pid(): number | null;
}

/** What is seen of the targets. */
export interface WatchPort {
  /** Replaces the set of watched process trees. `alone`: only the process itself, because its children are watched or are others' business. */
  observe(targets: readonly { readonly name: string; readonly pid: number; readonly alone?: boolean }[]): void;
  /** One look at all of them: full gauge names to values; null where a value could not be read. Never rejects. */
  look(): Promise<Readonly<Record<string, number | null>>>;
  close(): void;
}

/** The record on disk. */
export interface RecordPort {
  /** Never waits: lines are queued, written at once and flushed to the disk every 10 s. */
  append(line: Sample | RunEvent): void;
  /** Closes the open hour with its histograms and opens the next; sealing happens beside, off the main thread. */
  rollHour(hour: number, histograms: readonly HourHistogram[]): void;
  /** Flushes, then replaces the checkpoint (write, fsync, rename). Resolves when it is durable. */
  saveCheckpoint(checkpoint: Checkpoint): Promise<void>;
  close(): Promise<void>;
}

/** One second of a run as the shell may show it. */
export interface Progress {
  readonly atSeconds: number;
  readonly phase: string;
  readonly phaseSeconds: number;
  readonly phaseTotalSeconds: number | null;
  readonly sample: Sample | null;
}

export interface ProgressPort {
  phase(progress: Progress): void;
  sample(progress: Progress): void;
  event(event: RunEvent): void;
}

/** Orders from outside: SIGINT, SIGTERM, loss of the parent. */
export interface InterruptPort {
  /** `handOver`: what becomes of the system; default: as the order says. */
  onInterrupt(listener: (signal: string, handOver?: HandOver) => void): void;
}

/** Copies of the record outside this machine. */
export interface OffsitePort {
  /** A checkpoint is due to leave the machine. Never waits: an offer while a copy is under way is folded into the next one. */
  offer(): void;
}

export interface LookOrder {
  /** Not expanded. */
  readonly scenario: Scenario;
  readonly look: number;
  /** Looks of the whole plan. */
  readonly of: number;
  /** What this look may spend of the run's error budget, 0 to 1. */
  readonly alphaShare: number;
}

/** Judging the record so far, beside the run. */
export interface LooksPort {
  /** Reads what is on disk and judges it, out of the way of everything else. null: it gave no answer. One at a time; never rejects. */
  look(order: LookOrder): Promise<readonly Suspicion[] | null>;
  /** Ends a look that is under way; it then gives no answer. */
  close(): void;
}

/** All of them together: what one run is given. */
export interface RunPorts {
  readonly clock: Clock;
  readonly system: SystemPort;
  readonly load: LoadPort;
  readonly watch: WatchPort;
  readonly record: RecordPort;
  readonly progress: ProgressPort;
  readonly interrupts: InterruptPort;
  readonly offsite: OffsitePort;
  readonly looks: LooksPort;
}
