// The parent's side of the load process: forks it, hands on its reports, notices its death, ends it.
// Not for judging what it reports.

import { type ChildProcess, fork } from 'node:child_process';
import { assertNever, HarnessError, ScenarioError } from '../model/error.ts';
import type { LoadOrder, LoadPort, LoadReport } from '../run/ports.ts';
import { loadIssues } from './load-issues.ts';
import { closingSeconds, drainLimitSeconds, isFromLoad, type ToLoad } from './load-protocol.ts';
import type { PreloadProgress } from './preloading.ts';
import { connectionIssues } from './tls-files.ts';

/** A small young generation keeps the resident memory of the generator flat and about 20 MB lower. */
const nodeOptions = ['--max-semi-space-size=2'];
const startLimitSeconds = 30;
const stopMarginSeconds = 3;
const stderrTailCharacters = 2000;

export interface LoadOptions {
  /** The file that calls loadMain(). */
  readonly loadEntry: string;
  /** Told about once a second while data is put in before the schedule begins. */
  readonly onPreloading?: (progress: PreloadProgress) => void;
}

interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<string>;
  readonly stopLimitSeconds: number;
  /** True once we ended it ourselves: its exit is then no loss. */
  asked: boolean;
}

/**
 * `start` rejects with ScenarioError when the load cannot be sent as written, and with HarnessError when the process does not come
 * up or the target does not take the data of the preload. It resolves when the sessions are open (about ten seconds at most,
 * when the target does not answer), the data is in (as long as that goes on) and the schedule begins; or when the load was ended
 * before.
 */
export function createLoad({ loadEntry, onPreloading }: LoadOptions): LoadPort {
  const reportListeners: ((report: LoadReport) => void)[] = [];
  const lostListeners: ((message: string) => void)[] = [];
  let running: Running | null = null;

  function deliver(report: LoadReport): void {
    for (const listener of reportListeners) listener(report);
  }

  async function start(order: LoadOrder): Promise<void> {
    if (running !== null) throw new Error('the load is already running');
    const issues = [...loadIssues(order.load), ...connectionIssues(order.load)];
    if (issues.length > 0) throw new ScenarioError(issues);

    const child = fork(loadEntry, [], { execArgv: nodeOptions, stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
    const own: Running = {
      child,
      ended: endOf(child),
      stopLimitSeconds: drainLimitSeconds(order.load) + closingSeconds + stopMarginSeconds,
      asked: false,
    };
    running = own;
    let isStarted = false;
    void own.ended.then((how) => {
      if (running === own) running = null;
      if (isStarted && !own.asked) for (const listener of lostListeners) listener(how);
    });

    await new Promise<void>((resolve, reject) => {
      const late = () => {
        own.asked = true;
        child.kill('SIGKILL');
        reject(lost(`the load process did not start within ${startLimitSeconds} s`));
      };
      const limit = setTimeout(late, startLimitSeconds * 1000);
      void own.ended.then((how) => {
        clearTimeout(limit);
        // Without effect when it had started before. Whoever ended it knows that it did not start.
        if (own.asked) resolve();
        else reject(lost(how));
      });
      child.on('message', (message) => {
        if (!isFromLoad(message)) return;
        switch (message.kind) {
          case 'preloading':
            limit.refresh();
            onPreloading?.({ done: message.done, of: message.of });
            return;
          case 'started':
            isStarted = true;
            clearTimeout(limit);
            resolve();
            return;
          case 'refused':
            own.asked = true;
            clearTimeout(limit);
            reject(new ScenarioError(message.issues));
            return;
          case 'failed':
            own.asked = true;
            clearTimeout(limit);
            reject(notStarted(message.message));
            return;
          case 'report':
            deliver(message.report);
            tell(child, { kind: 'ack' });
            return;
          case 'stopped':
            deliver(message.report);
            return;
          default:
            assertNever(message);
        }
      });
      tell(child, { kind: 'order', order });
    });
  }

  function kill(): void {
    if (running === null) return;
    running.asked = true;
    running.child.kill('SIGKILL');
  }

  return {
    start,
    kill,
    onReport: (listener) => void reportListeners.push(listener),
    onLost: (listener) => void lostListeners.push(listener),
    async stop() {
      const own = running;
      if (own === null) return;
      own.asked = true;
      tell(own.child, { kind: 'stop' });
      const limit = setTimeout(() => own.child.kill('SIGKILL'), own.stopLimitSeconds * 1000);
      await own.ended;
      clearTimeout(limit);
    },
    pid: () => running?.child.pid ?? null,
  };
}

// The channel of a child that has just died is closed; its end is told by `ended`.
function tell(child: ChildProcess, message: ToLoad): void {
  if (child.connected) child.send(message, () => {});
}

/** Resolves with one sentence when the process has ended, or could not be started. */
function endOf(child: ChildProcess): Promise<string> {
  let stderrTail = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderrTail = (stderrTail + text).slice(-stderrTailCharacters);
  });
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(`the load process could not be run: ${error.message}`));
    child.once('close', (code, signal) => {
      const how = signal === null ? `exit code ${code}` : `signal ${signal}`;
      const said = stderrTail.trim();
      resolve(`the load process ended (${how})${said === '' ? '' : `; it said: ${said}`}`);
    });
  });
}

function notStarted(message: string): HarnessError {
  return new HarnessError(
    'load-not-started',
    message,
    'Look at what the system answered and at its log, then run the soak again.',
  );
}

function lost(message: string): HarnessError {
  return new HarnessError(
    'load-process-lost',
    message,
    'Look for memory limits or a process killer on this machine, then run the soak again.',
  );
}
