// One MCP session over streamable HTTP, as a good client keeps it: opened, its calls and their progress, its standing stream, what
// the server asks of us, ended with DELETE. Not for reading and judging answers (mcp-answer.ts).

import type { McpOperation } from './compiled-operation.ts';
import { failures } from './failures.ts';
import { callBody } from './jsonrpc.ts';
import { isSessionGone, judgeCall } from './mcp-answer.ts';
import { createMcpBeside, type McpBeside } from './mcp-beside.ts';
import {
  canGoOn,
  goOn,
  type McpAddress,
  type OpenedSession,
  openSession,
  type Posted,
  postMessage,
  withoutContent,
  withoutId,
} from './mcp-exchange.ts';
import { answerTo, cancelledText, heardIn, withProgressToken } from './mcp-messages.ts';
import { createProgressWatch } from './mcp-progress.ts';
import { openStandingStream, type StandingStream } from './mcp-standing.ts';
import { answered, type Outcome, unanswered } from './outcome.ts';
import type { PayloadSource } from './payload-source.ts';
import type { ClientContext, ProtocolClient } from './protocol-client.ts';
import { createRests } from './rests.ts';
import { createWire } from './wire.ts';

interface Session extends OpenedSession {
  /** For requests that belong to no call. */
  readonly address: McpAddress;
  readonly beside: McpBeside;
  standing: StandingStream | null;
}

const nothingUnasked = { messages: 0, reconnects: 0 };
const shortestPauseSeconds = 0.1;
const longestPauseSeconds = 5;

/**
 * A call opens its session first when there is none. A server that no longer knows the session makes the call a failure; a new
 * session is opened once, before the send resolves, so that the next call does not pay for it. All operations share the address
 * and headers of the first. A server that does not offer DELETE or the standing stream is left alone.
 */
