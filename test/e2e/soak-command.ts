// Runs the built command as a user would, in a folder of its own, and looks at what is left afterwards.

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const repository = resolve(import.meta.dirname, '../..');
export const fixtureSystem = (name: string): string => join(repository, 'test/fixtures/systems', `${name}.mjs`);

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
}

export interface RunningSoak {
  readonly child: ChildProcess;
  readonly finished: Promise<Finished>;
  /** Resolves when the pattern was printed; rejects when the command ended before, or after the patience. */
  printed(pattern: RegExp, withinSeconds: number): Promise<void>;
}

/** A fresh working folder; its HOME is inside, so that state of other runs is never seen. */
export function workFolder(): string {
  return mkdtempSync(join(tmpdir(), 'soak-e2e-'));
}

export function startSoak(folder: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): RunningSoak {
  const child = spawn(process.execPath, [join(repository, 'dist/soak.js'), ...args], {
    cwd: folder,
    env: { ...withoutNpm(process.env), HOME: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return follow(child);
}

export function follow(child: ChildProcess): RunningSoak {
  const started = performance.now();
  let stdout = '';
  let stderr = '';
  const onText: (() => void)[] = [];
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    for (const look of onText) look();
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
    for (const look of onText) look();
  });
  const finished = new Promise<Finished>((settle) => {
    child.on('close', (code) => settle({ code, stdout, stderr, seconds: (performance.now() - started) / 1000 }));
  });
  return {
    child,
    finished,
    printed: (pattern, withinSeconds) =>
      new Promise((settle, reject) => {
        const timer = setTimeout(
          () => reject(new Error(`never printed ${pattern}:\n${stdout}${stderr}`)),
          withinSeconds * 1000,
        );
        const look = (): void => {
          if (!pattern.test(stdout + stderr)) return;
          clearTimeout(timer);
          settle();
        };
        onText.push(look);
        finished.then(() => {
          clearTimeout(timer);
          reject(new Error(`ended before it printed ${pattern}:\n${stdout}${stderr}`));
        });
        look();
      }),
  };
}

export async function soak(folder: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Finished> {
  return await startSoak(folder, args, env).finished;
}

/**
 * Runs a soak until its machine did not break it: exit 4 says that nothing is claimed about the system, so there is nothing
 * to test yet. A busy machine gets one more chance, as a person would give it; what is shown is shown either way.
 */
export async function soakOnSoundMachine(attempt: () => Promise<Finished>): Promise<Finished> {
  const first = await attempt();
  if (first.code !== 4) return first;
  console.warn(`the machine broke a soak; once more: ${first.stdout.split('\n')[0]}`);
  return await attempt();
}

/** npm's variables would make the loss of the test runner end the soak. */
function withoutNpm(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('npm_')));
}

export function writeScenario(folder: string, text: string): string {
  writeFileSync(join(folder, 'scenario.toml'), text);
  return 'scenario.toml';
}

/** A scenario around one fixture system; `rest` comes after the [system] table. */
export function scenarioFor(
  system: string,
  options: { duration: string; args?: readonly string[]; system?: string; rest?: string },
): string {
  const command = ['node', fixtureSystem(system), '--port', '${port}', ...(options.args ?? [])];
  return `
name = "${system}"
duration = "${options.duration}"
[phases]
idle = "2s"
warmup = "2s"
drain = "2s"
[system]
command = ${JSON.stringify(command)}
ready = { http = "http://127.0.0.1:\${port}/health", within = "10s" }
${options.system ?? ''}
[load]
target = "http://127.0.0.1:\${port}"
rate = "50/s"
clients = 4
timeout = "2s"
[checks]
memory-growth = "off"
handle-growth = "off"
latency-drift = "off"
degradation = "off"
${options.rest ?? ''}
`;
}

/** Pids of the targets that the newest run of this folder booted, from its record as it is on the disk. */
export function bootedPids(folder: string): readonly number[] {
  const root = join(folder, 'soak-record');
  return readdirSync(root).flatMap((run) => {
    const lines = readFileSync(join(root, run, 'hour-0000.jsonl'), 'utf8').split('\n');
    return lines.flatMap((line) => {
      const boot = /"event":"boot".*"pid":(\d+)/.exec(line) ?? /"pid":(\d+).*"event":"boot"/.exec(line);
      return boot?.[1] === undefined ? [] : [Number(boot[1])];
    });
  });
}

/** Processes whose command line or working state names this folder: keepers, systems, load processes of its runs. */
export function processesOf(needle: string): readonly string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .flatMap((pid) => {
      try {
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
        const environment = readFileSync(`/proc/${pid}/environ`, 'utf8');
        const zombie = /\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
        const ours = command.includes(needle) || environment.includes(`HOME=${needle}\0`);
        return ours && !zombie ? [`${pid} ${command}`] : [];
      } catch {
        // It went while we looked.
        return [];
      }
    });
}

/** Waits, bounded, until a condition holds. */
export async function until(holds: () => boolean, withinSeconds: number, what: string): Promise<void> {
  const deadline = performance.now() + withinSeconds * 1000;
  while (!holds()) {
    if (performance.now() > deadline) throw new Error(`not within ${withinSeconds} s: ${what}`);
    await new Promise((settle) => setTimeout(settle, 100));
  }
}

export function isAlive(pid: number): boolean {
  try {
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}
