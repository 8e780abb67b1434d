// The parent's side of a look: forks its process at the lowest priority, hears its answer, ends it when it takes too long.
// A look that fails costs nothing but itself: the soak goes on and the verdict comes at its end.

import { type ChildProcess, fork } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import type { Suspicion } from '../model/event.ts';
import type { LookOrder, LooksPort } from '../run/ports.ts';
import type { LookAnswer, LookTask } from './looks-process.ts';

/** A look over a week takes seconds; on a machine without a free core the lowest priority makes minutes of them. */
const mostSeconds = 300;
/** Of what it says when it breaks: enough for the line that names the error. */
const stderrCharacters = 8000;

export interface LooksPlace {
  /** The file that calls looksMain(). */
  readonly lookEntry: string;
  /** Of the record. */
  readonly folder: string;
  /** Told, in one sentence, when a look gave no answer. */
  readonly tell: (text: string) => void;
  readonly limitSeconds?: number;
}

export function createLooksPort({ lookEntry, folder, tell, limitSeconds = mostSeconds }: LooksPlace): LooksPort {
  let running: ChildProcess | null = null;
  let closed = false;

  async function look(order: LookOrder): Promise<readonly Suspicion[] | null> {
    if (running !== null || closed) return null;
    const outcome = await ask({ folder, ...order });
    running = null;
    if ('suspicions' in outcome) return outcome.suspicions;
    if (!closed) tell(`note: look ${order.look} of ${order.of} gave no answer: ${outcome.trouble}; the soak goes on`);
    return null;
  }

  async function ask(task: LookTask): Promise<LookAnswer> {
    try {
      const child = fork(lookEntry, [], { execArgv: [], stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
      running = child;
      lower(child.pid);
      // A child that could not be started has no channel; its end is told below.
      if (child.connected) child.send(task, () => {});
      return await outcomeOf(child, limitSeconds);
    } catch (error) {
      // No memory for another process: no reason to end this one.
      return { trouble: error instanceof Error ? error.message : String(error) };
    }
  }

  return {
    look,
    close() {
      closed = true;
      running?.kill('SIGKILL');
    },
  };
}

/** At once, before it has threads of its own: those inherit it. A system that does not allow it gets a look at normal priority. */
function lower(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    setPriority(pid, constants.priority.PRIORITY_LOW);
  } catch {
    // It may also have ended already, which `close` tells.
  }
}

/** Resolves when the process has ended. */
function outcomeOf(child: ChildProcess, limitSeconds: number): Promise<LookAnswer> {
  let answer: LookAnswer | null = null;
  let stderr = '';
  let late = false;
  child.on('message', (message) => {
    answer = message as LookAnswer;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr = (stderr + text).slice(0, stderrCharacters);
  });
  const limit = setTimeout(() => {
    late = true;
    child.kill('SIGKILL');
  }, limitSeconds * 1000);
  return new Promise((resolve) => {
    const end = (how: string): void => {
      clearTimeout(limit);
      resolve(answer ?? { trouble: how });
    };
    child.once('error', (error) => end(`its process could not be run (${error.message})`));
    child.once('close', (code, signal) => {
      if (late) return end(`it was not done within ${limitSeconds} s`);
      const how = signal === null ? `exit code ${code}` : `signal ${signal}`;
      const said = errorLine(stderr);
      end(`its process ended with ${how}${said === null ? '' : ` (${said})`}`);
    });
  });
}

/** The line that names the error: above it stands where it was thrown, below it the stack. */
function errorLine(stderr: string): string | null {
  return /^(?:Uncaught )?\w*Error\b.*$/m.exec(stderr)?.[0] ?? null;
}
