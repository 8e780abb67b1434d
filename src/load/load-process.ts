// The load process: a child of the soak that sends the load and reports on it and on itself once a second.
// It does what its parent says and ends with it. Not for deciding when load is given (the engine).

import { assertNever, ScenarioError } from '../model/error.ts';
import type { LoadOrder, LoadReport } from '../run/ports.ts';
import { type Control, createControl } from './control.ts';
import { createGenerator, type Generator } from './generator.ts';
import { loadIssues } from './load-issues.ts';
import { closingSeconds, drainLimitSeconds, type FromLoad, isToLoad } from './load-protocol.ts';
import { PreloadError } from './preloading.ts';
import { connectionIssues } from './tls-files.ts';

const reportEveryMs = 1000;
const orphanedSeconds = 1;

/** Runs in a process forked with a channel (load-port.ts). Returns at once; the process ends by itself. */
export function loadMain(): void {
  if (process.send === undefined) throw new Error('the load process is started by soak, not by hand');
  let session: {
    readonly stop: () => Promise<void>;
    readonly acknowledge: () => void;
    readonly abandon: () => Promise<void>;
  } | null = null;

  // Ctrl-C reaches the whole terminal group; the parent decides what it means and tells us, or goes and we follow.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});

  process.on('disconnect', () => {
    setTimeout(() => process.exit(0), orphanedSeconds * 1000);
    void Promise.resolve(session?.abandon()).then(() => process.exit(0));
  });

  process.on('message', (message: unknown) => {
    if (!isToLoad(message)) return;
    switch (message.kind) {
      case 'order':
        session ??= begin(message.order);
        return;
      case 'ack':
        session?.acknowledge();
        return;
      case 'stop':
        if (session === null) process.exit(0);
        void session.stop();
        return;
      default:
        assertNever(message);
    }
  });
}

function begin(order: LoadOrder) {
  const issues = [...loadIssues(order.load), ...connectionIssues(order.load)];
  if (issues.length > 0) {
    send({ kind: 'refused', issues }, () => process.exit(0));
    return { stop: async () => {}, acknowledge: () => {}, abandon: async () => {} };
  }
  const generator = createGenerator(order, nowSeconds);
  // Before the schedule begins: to start a process takes a moment of ours.
  const control = createControl(process.argv[1] ?? '', nowSeconds);
  const takeReport = createReporter(generator, control);
  let unanswered = false;
  let stopping = false;

  const reporting = setInterval(() => {
    const preloading = generator.preloading();
    if (preloading !== null) send({ kind: 'preloading', ...preloading });
    // Held back reports are not lost: what they would have said is in the next one.
    if (unanswered) return;
    unanswered = true;
    send({ kind: 'report', report: takeReport() });
  }, reportEveryMs);
  generator.start().then(
    () => send({ kind: 'started' }),
    (error: unknown) => refuse(error),
  );

  // Nothing was scheduled yet, so nothing is lost when the process goes at once.
  function refuse(error: unknown): void {
    if (stopping) return;
    clearInterval(reporting);
    const said: FromLoad =
      error instanceof ScenarioError
        ? { kind: 'refused', issues: error.issues }
        : { kind: 'failed', message: error instanceof PreloadError ? error.message : String(error) };
    void control.close().then(() => send(said, () => process.exit(0)));
  }

  return {
    acknowledge() {
      unanswered = false;
    },
    async abandon() {
      await Promise.all([generator.close(orphanedSeconds), control.close()]);
    },
    async stop() {
      if (stopping) return;
      stopping = true;
      await generator.drain(drainLimitSeconds(order.load));
      await generator.close(closingSeconds);
      clearInterval(reporting);
      const report = takeReport();
      await control.close();
      send({ kind: 'stopped', report }, () => process.exit(0));
    },
  };
}

/** Each call gives the counts since the call before, stamped with the seconds that really passed. */
function createReporter(generator: Generator, control: Control): () => LoadReport {
  let before = usage();
  return () => {
    const now = usage();
    // Two reports in the same microsecond must not divide by zero.
    const seconds = Math.max(now.atSeconds - before.atSeconds, 1e-6);
    const cpuCores = (now.cpuSeconds - before.cpuSeconds) / seconds;
    before = now;
    const { lagP50Seconds, lagP99Seconds, lagMaxSeconds, ...counts } = generator.take();
    return {
      seconds,
      ...counts,
      generator: {
        cpuCores,
        residentBytes: process.memoryUsage.rss(),
        lagP50Seconds,
        lagP99Seconds,
        lagMaxSeconds,
      },
      control: control.take(),
    };
  };
}

function usage(): { readonly atSeconds: number; readonly cpuSeconds: number } {
  const { user, system } = process.cpuUsage();
  return { atSeconds: nowSeconds(), cpuSeconds: (user + system) / 1_000_000 };
}

function nowSeconds(): number {
  return performance.now() / 1000;
}

// A parent that has just gone closes the channel under our hands; 'disconnect' is on its way then.
function send(message: FromLoad, sent?: () => void): void {
  if (process.connected) process.send?.(message, undefined, undefined, () => sent?.());
}
