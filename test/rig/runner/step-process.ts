// One process of a step: its output as lines, GitHub's signal ladder when it is to stop, and no endless wait for children that
// hold its output open. Signals go to this one pid only.

import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { createLineSplitter } from './line-splitter.ts';
import type { Timings } from './timings.ts';

export interface ProcessOrder {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly onLine: (line: string) => void;
  /** Told when it runs, and null when it ended. */
  readonly onPid: (pid: number | null) => void;
}

export interface Stops {
  /** Aborted: SIGINT, then SIGTERM, then SIGKILL. */
  readonly ladder: AbortSignal;
  /** Aborted: the runner is gone. SIGKILL at once. */
  readonly gone: AbortSignal;
  readonly timings: Timings;
}

export interface ProcessEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** The runner is no more: nothing that would come after may happen. */
export class RunnerGone extends Error {
  constructor() {
    super('the runner is gone');
    this.name = 'RunnerGone';
  }
}

/** Rejects with RunnerGone when the runner went meanwhile, and with the system's error when the process cannot be started. */
export async function runProcess(order: ProcessOrder, stops: Stops): Promise<ProcessEnd> {
  if (stops.gone.aborted) throw new RunnerGone();
  const { file, args, cwd, env } = order;
  const child = spawn(file, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const finishLines = [child.stdout, child.stderr].map((stream) => readLines(stream, order.onLine));
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const ended = new Promise<ProcessEnd>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
  if (child.pid !== undefined) order.onPid(child.pid);

  let rung: NodeJS.Timeout | null = null;
  const signalAfter = (waitMs: number, signal: NodeJS.Signals, then: () => void): void => {
    rung = setTimeout(() => {
      child.kill(signal);
      then();
    }, waitMs);
  };
  const { interruptMs, terminateMs } = stops.timings;
  const climb = (): void => {
    child.kill('SIGINT');
    signalAfter(interruptMs, 'SIGTERM', () => signalAfter(terminateMs, 'SIGKILL', () => {}));
  };
  const kill = (): void => {
    child.kill('SIGKILL');
  };
  stops.gone.addEventListener('abort', kill);
  stops.ladder.addEventListener('abort', climb);
  if (stops.ladder.aborted) climb();
  try {
    const end = await ended;
    await eitherOr(closed, stops.timings.outputMs, stops.gone);
    if (stops.gone.aborted) throw new RunnerGone();
    return end;
  } finally {
    if (rung !== null) clearTimeout(rung);
    stops.gone.removeEventListener('abort', kill);
    stops.ladder.removeEventListener('abort', climb);
    for (const finish of finishLines) finish();
    order.onPid(null);
  }
}

/** The returned function stops listening; what came without a line break counts as a line. */
function readLines(stream: Readable, onLine: (line: string) => void): () => void {
  const splitter = createLineSplitter(onLine);
  stream.setEncoding('utf8');
  const take = (chunk: string): void => splitter.take(chunk);
  stream.on('data', take);
  return () => {
    stream.off('data', take);
    stream.destroy();
    splitter.end();
  };
}

/** Until `done`, for at most so long, and no longer than the runner is there. */
async function eitherOr(done: Promise<void>, mostMs: number, gone: AbortSignal): Promise<void> {
  let timer: NodeJS.Timeout | null = null;
  let leave = (): void => {};
  const enough = new Promise<void>((resolve) => {
    leave = resolve;
    timer = setTimeout(resolve, mostMs);
    gone.addEventListener('abort', leave);
    if (gone.aborted) resolve();
  });
  await Promise.race([done, enough]);
  if (timer !== null) clearTimeout(timer);
  gone.removeEventListener('abort', leave);
}