export function createMcpClient(context: ClientContext<McpOperation>): ProtocolClient<McpOperation> {
  const { wire, nowSeconds, lane } = context;
  const [operation] = context.operations;
  const { origin } = new URL(context.load.target);
  const makeWire = () => createWire(origin, nowSeconds, context.connecting);
  const progress = createProgressWatch(context.operations, nowSeconds);
  const rests = createRests();
  let session: Session | null = null;
  // Unique in every session; 0 opens it.
  let nextId = 1;
  let wantsStanding = context.operations.some(({ stream }) => stream !== null);
  let isStandingOffered = true;
  let staleIds = 0;
  let resumesStale = false;

  async function open(
    source: PayloadSource,
    deadlineSeconds: number,
  ): Promise<{ readonly session: Session } | { readonly failed: Outcome }> {
    if (session !== null) return { session };
    const address = { path: operation.path(source), headers: operation.headers(source) };
    const opening = await openSession(wire, address, operation.timeoutSeconds, deadlineSeconds, nowSeconds);
    if ('failed' in opening) return opening;
    const within = { path: address.path, headers: [...address.headers, ...opening.opened.headers] };
    const beside = createMcpBeside(makeWire, within, nowSeconds);
    const begun: Session = { ...opening.opened, address: within, beside, standing: null };
    session = begun;
    if (wantsStanding && isStandingOffered) {
      begun.standing = standingOf(begun, resumesStale ? staleId() : '');
      resumesStale = false;
    }
    return { session: begun };
  }

  function standingOf(of: Session, afterEvent: string): StandingStream {
    const heard = (message: unknown, text: string) => hear(of, message, text);
    const refused = () => {
      isStandingOffered = false;
    };
    return openStandingStream({ makeWire, address: of.address, nowSeconds, heard, refused, afterEvent });
  }

  /** Another one each time: a server that keeps something for each would grow. */
  function staleId(): string {
    staleIds += 1;
    return `stale-${lane}-${staleIds}`;
  }

  function hear(of: Session, message: unknown, text: string): void {
    const heard = heardIn(message);
    if (heard.kind === 'request') of.beside.post(answerTo(heard));
    else if (heard.kind === 'progress') progress.progress(heard.token, text);
  }

  async function send(call: McpOperation, source: PayloadSource, deadlineSeconds: number): Promise<Outcome> {
    const opening = await open(source, deadlineSeconds);
    if ('failed' in opening) return opening.failed;
    const own = opening.session;
    const id = nextId;
    nextId += 1;
    progress.begin(call, id);
    const untilSeconds = nowSeconds() + (call.stream?.forSeconds ?? Number.POSITIVE_INFINITY);
    const posted = await ask(own, call, id, source, Math.min(deadlineSeconds, untilSeconds));
    const outcome = await outcomeOf(own, call, id, posted, untilSeconds < deadlineSeconds, source);
    return withoutId(outcome, own.id);
  }

  async function ask(
    own: Session,
    call: McpOperation,
    id: number,
    source: PayloadSource,
    deadlineSeconds: number,
  ): Promise<Posted> {
    const params = call.params?.(source) ?? null;
    const body = callBody(id, call.method, call.stream === null ? params : withProgressToken(params, id));
    const address = { path: call.path(source), headers: [...call.headers(source), ...own.headers] };
    const listener = { nowSeconds, heard: (message: unknown, text: string) => hear(own, message, text) };
    let posted = await postMessage(wire, address, body, id, deadlineSeconds, listener);
    let pauseSeconds = shortestPauseSeconds;
    while (canGoOn(posted)) {
      const againSeconds = nowSeconds() + Math.max(posted.stream.retrySeconds ?? 0, pauseSeconds);
      if (againSeconds >= deadlineSeconds) break;
      pauseSeconds = Math.min(2 * pauseSeconds, longestPauseSeconds);
      await rests.until(againSeconds);
      const rest = await goOn(wire, address, posted, id, deadlineSeconds, listener);
      if (rest === null) break;
      posted = rest;
      progress.reconnected();
    }
    return posted;
  }

  async function outcomeOf(
    own: Session,
    call: McpOperation,
    id: number,
    { result, stream }: Posted,
    endsByUs: boolean,
    source: PayloadSource,
  ): Promise<Outcome> {
    const endedSeconds = stream.completeSeconds ?? result.endedSeconds;
    const cut = endsByUs && result.kind === 'timeout' && stream.used;
    const unasked = call.stream === null ? nothingUnasked : (own.standing?.take() ?? nothingUnasked);
    const streamed = progress.end({ sentSeconds: result.sentSeconds, endedSeconds, cut, unasked });
    const seen = streamed === null ? {} : { stream: streamed.stream };
    if (result.kind === 'timeout' || result.kind === 'cancelled') own.beside.post(cancelledText(id));
    if (result.kind !== 'answer') {
      const failure = streamed?.failure ?? null;
      if (cut) return { failure, timed: true, endedSeconds, sentSeconds: result.sentSeconds, ...seen };
      const waitedSeconds = endsByUs ? call.stream?.forSeconds : null;
      return { ...unanswered(result, waitedSeconds ?? call.timeoutSeconds), ...seen };
    }
    if (own.id !== null && isSessionGone(result)) {
      letGo();
      await open(source, nowSeconds() + call.timeoutSeconds);
      return { ...answered(failures.sessionGone(result.status), result), ...seen };
    }
    const { failure, text } = judgeCall(call.expectation, id, result, stream);
    return { ...answered(failure ?? streamed?.failure ?? null, result), body: text, endedSeconds, ...seen };
  }

  /** The connections beside the lane's own are closed; without waiting, the server no longer knows them. */
  function letGo(): void {
    void session?.standing?.close();
    void session?.beside.close();
    session = null;
  }

  return {
    send,
    async open(source, deadlineSeconds) {
      await open(source, deadlineSeconds);
    },
    expire() {
      session?.standing?.expire();
      session?.beside.expire();
      rests.wake(nowSeconds());
    },
    forget() {
      session?.standing?.abandon();
      session?.beside.abandon();
      session = null;
    },
    resumeStale() {
      if (!isStandingOffered) return false;
      wantsStanding = true;
      if (session === null) resumesStale = true;
      else if (session.standing === null) session.standing = standingOf(session, staleId());
      else session.standing.resumeAfter(staleId());
      return true;
    },
    async close(_source, deadlineSeconds) {
      const ending = session;
      session = null;
      if (ending === null) return;
      await Promise.all([ending.standing?.close(), ending.beside.close()]);
      if (ending.id === null) return;
      const { path, headers } = ending.address;
      await wire.exchange(
        { method: 'DELETE', path, headers: withoutContent(headers), body: null },
        { deadlineSeconds, keepBytes: 0 },
      );
    },
  };
}
