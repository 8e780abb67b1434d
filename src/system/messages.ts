// The sentences of this folder: what happened, where, what was expected, and what to do. Pure.

import { HarnessError } from '../model/error.ts';
import type { ExitStatus } from '../model/event.ts';
import type { Readiness } from '../model/scenario.ts';

/** Facts about a process that did not become ready. */
interface Unready {
  readonly target: string;
  readonly command: readonly string[];
  readonly pid: number;
  readonly logTail: readonly string[];
  /** As the record will hold it: "logs/system.log". */
  readonly logFile: string;
}

/** `why`: what the keeper said. */
export function commandNotFound(target: string, why: string): HarnessError {
  return new HarnessError(
    'command-not-found',
    why,
    'A command without a slash is looked for in the PATH, one with a slash from `cwd`; perhaps it must be installed or built in `setup`.',
    { target },
  );
}

export function bootExited(unready: Unready, exit: ExitStatus, afterSeconds: number): HarnessError {
  const { target, command, logTail, logFile } = unready;
  const sentence = `"${command.join(' ')}" ${ended(exit)} after ${seconds(afterSeconds)}, before it was ready`;
  const hint = `Its whole log is ${logFile} of the record; run the same command by hand to see why it ends.`;
  return new HarnessError('boot-exited', sentence, hint, { target, logTail });
}

export function exitedBesides(unready: Unready, exit: ExitStatus, waitingFor: string): HarnessError {
  const { target, logTail, logFile } = unready;
  const sentence = `${ended(exit)} after it was ready, while ${waitingFor} was still booting`;
  return new HarnessError('boot-exited', sentence, `Its whole log is ${logFile} of the record.`, {
    target,
    logTail,
  });
}

/** `where`: url or address. */
export function alreadyAnswered(target: string, where: string): HarnessError {
  return new HarnessError(
    'port-taken',
    `something answered at ${where} before it was started`,
    'End what runs there, perhaps a system of an earlier run, or use `${port}`, which is always free.',
    { target },
  );
}

/** `why`: what the last probe found. */
export function bootTimeout(unready: Unready, ready: Readiness, why: string): HarnessError {
  const { target, pid, logTail, logFile } = unready;
  const sentence = `${why} within ${seconds(ready.withinSeconds)}; the process (pid ${pid}) was still running`;
  const hint = `Check that \`ready\` asks where the process listens, or give it more time with \`ready.within\`; its log is ${logFile} of the record.`;
  return new HarnessError('boot-timeout', sentence, hint, { target, logTail });
}

export function setupFailed(
  script: string,
  exit: ExitStatus,
  afterSeconds: number,
  logTail: readonly string[],
  logFile: string,
): HarnessError {
  const sentence = `setup: "${oneLine(script)}" ${ended(exit)} after ${seconds(afterSeconds)}; nothing was booted`;
  return new HarnessError('setup-failed', sentence, `Its whole log is ${logFile} of the record.`, { logTail });
}

export function bootGivenUp(): HarnessError {
  return new HarnessError('boot-exited', 'the boot was given up, because the run was told to stop', 'Nothing to do.');
}

export function keeperNotStarted(why: string, folder: string): HarnessError {
  return new HarnessError(
    'keeper-lost',
    `the keeper, the process that holds the system, did not start in ${folder}: ${why}`,
    'Check that the folder can be written to and that this user may start processes.',
  );
}

export function keeperLost(pid: number, when: string): HarnessError {
  return new HarnessError(
    'keeper-lost',
    `the keeper (pid ${pid}), the process that holds the system, was lost ${when}`,
    'See whether it was killed: by hand, or by the kernel for want of memory.',
  );
}

/** The keeper ended in order, but not by our order. */
export function keeperEnded(pid: number, reason: string): string {
  return `the keeper (pid ${pid}) stopped the system while the soak ran: ${reason}`;
}

export function notEnded(target: string): string {
  return `${target}: processes of it are left even after SIGKILL; end them by hand`;
}

export function noGroups(): HarnessError {
  return new HarnessError(
    'unsupported-platform',
    'booting a system needs process groups, which this platform does not have',
    'Run on Linux or macOS, or soak a system that already runs.',
  );
}

/** Asked of a system that was not booted by this run. */
export function notOurs(): HarnessError {
  const sentence = 'a system that soak did not boot cannot be booted again by it';
  return new HarnessError('unsupported-platform', sentence, 'Let soak boot it: give [system] a command.', {
    target: 'system',
  });
}

export function targetNotFound(why: string, hint: string): HarnessError {
  return new HarnessError('target-not-found', why, hint, { target: 'system' });
}

/** "exited with code 1", "was killed by SIGSEGV". */
export function ended({ code, signal }: ExitStatus): string {
  if (signal !== null) return `was killed by ${signal}`;
  return code === null ? 'ended, nobody knows how,' : `exited with code ${code}`;
}

/** "0.3 s", "60 s". */
export function seconds(value: number): string {
  return `${value < 10 ? Number(value.toFixed(1)) : Math.round(value)} s`;
}

function oneLine(script: string): string {
  const flat = script.trim().replaceAll(/\s*\n\s*/g, '; ');
  return flat.length > 80 ? `${flat.slice(0, 77)}...` : flat;
}
