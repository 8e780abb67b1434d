// The connection to a keeper: orders out, answers and exits in. One per process that looks after a run.
// Not for starting or finding keepers.

import { connect, type Socket } from 'node:net';
import type { Clock } from '../run/ports.ts';
import {
  createLineCutter,
  decodeMessage,
  type ExitEvent,
  encodeMessage,
  type KeeperAnswers,
  type KeeperOrder,
  Refusal,
} from './keeper-protocol.ts';

const answerWithinSeconds = 10;

/** The keeper did not answer, or is gone. */
export class KeeperSilence extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'KeeperSilence';
  }
}

export interface KeeperClient {
  /** Rejects with Refusal when the keeper says no, with KeeperSilence when it says nothing. */
  order<O extends KeeperOrder>(order: O, withinSeconds?: number): Promise<KeeperAnswers[O['verb']]>;
  /** The newest exit of each name since the connection stands. */
  readonly exits: ReadonlyMap<string, ExitEvent>;
  onExit(listener: (event: ExitEvent) => void): void;
  /** Called once when the connection breaks without our having closed it. */
  onLost(listener: () => void): void;
  close(): void;
}

interface Pending {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Rejects with KeeperSilence when nobody listens there. */
export async function connectKeeper(socketPath: string, clock: Clock): Promise<KeeperClient> {
  const socket = await open(socketPath);
  const pending = new Map<number, Pending>();
  const exits = new Map<string, ExitEvent>();
  const exitListeners: ((event: ExitEvent) => void)[] = [];
  const lostListeners: (() => void)[] = [];
  const cutter = createLineCutter();
  let nextId = 1;
  let closed = false;

  const receive = (line: string): void => {
    const message = decodeMessage(line);
    if (message === null) return;
    if ('event' in message) {
      exits.set(message.name, message);
      for (const listener of exitListeners) listener(message);
      return;
    }
    const waiting = pending.get(message.id);
    pending.delete(message.id);
    if (message.ok) waiting?.resolve(message.answer);
    else waiting?.reject(new Refusal(message.code, message.message));
  };

  socket.setEncoding('utf8');
  socket.on('data', (text: string) => {
    const lines = cutter.push(text);
    if (lines === null) socket.destroy();
    for (const line of lines ?? []) receive(line);
  });
  // The reason is of no use: whatever it was, the connection is gone, and "close" follows.
  socket.on('error', () => socket.destroy());
  socket.on('close', () => {
    for (const { reject } of pending.values()) reject(new KeeperSilence('the connection to the keeper broke'));
    pending.clear();
    if (closed) return;
    closed = true;
    for (const listener of lostListeners) listener();
  });

  return {
    order<O extends KeeperOrder>(order: O, withinSeconds = answerWithinSeconds) {
      const id = nextId++;
      return new Promise<KeeperAnswers[O['verb']]>((resolve, reject) => {
        if (closed) {
          reject(new KeeperSilence('the connection to the keeper is closed'));
          return;
        }
        const cancel = clock.after(withinSeconds, () => {
          pending.delete(id);
          reject(new KeeperSilence(`no answer to "${order.verb}" within ${withinSeconds} s`));
        });
        pending.set(id, {
          resolve: (answer) => {
            cancel();
            // Both ends are of one version: the status was asked before anything else.
            resolve(answer as KeeperAnswers[O['verb']]);
          },
          reject: (error) => {
            cancel();
            reject(error);
          },
        });
        socket.write(encodeMessage({ id, ...order }));
      });
    },
    exits,
    onExit: (listener) => void exitListeners.push(listener),
    onLost: (listener) => void lostListeners.push(listener),
    close() {
      closed = true;
      socket.destroy();
    },
  };
}

function open(socketPath: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(socketPath);
    socket.once('connect', () => {
      socket.removeListener('error', refuse);
      resolve(socket);
    });
    socket.once('error', refuse);
    function refuse(error: Error): void {
      reject(new KeeperSilence(error.message));
    }
  });
}
