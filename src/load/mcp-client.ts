// One MCP session over streamable HTTP, as a good client keeps it: initialize, session header, calls, DELETE at the end.
// Answers come as JSON or as an event stream. Not built: the standing GET stream, and answering requests of the server.

import type { McpOperation } from './compiled-operation.ts';
import { checkedBytes, judgeStatus } from './expectation.ts';
import { callText, judgeResponse, notificationText } from './jsonrpc.ts';
import { followStream, isSessionGone, judgeCall, newAnswerStream, readMessage, versionOf } from './mcp-answer.ts';
import { failures } from './messages.ts';
import { type Outcome, unanswered } from './outcome.ts';
import type { PayloadSource } from './payload-generators.ts';
import type { Wire } from './wire.ts';

export interface McpSession {
  /** Initialises unless that is done. The outcome is that of the last exchange it took. */
  open(source: PayloadSource, deadlineSeconds: number): Promise<Outcome>;
  /**
   * One call, in a session opened first when there is none. A server that no longer knows the session makes the call a failure;
   * a new session is opened once, before this resolves, so that the next call does not pay for it.
   */
  send(operation: McpOperation, source: PayloadSource, deadlineSeconds: number): Promise<Outcome>;
  /** Ends the session with DELETE; a server that does not offer that is left alone. */
  close(source: PayloadSource, deadlineSeconds: number): Promise<void>;
}

/** The revision of the protocol that is asked for; the one that the server answers is used from then on. */
export const protocolVersion = '2025-06-18';

const initializeId = 0;
const initializeParams = JSON.stringify({
  protocolVersion,
  capabilities: {},
  clientInfo: { name: 'soak-action', version: '0' },
});

/** `operation` gives address and headers of the session: all operations of one session share the address. */
export function createMcpSession(wire: Wire, operation: McpOperation, nowSeconds: () => number): McpSession {
  let opened: { readonly id: string | null; readonly version: string } | null = null;

  async function post(headers: string[], path: string, body: string, id: number | null, deadlineSeconds: number) {
    const stream = newAnswerStream();
    const result = await wire.exchange(
      { method: 'POST', path, headers: [...headers, ...sessionHeaders()], body },
      {
        deadlineSeconds,
        keepBytes: checkedBytes,
        follow(received) {
          if (!/^text\/event-stream\b/i.test(received['content-type'] ?? '')) return null;
          return followStream(stream, id);
        },
      },
    );
    return { result, stream };
  }

  function sessionHeaders(): string[] {
    if (opened === null) return [];
    const version = ['mcp-protocol-version', opened.version];
    return opened.id === null ? version : ['mcp-session-id', opened.id, ...version];
  }

  async function open(source: PayloadSource, deadlineSeconds: number): Promise<Outcome> {
    if (opened !== null) return { failure: null, timed: false, endedSeconds: nowSeconds() };
    const headers = operation.headers(source);
    const path = operation.path(source);
    const body = callText(initializeId, 'initialize', initializeParams);
    const { result, stream } = await post(headers, path, body, initializeId, deadlineSeconds);
    if (result.kind !== 'answer') return notOpened(unanswered(result, operation.timeoutSeconds));
    const read = readMessage(result, stream);
    const failure =
      judgeStatus(plainSuccess, result) ??
      read.failure ??
      judgeResponse(plainSuccess, initializeId, read.message, read.text);
    if (failure !== null) return notOpened({ failure, timed: true, endedSeconds: result.endedSeconds });
    const version = versionOf(read.message);
    if (version === null) {
      const sentence = failures.noProtocolVersion(read.text);
      return notOpened({ failure: sentence, timed: true, endedSeconds: result.endedSeconds });
    }
    opened = { id: result.headers['mcp-session-id'] ?? null, version };

    const note = await post(headers, path, notificationText('notifications/initialized'), null, deadlineSeconds);
    if (note.result.kind !== 'answer') {
      opened = null;
      return notOpened(unanswered(note.result, operation.timeoutSeconds));
    }
    const refused = judgeStatus(plainSuccess, note.result);
    if (refused !== null) opened = null;
    const { endedSeconds } = note.result;
    return refused === null
      ? { failure: null, timed: true, endedSeconds }
      : notOpened({ failure: refused, timed: true, endedSeconds });
  }

  async function send(call: McpOperation, source: PayloadSource, deadlineSeconds: number): Promise<Outcome> {
    const opening = await open(source, deadlineSeconds);
    if (opening.failure !== null) return opening;
    // The id 0 belongs to initialize.
    const id = source.send + 1;
    const body = callText(id, call.method, call.params?.(source) ?? null);
    const { result, stream } = await post(call.headers(source), call.path(source), body, id, deadlineSeconds);
    if (result.kind !== 'answer') return unanswered(result, call.timeoutSeconds);
    const { endedSeconds } = result;
    if (opened?.id !== null && isSessionGone(result)) {
      opened = null;
      await open(source, nowSeconds() + call.timeoutSeconds);
      return { failure: failures.sessionGone(result.status), timed: true, endedSeconds };
    }
    return { failure: judgeCall(call.expectation, id, result, stream), timed: true, endedSeconds };
  }

  return {
    open,
    send,
    async close(source, deadlineSeconds) {
      if (opened === null || opened.id === null) return;
      const headers = [...operation.headers(source), ...sessionHeaders()];
      opened = null;
      await wire.exchange(
        { method: 'DELETE', path: operation.path(source), headers, body: null },
        { deadlineSeconds, keepBytes: 0 },
      );
    },
  };
}

const plainSuccess = { status: null, path: null, contains: null, error: false };

function notOpened(outcome: Outcome): Outcome {
  return { ...outcome, failure: failures.sessionNotOpened(outcome.failure ?? 'unknown') };
}
