// The load process's side of the null server: forks it from the entry of the load process, tells where it answers, starts it
// again a few times when it dies. Nothing that goes wrong here may disturb the load: at worst there is no control.

import { type ChildProcess, fork } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';

/** What the entry of the load process is given to become the null server instead. */
export const nullServerArgument = 'null-server';

export interface FromNullServer {
  readonly kind: 'listening';
  /** Chosen by the OS, on 127.0.0.1. */
  readonly port: number;
}

export interface NullServerChild {
  /** Ends the process and waits for that, half a second at most; nothing is told any more. Never rejects. */
  close(): Promise<void>;
}

/** It holds next to nothing: a small young generation keeps it small. */
const nodeOptions = ['--max-semi-space-size=1'];
/** Each start takes the load process a few milliseconds; what dies this often will die again. */
const mostStarts = 5;
const startLimitMs = 10_000;
/** Before the second start; twice as long before each further one. */
const firstPauseMs = 1000;
const endLimitMs = 500;

/** `tell`: the origin that answers from now on, or null when there is none any more. Never throws. */
export function keepNullServer(entry: string, tell: (origin: string | null) => void): NullServerChild {
  let starts = 0;
  let closed = false;
  let child: ChildProcess | null = null;
  let timer: NodeJS.Timeout | null = null;

  function start(): void {
    starts += 1;
    let isOver = false;
    const over = () => {
      if (isOver) return;
      isOver = true;
      clearTimeout(limit);
      child = null;
      if (closed) return;
      tell(null);
      if (starts < mostStarts) timer = setTimeout(start, firstPauseMs * 2 ** (starts - 1));
    };
    const own = forked(entry);
    const limit = setTimeout(() => own?.kill('SIGKILL'), startLimitMs);
    if (own === null) {
      over();
      return;
    }
    child = own;
    own.on('error', over);
    own.once('exit', over);
    own.on('message', (message) => {
      if (closed || isOver || !isListening(message)) return;
      clearTimeout(limit);
      tell(`http://127.0.0.1:${message.port}`);
    });
  }

  start();
  return {
    async close() {
      closed = true;
      if (timer !== null) clearTimeout(timer);
      const own = child;
      if (own === null) return;
      const ended = new Promise((resolve) => own.once('exit', resolve));
      own.kill('SIGKILL');
      // Collected by us: nobody may be there to do it when we are gone.
      await Promise.race([ended, pause(endLimitMs, undefined, { ref: false })]);
    },
  };
}

/** null when there was not even memory or a file handle for it. */
function forked(entry: string): ChildProcess | null {
  try {
    // No pipe of ours is handed on: our parent waits for their ends.
    return fork(entry, [nullServerArgument], { execArgv: nodeOptions, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return null;
    throw error;
  }
}

function isListening(message: unknown): message is FromNullServer {
  if (typeof message !== 'object' || message === null || !('kind' in message) || !('port' in message)) return false;
  return message.kind === 'listening' && typeof message.port === 'number';
}
