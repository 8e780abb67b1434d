// Orders from outside to end: SIGINT, SIGTERM, SIGHUP, and the loss of whoever started us.
// npx dies of a SIGTERM without passing it on, so its disappearance counts as one.

import { readFileSync } from 'node:fs';
import { kill, ppid } from 'node:process';
import { parseProcStat } from '../model/proc-stat.ts';
import type { InterruptPort } from '../run/ports.ts';

const watchLaunchersEveryMs = 500;

/** Name under which dist/soak.js tells the Node 24 it started who is waiting for it. */
export const launcherVariable = 'SOAK_LAUNCHER_PID';

export function createInterrupts(environment: NodeJS.ProcessEnv): InterruptPort & { close(): void } {
  const listeners: ((signal: string) => void)[] = [];
  const tell = (signal: string): void => {
    for (const listener of listeners) listener(signal);
  };
  const handlers = (['SIGINT', 'SIGTERM', 'SIGHUP'] as const).map((signal) => {
    const handler = (): void => tell(signal);
    process.on(signal, handler);
    return { signal, handler };
  });
  const launchers = launcherPids(environment);
  const timer = setInterval(() => {
    if (launchers.length > 0 && (process.ppid !== ppid || launchers.some(isGone))) {
      clearInterval(timer);
      tell('SIGTERM');
    }
  }, watchLaunchersEveryMs);
  timer.unref();
  return {
    onInterrupt: (listener) => void listeners.push(listener),
    close() {
      clearInterval(timer);
      for (const { signal, handler } of handlers) process.off(signal, handler);
    },
  };
}

/**
 * The processes whose end means "stop": npm or npx and the shells between, or the older Node that started us.
 * Empty when soak was started by something else: a shell that logs out must not end a soak under nohup.
 */
function launcherPids(environment: NodeJS.ProcessEnv): readonly number[] {
  const launcher = Number(environment[launcherVariable]);
  const byNpm = environment.npm_command !== undefined;
  if (!byNpm && !Number.isInteger(launcher)) return [];
  const pids: number[] = [];
  let pid: number | null = ppid;
  for (let depth = 0; depth < 4 && pid !== null && pid > 1; depth += 1) {
    pids.push(pid);
    const name = readProc(`/proc/${pid}/comm`)?.trim() ?? '';
    // Beyond npm itself stands the user's shell, whose life is not our business.
    if (!byNpm || name.startsWith('npm') || !(isShell(name) || pid === launcher)) break;
    pid = parentOf(pid);
  }
  return pids;
}

function isShell(name: string): boolean {
  return name === 'sh' || name === 'dash' || name === 'bash';
}

function parentOf(pid: number): number | null {
  const stat = readProc(`/proc/${pid}/stat`);
  return stat === null ? null : (parseProcStat(stat)?.parentPid ?? null);
}

function readProc(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // Not Linux, or the process is gone: then there is nothing to learn here.
    return null;
  }
}

function isGone(pid: number): boolean {
  try {
    kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
