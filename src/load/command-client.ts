// Runs a program for each send, a benchmark say, and waits for its end: that is the answer. One program at a time, in a process group
// of its own, so that all of it can be ended. Its rate is not ours. Not for what its output means.

import { type ChildProcess, spawn } from 'node:child_process';
import { inheritedEnvironment } from '../model/inherited-environment.ts';
import type { CommandOperation } from './compiled-operation.ts';
import { type Failure, failures } from './failures.ts';
import type { Outcome } from './outcome.ts';
import { createOutputTail } from './output-tail.ts';
import type { ClientContext, ProtocolClient } from './protocol-client.ts';

/** Looked at for what is expected. */
const tailBytes = 64 * 1024;
/** What an example of a failure shows of it: its end says why. */
const shownCharacters = 2000;
const graceSeconds = 2;
/** Somebody of its group may hold its output open. */
const lastOutputSeconds = 0.25;

/** Of this process: a program must not outlive the load that it is. */
const alive = new Set<ChildProcess>();
let endsWithUs = false;

function remember(child: ChildProcess): void {
  alive.add(child);
  if (endsWithUs) return;
  endsWithUs = true;
  process.once('exit', () => {
    for (const left of alive) signalGroup(left, 'SIGKILL');
  });
}

interface Running {
  readonly operation: CommandOperation;
  readonly child: ChildProcess;
  readonly program: string;
  readonly settle: () => void;
  /** What happens next if nothing else does, and when. */
  dueSeconds: number;
  due: 'terminate' | 'kill' | 'leave';
  timedOutAtSeconds: number | null;
}

export function createCommandClient(context: ClientContext<CommandOperation>): ProtocolClient<CommandOperation> {
  const { nowSeconds } = context;
  let running: Running | null = null;
  let whenEnded: (() => void) | null = null;

  function run(operation: CommandOperation, words: readonly string[], deadlineSeconds: number): Promise<Outcome> {
    const [program = '', ...rest] = words;
    const startedSeconds = nowSeconds();
    const child = spawn(program, rest, {
      detached: true,
      env: environment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    remember(child);
    const tail = createOutputTail(tailBytes);
    child.stdout.on('data', tail.add);
    child.stderr.on('data', tail.add);

    return new Promise((resolve) => {
      let failed: NodeJS.ErrnoException | null = null;
      let exitedSeconds: number | null = null;
      const own: Running = {
        operation,
        child,
        program,
        settle,
        dueSeconds: deadlineSeconds,
        due: 'terminate',
        timedOutAtSeconds: null,
      };
      running = own;

      function settle(): void {
        if (running !== own) return;
        running = null;
        alive.delete(child);
        // Others of its group had no more time than itself.
        if (own.timedOutAtSeconds !== null) signalGroup(child, 'SIGKILL');
        child.stdout.destroy();
        child.stderr.destroy();
        resolve(outcome());
        whenEnded?.();
      }
      function outcome(): Outcome {
        const endedSeconds = own.timedOutAtSeconds ?? exitedSeconds ?? nowSeconds();
        if (failed !== null) {
          return { failure: notStarted(program, failed), timed: false, endedSeconds, sentSeconds: null };
        }
        const output = tail.text();
        const failure =
          own.timedOutAtSeconds === null
            ? judgeEnd(own, output)
            : failures.programTimeout(program, operation.timeoutSeconds);
        const body = failure === null ? output : output.slice(-shownCharacters);
        return { failure, timed: true, endedSeconds, sentSeconds: startedSeconds, body };
      }
      child.once('error', (error) => {
        // Also told when a signal could not be sent to what runs.
        if (child.pid !== undefined) return;
        failed = error;
        settle();
      });
      child.once('exit', () => {
        exitedSeconds = nowSeconds();
        own.due = 'leave';
        own.dueSeconds = exitedSeconds + lastOutputSeconds;
      });
      child.once('close', settle);
    });
  }

  function expire(): void {
    if (running === null || nowSeconds() < running.dueSeconds) return;
    const own = running;
    switch (own.due) {
      case 'terminate':
        own.timedOutAtSeconds ??= nowSeconds();
        signalGroup(own.child, 'SIGTERM');
        own.due = 'kill';
        own.dueSeconds = nowSeconds() + graceSeconds;
        return;
      case 'kill':
        signalGroup(own.child, 'SIGKILL');
        own.due = 'leave';
        own.dueSeconds = nowSeconds() + graceSeconds;
        return;
      case 'leave':
        // Its output is still open, so somebody of its group is there, and the number of the group is still its own.
        signalGroup(own.child, 'SIGKILL');
        own.settle();
        return;
    }
  }

  return {
    open: async () => {},
    send: (operation, source, deadlineSeconds) =>
      run(
        operation,
        operation.command.map((word) => word(source)),
        deadlineSeconds,
      ),
    expire,
    async close(_source, deadlineSeconds) {
      const own = running;
      if (own === null) return;
      const ended = new Promise<void>((resolve) => {
        whenEnded = resolve;
      });
      own.dueSeconds = Math.min(own.dueSeconds, nowSeconds());
      expire();
      // The grace may be shorter than usual: who closes does not wait for ever.
      own.dueSeconds = Math.min(own.dueSeconds, Math.max(nowSeconds(), deadlineSeconds - 1));
      await ended;
      whenEnded = null;
    },
    forget() {
      if (running !== null) signalGroup(running.child, 'SIGKILL');
    },
    resumeStale: () => false,
  };
}

function judgeEnd({ operation, child, program }: Running, output: string): Failure | null {
  const { expectation } = operation;
  if (child.signalCode !== null) return failures.programSignal(program, child.signalCode, lastLineOf(output));
  if (expectation.error && child.exitCode === 0) return failures.programSucceeded(program);
  if (!expectation.error && child.exitCode !== 0) {
    return failures.programExit(program, child.exitCode ?? -1, lastLineOf(output));
  }
  if (expectation.contains === null || output.includes(expectation.contains)) return null;
  return failures.noText(expectation.contains, lastLineOf(output));
}

function lastLineOf(output: string): string {
  return output.trimEnd().split('\n').at(-1) ?? '';
}

function notStarted(program: string, error: NodeJS.ErrnoException): Failure {
  if (error.code === 'ENOENT' || error.code === 'EACCES') return failures.programNotFound(program);
  return failures.notMade(error.message);
}

/** With the mark by which a runner ends, with the job, what a killed load process left. */
function environment(): NodeJS.ProcessEnv {
  const { RUNNER_TRACKING_ID: mark } = process.env;
  const inherited = inheritedEnvironment(process.env);
  return mark === undefined ? inherited : { ...inherited, RUNNER_TRACKING_ID: mark };
}

function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // Nobody is left in it.
  }
}
