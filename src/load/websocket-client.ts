// One client's WebSockets: one per address, kept over sends, reopened when it was closed. A send says something and listens to
// what answers it, or only listens. Not for one connection (websocket-connection.ts) or one send (websocket-listening.ts).

import type { Body } from './body.ts';
import type { WebSocketOperation } from './compiled-operation.ts';
import { type Failure, failures } from './failures.ts';
import type { Outcome } from './outcome.ts';
import type { PayloadSource } from './payload-generators.ts';
import type { ClientContext, ProtocolClient } from './protocol-client.ts';
import { type StreamRules, sequenceNumber, streamRules } from './stream-check.ts';
import { createStreamSeen, type StreamCounter } from './stream-seen.ts';
import { openWebSocket, type WebSocketConnection } from './websocket-connection.ts';
import { createListening, type Listening } from './websocket-listening.ts';
import { plainly } from './wire-connect.ts';

/** All that goes over one address. */
interface Channel {
  connection: WebSocketConnection | null;
  readonly counter: StreamCounter;
  /** The send that waits for messages; null: none does. */
  listening: Listening | null;
  /** Rules of the send before, if it said nothing: what it listened to goes on between sends, and so does its sequence. */
  feed: StreamRules | null;
  /** False for a client that begins anew: it does not reconnect. */
  wasOpen: boolean;
}

interface Opening {
  readonly deadlineSeconds: number;
  readonly giveUp: () => void;
}

/**
 * Messages that come between sends are counted with the next send of their connection. An operation stays with the address that
 * its first send had.
 */
export function createWebSocketClient(
  context: Omit<ClientContext<WebSocketOperation>, 'lane' | 'wire'>,
): ProtocolClient<WebSocketOperation> {
  const { load, operations, nowSeconds, connecting = plainly } = context;
  const { protocol, host } = new URL(load.target);
  const origin = `${protocol === 'https:' || protocol === 'wss:' ? 'wss' : 'ws'}://${host}`;
  const channels = new Map<string, Channel>();
  const channelOf = new Map<WebSocketOperation, Channel>();
  const rulesOf = new Map<WebSocketOperation, StreamRules>();
  let opening: Opening | null = null;

  function channelFor(operation: WebSocketOperation, path: string, headers: readonly string[]): Channel {
    const known = channelOf.get(operation);
    if (known !== undefined) return known;
    const address = JSON.stringify([path, headers]);
    const channel = channels.get(address) ?? newChannel();
    channels.set(address, channel);
    channelOf.set(operation, channel);
    return channel;
  }

  function rulesFor(operation: WebSocketOperation): StreamRules {
    const rules = rulesOf.get(operation) ?? streamRules(operation);
    rulesOf.set(operation, rules);
    return rules;
  }

  /** The operation's channel, opened if it was not; `failure`: what kept it from that. */
  async function open(operation: WebSocketOperation, source: PayloadSource, deadlineSeconds: number) {
    const path = operation.path(source);
    const headers = operation.headers(source);
    const channel = channelFor(operation, path, headers);
    if (channel.connection?.isOpen() === true) return { channel, connection: channel.connection, failure: null };
    channel.connection?.cut(failures.cutOff());
    const connection = openWebSocket(`${origin}${path}`, headers, connecting, {
      message: (data, bytes) => hear(channel, data, bytes),
      closed: (because, isClean) => channel.listening?.closed(because, isClean),
    });
    channel.connection = connection;
    opening = { deadlineSeconds, giveUp: () => connection.cut(failures.timeout(operation.timeoutSeconds)) };
    const failure = await connection.opened;
    opening = null;
    if (failure === null) {
      if (channel.wasOpen) channel.counter.reconnected(false);
      channel.wasOpen = true;
    }
    return { channel, connection, failure };
  }

  function hear(channel: Channel, data: string | null, bytes: number): void {
    if (channel.listening !== null) {
      channel.listening.message(data, bytes);
      return;
    }
    const number = channel.feed === null || data === null ? null : sequenceNumber(channel.feed, data);
    channel.counter.event(nowSeconds(), number);
  }

  async function send(operation: WebSocketOperation, source: PayloadSource, deadlineSeconds: number): Promise<Outcome> {
    const rules = rulesFor(operation);
    const { channel, connection, failure } = await open(operation, source, deadlineSeconds);
    const text = operation.message === null ? null : textOf(operation.message(source));
    const sentSeconds = nowSeconds();
    if (failure !== null) return notSent(failure, sentSeconds);
    // Gone again while we were looking.
    if (!connection.isOpen()) return notSent(failures.closed(host), sentSeconds);

    const { counter } = channel;
    counter.begin(sentSeconds, text === null && channel.feed === rules);
    channel.feed = text === null ? rules : null;
    const listening = createListening({
      connection,
      counter,
      operation,
      rules,
      sentSeconds,
      deadlineSeconds,
      nowSeconds,
      whenOver() {
        channel.listening = null;
      },
    });
    channel.listening = listening;
    if (text !== null) connection.send(text);
    return listening.outcome;
  }

  // Every channel lets go of its connection; what was counted on it stays for its next send.
  function release(): readonly WebSocketConnection[] {
    return [...channels.values()].flatMap((channel) => {
      const { connection } = channel;
      channel.listening?.cancel();
      channel.connection = null;
      channel.feed = null;
      channel.wasOpen = false;
      return connection === null ? [] : [connection];
    });
  }

  return {
    send,
    async open(source, deadlineSeconds) {
      for (const operation of operations) {
        try {
          await open(operation, source, deadlineSeconds);
        } catch {
          // An address that cannot be asked for: the first send tells it.
        }
      }
    },
    expire() {
      if (opening !== null && nowSeconds() >= opening.deadlineSeconds) opening.giveUp();
      for (const channel of channels.values()) channel.listening?.expire();
    },
    async close(_source, deadlineSeconds) {
      const leftMs = Math.max(0, (deadlineSeconds - nowSeconds()) * 1000);
      await Promise.all(release().map((connection) => closeWithin(connection, leftMs)));
    },
    forget() {
      for (const connection of release()) connection.leave();
    },
    resumeStale: () => false,
  };
}

function newChannel(): Channel {
  return { connection: null, counter: createStreamSeen(), listening: null, feed: null, wasOpen: false };
}

function notSent(failure: Failure, endedSeconds: number): Outcome {
  return { failure, timed: failure.kind === 'timeout', endedSeconds, sentSeconds: null };
}

async function closeWithin(connection: WebSocketConnection, limitMs: number): Promise<void> {
  const limit = setTimeout(() => connection.cut(failures.timeout(limitMs / 1000)), limitMs);
  await connection.close();
  clearTimeout(limit);
}

function textOf(body: Body): string {
  return typeof body === 'string' ? body : Buffer.concat([...body.chunks()]).toString('utf8');
}
