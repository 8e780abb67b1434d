// The keeper: a detached process that is the parent of everything one run boots, so that it outlives the process that
// ordered it. It drains logs, knows exit codes, and stops everything when nobody renews its lease.
// Not for deciding anything about the run, and it keeps nothing per second of its life.

import { chmodSync, rmSync, writeSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { assertNever } from '../model/error.ts';
import { identityOf } from './identity.ts';
import { type Child, startChild } from './keeper-child.ts';
import {
  createLineCutter,
  decodeOrder,
  encodeMessage,
  type KeeperAnswers,
  type KeeperMessage,
  type KeeperOrder,
  protocolVersion,
  Refusal,
  type StartOrder,
} from './keeper-protocol.ts';
import { type KeeperState, makeKeeperFolders, removeSockets, socketPathOf, writeKeeperState } from './keeper-state.ts';

/** Lines of the log told with an exit. */
const exitTailLines = 20;
const longestGoodbyeMillis = 2000;
/** Timers hold no more (24.8 days). */
const longestTimerMillis = 2 ** 31 - 1;

/** `argv`: folder of the run, lease in seconds. Returns when it listens; the process ends itself. */
export function keeperMain(argv: readonly string[]): void {
  const [folder, lease] = argv;
  const leaseSeconds = Number(lease);
  if (folder === undefined || !(leaseSeconds > 0)) throw new Error('usage: keeper <folder> <lease seconds>');
  keep(folder, leaseSeconds);
}

function keep(folder: string, firstLeaseSeconds: number): void {
  const socketPath = socketPathOf(folder);
  const keeper = identityOf('keeper', process.pid);
  // In the order of their first start. A name that starts anew replaces what was known of it.
  const children = new Map<string, Child>();
  const starting = new Set<Promise<unknown>>();
  const clients = new Set<Socket>();
  let leaseTimer: NodeJS.Timeout | undefined;
  let ending: Promise<void> | null = null;

  const saveState = (ended: KeeperState['ended']): void => {
    const kept = [...children.values()].map((child) => child.kept());
    const state: KeeperState = { format: 'soak-keeper', version: 1, keeper, socket: socketPath, children: kept, ended };
    try {
      writeKeeperState(folder, state);
    } catch (error) {
      // A full disk must not end the soak; only what a killed keeper leaves behind would be harder to find.
      note(error);
    }
  };

  const renew = (leaseSeconds: number): void => {
    clearTimeout(leaseTimer);
    const endLease = (): void => void end(`its lease of ${leaseSeconds} s was not renewed`);
    leaseTimer = setTimeout(endLease, Math.min(leaseSeconds * 1000, longestTimerMillis));
  };

  /** Stops everything, newest first, then ends the process. */
  function end(reason: string): Promise<void> {
    ending ??= endNow(reason);
    return ending;
  }

  async function endNow(reason: string): Promise<void> {
    clearTimeout(leaseTimer);
    await Promise.allSettled(starting);
    for (const child of [...children.values()].reverse()) await child.stop(child.kept().stop);
    saveState({ reason, unixSeconds: Date.now() / 1000 });
    // The answers to "end" are written by the continuations of this promise, before the connections are closed.
    setImmediate(leave);
  }

  async function leave(): Promise<void> {
    // A client that does not read any more must not hold us either.
    setTimeout(() => process.exit(0), longestGoodbyeMillis).unref();
    await Promise.all([...clients].map((client) => new Promise<void>((resolve) => client.end(resolve))));
    removeSockets(folder);
    // Processes that left their group may still hold a pipe to us; they must not hold us.
    process.exit(0);
  }

  async function start(order: StartOrder): Promise<KeeperAnswers['start']> {
    if (ending !== null) throw new Refusal('ending', 'the keeper is ending');
    const before = children.get(order.name);
    if (before !== undefined) await before.stop(before.kept().stop);
    const child = await startChild(order, folder, () => {
      saveState(null);
      const { name, pid, exit } = child.status();
      if (exit === null) return;
      tell({ event: 'exit', name, pid, exit, asked: child.asked(), logTail: child.logTail(exitTailLines) });
    });
    children.set(order.name, child);
    saveState(null);
    const { pid, startTicks } = child.status();
    return { pid, startTicks };
  }

  const childOf = (name: string): Child => {
    const child = children.get(name);
    if (child === undefined) throw new Refusal('unknown-name', `nothing named "${name}" was started here`);
    return child;
  };

  async function obey(order: KeeperOrder): Promise<KeeperAnswers[KeeperOrder['verb']]> {
    switch (order.verb) {
      case 'start': {
        const started = start(order);
        starting.add(started);
        return await started.finally(() => starting.delete(started));
      }
      case 'stop':
        return await childOf(order.name).stop(order.stop);
      case 'signal':
        return { delivered: childOf(order.name).signal(order.signal) };
      case 'status':
        return {
          version: protocolVersion,
          pid: process.pid,
          children: [...children.values()].map((child) => child.status()),
        };
      case 'log-tail':
        return { lines: childOf(order.name).logTail(order.lines) };
      case 'renew':
        if (ending === null) renew(order.leaseSeconds);
        return {};
      case 'end':
        await end('it was told to end');
        return {};
      default:
        return assertNever(order);
    }
  }

  async function answer(line: string): Promise<KeeperMessage | null> {
    const { id, order } = decodeOrder(line);
    if (id === null) return null;
    if (order === null)
      return { id, ok: false, code: 'bad-order', message: `not an order of version ${protocolVersion}` };
    try {
      return { id, ok: true, answer: await obey(order) };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { id, ok: false, code: error.code, message: error.message };
    }
  }

  function tell(message: KeeperMessage): void {
    for (const client of clients) client.write(encodeMessage(message));
  }

  function welcome(client: Socket): void {
    const cutter = createLineCutter();
    clients.add(client);
    client.setEncoding('utf8');
    client.on('data', (text: string) => {
      const lines = cutter.push(text);
      if (lines === null) client.destroy();
      for (const line of lines ?? []) {
        void answer(line).then((message) => {
          if (message !== null && client.writable) client.write(encodeMessage(message));
        });
      }
    });
    // A client that was killed leaves a broken connection; that is no news.
    client.on('error', () => client.destroy());
    client.on('close', () => clients.delete(client));
  }

  const fault = (error: unknown): void => {
    note(error);
    void end('of a fault of its own, see keeper.err').catch(() => process.exit(1));
  };
  process.on('uncaughtException', fault);
  process.on('unhandledRejection', fault);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void end(`it received ${signal}`));
  process.on('SIGHUP', () => {});

  makeKeeperFolders(folder);
  rmSync(socketPath, { force: true });
  createServer(welcome).listen(socketPath, () => {
    chmodSync(socketPath, 0o600);
    saveState(null);
    renew(firstLeaseSeconds);
  });
}

/** Standard error is the file keeper.err; it may be full as well. */
function note(error: unknown): void {
  try {
    writeSync(2, `${error instanceof Error ? error.stack : String(error)}\n`);
  } catch {
    // Nobody is left to be told.
  }
}
