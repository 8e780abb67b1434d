// Fakes of every port of a run, with a record in memory. They do what a healthy machine does; tests make them misbehave.

import type { RunEvent, Suspicion } from '../../src/model/event.ts';
import type { Checkpoint, TargetIdentity } from '../../src/model/record.ts';
import type { Sample } from '../../src/model/sample.ts';
import type {
  Adoption,
  BootedTarget,
  LoadReport,
  LookOrder,
  RunPorts,
  StopOutcome,
  TargetExit,
} from '../../src/run/ports.ts';
import { type HandClock, handClock } from './hand-clock.ts';

export const systemIdentity: TargetIdentity = { name: 'system', pid: 4242, startTicks: 99, bootId: 'boot-1' };

export interface FakeRun {
  readonly ports: RunPorts & { readonly clock: HandClock };
  readonly lines: (Sample | RunEvent)[];
  readonly checkpoints: Checkpoint[];
  /** What was asked of the machine, in order: "boot", "load start", "load stop", "system stop". */
  readonly asked: string[];
  readonly gauges: Record<string, number | null>;
  interrupt(signal: string): void;
  exit(exit: TargetExit): void;
  trouble(message: string): void;
  report(report: Partial<LoadReport>): void;
  boot: () => Promise<readonly BootedTarget[]>;
  adopt: () => Promise<Adoption>;
  /** Readiness as it is asked for one by one. */
  probe: () => Promise<boolean>;
  /** Whether there is anybody to receive a signal. */
  signal: (name: 'SIGSTOP' | 'SIGCONT') => Promise<boolean>;
  replace: (how: 'kill' | 'restart') => Promise<readonly BootedTarget[]>;
  look: (() => Promise<Record<string, number | null>>) | null;
  saveCheckpoint: (checkpoint: Checkpoint) => Promise<void>;
  onProgress: () => void;
  /** What a look at the run so far answers. */
  suspect: (order: LookOrder) => Promise<readonly Suspicion[] | null>;
}

const emptyReport: LoadReport = {
  seconds: 1,
  scheduled: 10,
  sent: 10,
  notSent: 0,
  inFlight: 0,
  operations: { request: { succeeded: 10, failed: 0, histogram: null, lastFailure: null } },
  generator: { cpuCores: 0.1, residentBytes: 80e6, lagP99Seconds: 0.002, lagMaxSeconds: 0.004 },
  sends: 10,
  fullRateSeconds: null,
  control: null,
};

export function fakeRun(): FakeRun {
  const lines: (Sample | RunEvent)[] = [];
  const checkpoints: Checkpoint[] = [];
  const asked: string[] = [];
  const gauges: Record<string, number | null> = { 'system.resident-bytes': 50e6, 'system.handles': 20 };
  let onInterrupt: (signal: string) => void = () => {};
  let onExit: (exit: TargetExit) => void = () => {};
  let onTrouble: (message: string) => void = () => {};
  let onReport: (report: LoadReport) => void = () => {};
  let booted = false;
  const gone: StopOutcome = { target: 'system', how: 'asked', afterSeconds: 0.1, exit: { code: 0, signal: null } };

  const fake: FakeRun = {
    lines,
    checkpoints,
    asked,
    gauges,
    interrupt: (signal) => onInterrupt(signal),
    exit: (exit) => onExit(exit),
    trouble: (message) => onTrouble(message),
    report: (report) => onReport({ ...emptyReport, ...report }),
    boot: async () => [{ identity: systemIdentity, readyAfterSeconds: 0.5 }],
    adopt: async () => ({ adopted: true, targets: [systemIdentity] }),
    probe: async () => true,
    signal: async () => true,
    replace: async () => [{ identity: { ...systemIdentity, pid: 5252 }, readyAfterSeconds: 0.5 }],
    look: null,
    saveCheckpoint: async () => {},
    onProgress: () => {},
    suspect: async () => [],
    ports: {
      clock: handClock(),
      system: {
        reservePorts: async (names) => Object.fromEntries(names.map((name, index) => [name, 40_000 + index])),
        boot: async () => {
          asked.push('boot');
          const targets = await fake.boot();
          booted = true;
          return targets;
        },
        adopt: async () => {
          asked.push('adopt');
          const adoption = await fake.adopt();
          booted = adoption.adopted;
          return adoption;
        },
        attach: async () => [systemIdentity],
        signal: async (name) => {
          asked.push(name);
          return await fake.signal(name);
        },
        replace: async (how) => {
          asked.push(how);
          return await fake.replace(how);
        },
        probe: async () => await fake.probe(),
        keeperFolder: () => (booted ? '/keeper' : null),
        stdioSocket: () => (booted ? '/keeper/stdio.sock' : null),
        renewLease: () => {},
        onExit: (listener) => {
          onExit = listener;
        },
        onTrouble: (listener) => {
          onTrouble = listener;
        },
        stop: async () => {
          asked.push('system stop');
          return booted ? [gone] : [];
        },
        release: async () => void asked.push('system release'),
      },
      load: {
        start: async ({ fromSend }) => void asked.push(`load start at ${fromSend}`),
        onReport: (listener) => {
          onReport = listener;
        },
        onLost: () => {},
        stop: async () => void asked.push('load stop'),
        kill: () => {},
        pid: () => 77,
      },
      watch: {
        observe: () => {},
        look: async () => (fake.look === null ? { ...gauges } : await fake.look()),
        close: () => {},
      },
      record: {
        append: (line) => void lines.push(line),
        rollHour: (hour) => void asked.push(`hour ${hour} closed`),
        saveCheckpoint: async (checkpoint) => {
          await fake.saveCheckpoint(checkpoint);
          checkpoints.push(checkpoint);
        },
        close: async () => void asked.push('record closed'),
      },
      progress: { phase: () => {}, sample: () => fake.onProgress(), event: () => {} },
      interrupts: {
        onInterrupt: (listener) => {
          onInterrupt = listener;
        },
      },
      offsite: { offer: () => void asked.push('offer') },
      looks: {
        look: async (order) => {
          asked.push(`look ${order.look} of ${order.of}`);
          return await fake.suspect(order);
        },
        close: () => {},
      },
    },
  };
  return fake;
}
