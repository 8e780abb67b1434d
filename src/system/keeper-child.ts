// One process under the keeper: spawned as leader of its own group, drained into its log, remembered when it ends.
// Not for deciding when to stop it: the keeper does that.

import { type ChildProcess, spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import type { ExitStatus } from '../model/event.ts';
import { inheritedEnvironment } from '../model/inherited-environment.ts';
import type { StopSpec } from '../model/scenario.ts';
import { identityOf } from './identity.ts';
import { type ChildStatus, type GroupSignal, type KeeperAnswers, Refusal, type StartOrder } from './keeper-protocol.ts';
import { type KeptChild, logFileOf, stdioSocketPathOf } from './keeper-state.ts';
import { createLineWatch } from './line-watch.ts';
import { openRotatingLog, readLogTail } from './log-rotation.ts';
import { openOutputPipe } from './output-pipe.ts';
import { openStdioRelay, type StdioRelay } from './stdio-relay.ts';
import { groupLives, signalGroup, stopGroup } from './stop-group.ts';
import { realWaiting } from './waiting.ts';

/** After the end of a process its last lines may still be in the pipe; grandchildren may hold the pipe open for ever. */
const lastLinesMillis = 250;
const groupLookMillis = 1000;

export interface Child {
  readonly status: () => ChildStatus;
  readonly kept: () => KeptChild;
  readonly asked: () => boolean;
  readonly logTail: (lines: number) => readonly string[];
  /** The first call decides how; later ones wait for the same end. */
  readonly stop: (stop: StopSpec) => Promise<KeeperAnswers['stop']>;
  /** False when nobody of its group is left. */
  readonly signal: (signal: GroupSignal) => boolean;
}

/** Rejects with Refusal when it could not be started. `onExit` is called once, when its last lines are in the log. */
export async function startChild(order: StartOrder, folder: string, onExit: () => void): Promise<Child> {
  const watches = order.watchFor === null ? [] : watchesFor(order.watchFor);
  const relay = order.stdio === true ? await openRelay(folder) : null;
  const { spawned, stdin, outputs } = await spawnGroup(order, folder).catch((error: unknown) => {
    relay?.close();
    throw error;
  });
  const { pid } = spawned;
  if (pid === undefined) throw new Refusal('failed', `${order.command[0]} has no pid`);
  const identity = identityOf(order.name, pid);
  const logFile = logFileOf(folder, order.name);
  const log = openRotatingLog(logFile);
  const exited = Promise.withResolvers<ExitStatus>();
  let exit: ExitStatus | null = null;
  let seen = false;
  let groupGone = false;
  let stopping: Promise<KeeperAnswers['stop']> | null = null;

  const [stdout, ...others] = outputs;
  if (relay !== null && stdin !== null && stdout !== undefined) relay.attach(stdin, stdout);
  for (const [index, output] of (relay === null ? outputs : others).entries()) {
    output.on('data', (chunk: Buffer) => {
      log.write(chunk);
      if (watches[index]?.pass(chunk)) seen = true;
    });
  }
  const closed = Promise.all(outputs.map((output) => new Promise<void>((resolve) => output.once('close', resolve))));
  void closed.then(() => log.close());
  spawned.once('exit', (code, signal) => {
    lookAtGroup();
    const told = new Promise<void>((resolve) => setTimeout(resolve, lastLinesMillis));
    void Promise.race([closed, told]).then(() => {
      relay?.close();
      exit = { code, signal };
      exited.resolve(exit);
      onExit();
    });
  });

  /** Once the group is empty its number may be given to strangers, so it is never signalled again. */
  function lookAtGroup(): void {
    groupGone = pid !== undefined && !groupLives(pid);
    if (!groupGone) setTimeout(lookAtGroup, groupLookMillis).unref();
  }

  async function stopNow(leader: number, stop: StopSpec): Promise<KeeperAnswers['stop']> {
    if (groupGone) return { how: 'already-gone', afterSeconds: 0, exit: await exited.promise };
    relay?.endInput();
    const end = await stopGroup(leader, stop, realWaiting);
    if (end.how === 'not-ended') return { ...end, exit: exit ?? { code: null, signal: null } };
    return { ...end, exit: await exited.promise };
  }

  return {
    status: () => ({
      name: order.name,
      pid,
      startTicks: identity.startTicks,
      exit,
      seen,
      ...(relay === null ? {} : { droppedBytes: relay.droppedBytes() }),
    }),
    kept: () => ({ ...identity, stop: order.stop, exit }),
    asked: () => stopping !== null,
    logTail: (lines) => readLogTail(logFile, lines),
    stop(stop) {
      stopping ??= stopNow(pid, stop);
      return stopping;
    },
    signal(signal) {
      if (groupGone || !groupLives(pid)) return false;
      signalGroup(pid, signal);
      return true;
    },
  };
}

/** One for each of the two streams, so that their lines do not mix. */
function watchesFor(pattern: string) {
  try {
    return [createLineWatch(pattern), createLineWatch(pattern)];
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Refusal('bad-order', `"${pattern}" is not a regular expression: ${error.message}`);
  }
}

async function openRelay(folder: string): Promise<StdioRelay> {
  try {
    return await openStdioRelay(stdioSocketPathOf(folder));
  } catch (error) {
    throw new Refusal('failed', `its socket could not be made: ${error instanceof Error ? error.message : error}`);
  }
}

interface Spawned {
  readonly spawned: ChildProcess;
  /** null: it has none to speak to. */
  readonly stdin: Writable | null;
  /** stdout, stderr. */
  readonly outputs: readonly Readable[];
}

async function spawnGroup(order: StartOrder, folder: string): Promise<Spawned> {
  const [file = '', ...args] = order.command;
  const pipes = ['out', 'err'].map((stream) => openOutputPipe(folder, `${order.name}.${stream}`));
  const [out, err] = pipes;
  try {
    const spawned = spawn(file, args, {
      cwd: order.cwd,
      env: { ...inheritedEnvironment(process.env), ...order.env },
      detached: true,
      stdio: [order.stdio === true ? 'pipe' : 'ignore', out?.writeEnd ?? 'pipe', err?.writeEnd ?? 'pipe'],
    });
    await new Promise<void>((resolve, reject) => {
      spawned.once('spawn', resolve);
      spawned.once('error', reject);
    });
    const outputs = [out?.reader ?? spawned.stdout, err?.reader ?? spawned.stderr];
    return { spawned, stdin: spawned.stdin, outputs: outputs.filter((output) => output !== null) };
  } catch (error) {
    for (const pipe of pipes) pipe?.reader.destroy();
    throw refusalOf(error as NodeJS.ErrnoException, file, order.cwd);
  } finally {
    for (const pipe of pipes) pipe?.childHasIt();
  }
}

/** The kernel says ENOENT for both, a missing command and a missing folder. */
function refusalOf(error: NodeJS.ErrnoException, file: string, cwd: string): Refusal {
  if (statSync(cwd, { throwIfNoEntry: false })?.isDirectory() !== true) {
    return new Refusal('folder-not-found', `the folder ${cwd} does not exist`);
  }
  if (error.code === 'ENOENT') return new Refusal('command-not-found', `the command "${file}" was not found`);
  if (error.code === 'EACCES') return new Refusal('command-not-found', `"${file}" may not be executed`);
  return new Refusal('failed', `"${file}" could not be started: ${error.message}`);
}
