// One client's part of the session with a system that speaks MCP on its standard streams: one call at a time, its deadline, its
// progress, its judgement. Not for the connection, which all clients of the load share (stdio-session.ts).

import type { StdioMcpOperation } from './compiled-operation.ts';
import { checkedBytes } from './expectation.ts';
import { failures } from './failures.ts';
import { callBody } from './jsonrpc.ts';
import { judgeMessage } from './mcp-answer.ts';
import { withProgressToken } from './mcp-messages.ts';
import { createProgressWatch } from './mcp-progress.ts';
import type { Outcome } from './outcome.ts';
import type { ClientContext, ProtocolClient } from './protocol-client.ts';
import { createStdioSession, type StdioCall, type StdioSession } from './stdio-session.ts';

/** How the address of such a load begins; the path of the socket follows. */
export const stdioScheme = 'stdio:';

interface Shared {
  readonly session: StdioSession;
  users: number;
}

// By the path of the socket. A system has one standard input, however many clients a load has.
const shared = new Map<string, Shared>();
const nothingUnasked = { messages: 0, reconnects: 0 };

export function createStdioMcpClient(context: ClientContext<StdioMcpOperation>): ProtocolClient<StdioMcpOperation> {
  const { nowSeconds } = context;
  const path = context.load.target.slice(stdioScheme.length);
  const progress = createProgressWatch(context.operations, nowSeconds);
  let held: Shared | null = null;
  let waiting: { readonly deadlineSeconds: number; readonly giveUp: () => void } | null = null;

  function session(): StdioSession {
    held ??= share(path, nowSeconds);
    return held.session;
  }

  return {
    open(_source, deadlineSeconds) {
      return new Promise((resolve) => {
        const opening = { deadlineSeconds, giveUp: done };
        // It may be open, or lost, only after nobody waits for it any more.
        function done(): void {
          if (waiting !== opening) return;
          waiting = null;
          resolve();
        }
        waiting = opening;
        session().whenOpen(done);
      });
    },
    send(operation, source, deadlineSeconds) {
      const connection = session();
      const id = connection.nextId();
      const params = operation.params?.(source) ?? null;
      const asked = operation.stream === null ? params : withProgressToken(params, id);
      const body = callBody(id, operation.method, asked);
      const untilSeconds = nowSeconds() + (operation.stream?.forSeconds ?? Number.POSITIVE_INFINITY);
      const endsByUs = untilSeconds < deadlineSeconds;
      progress.begin(operation, id);

      return new Promise((resolve) => {
        let sentSeconds: number | null = null;
        function settle(outcome: Pick<Outcome, 'failure' | 'timed' | 'body'>, cut = false): void {
          waiting = null;
          const endedSeconds = nowSeconds();
          const streamed = progress.end({ sentSeconds, endedSeconds, cut, unasked: nothingUnasked });
          const failure = outcome.failure ?? streamed?.failure ?? null;
          const seen = streamed === null ? {} : { stream: streamed.stream };
          resolve({ ...outcome, failure, endedSeconds, sentSeconds, ...seen });
        }
        const call: StdioCall = {
          id,
          body,
          sent() {
            sentSeconds = nowSeconds();
          },
          progress: (text) => progress.progress(id, text),
          answered(message, text) {
            const failure = judgeMessage(operation.expectation, id, message, text);
            settle({ failure, timed: true, body: text.slice(0, checkedBytes) });
          },
          failed: (failure) => settle({ failure, timed: false }),
        };
        waiting = {
          deadlineSeconds: Math.min(deadlineSeconds, untilSeconds),
          giveUp() {
            connection.giveUp(call);
            if (endsByUs && sentSeconds !== null) settle({ failure: null, timed: true }, true);
            else settle({ failure: failures.timeout(operation.timeoutSeconds), timed: true });
          },
        };
        connection.call(call);
      });
    },
    expire() {
      held?.session.expire();
      if (waiting !== null && nowSeconds() >= waiting.deadlineSeconds) waiting.giveUp();
    },
    async close() {
      if (held !== null) release(path, held);
      held = null;
    },
    // The others go on over the same connection: there is nothing that one client could leave behind.
    forget() {},
    resumeStale: () => false,
  };
}

function share(path: string, nowSeconds: () => number): Shared {
  const known = shared.get(path) ?? { session: createStdioSession(path, nowSeconds), users: 0 };
  known.users += 1;
  shared.set(path, known);
  return known;
}

function release(path: string, known: Shared): void {
  known.users -= 1;
  if (known.users > 0) return;
  shared.delete(path);
  known.session.close();
}
