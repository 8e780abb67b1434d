// A real process that a test starts, waits for and ends by its pid.

import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';

export interface LivingProcess extends AsyncDisposable {
  readonly pid: number;
  /** Resolves with the next line that it prints. */
  line(): Promise<string>;
  say(text: string): void;
  kill(): Promise<void>;
}

/** Starts Node with `script` (-e) or `[file, ...args]`; its first printed line is awaited. */
export async function startNode(
  script: string | readonly string[],
  options: SpawnOptions = {},
): Promise<LivingProcess> {
  const args = typeof script === 'string' ? ['-e', script] : [...script];
  const child = spawn(process.execPath, args, { ...options, stdio: ['pipe', 'pipe', 'inherit'] });
  const process_ = living(child);
  await process_.line();
  return process_;
}

function living(child: ChildProcess): LivingProcess {
  const { stdout, stdin, pid } = child;
  if (stdout === null || stdin === null || pid === undefined) throw new Error('the process did not start');
  const lines: string[] = [];
  const waiting: ((line: string) => void)[] = [];
  let rest = '';
  stdout.setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\n');
    rest = parts.pop() ?? '';
    for (const part of parts) (waiting.shift() ?? ((line: string) => lines.push(line)))(part);
  });
  const exited = once(child, 'exit');
  const kill = async () => {
    child.kill('SIGKILL');
    await exited;
  };
  return {
    pid,
    line: () => {
      const printed = lines.shift();
      return printed === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(printed);
    },
    say: (text) => void stdin.write(`${text}\n`),
    kill,
    [Symbol.asyncDispose]: kill,
  };
}
