// The progress that a call asked for: which notifications are its own, and whether they came as the operation asks. Counts beside
// it what a server says unasked. Pure; the time is told. Not for finding messages in streams (mcp-answer.ts).

import type { McpOperation, StdioMcpOperation } from './compiled-operation.ts';
import { type Failure, failures } from './failures.ts';
import { plainSuccess } from './mcp-answer.ts';
import type { StreamSeen } from './outcome.ts';
import { createStreamCheck, type StreamCheck, type StreamRules, streamRules } from './stream-check.ts';
import { createStreamSeen } from './stream-seen.ts';

export interface ProgressWatch {
  /** A call begins, with its id as its token; one at a time. */
  begin(operation: McpOperation | StdioMcpOperation, token: number): void;
  /** A notification of progress came, whoever asked for it. */
  progress(token: unknown, text: string): void;
  /** The stream of the call was cut and is gone on with. */
  reconnected(): void;
  /** The call is over. null: its operation asks for no stream. */
  end(call: EndedCall): { readonly failure: Failure | null; readonly stream: StreamSeen } | null;
}

export interface EndedCall {
  readonly sentSeconds: number | null;
  readonly endedSeconds: number;
  /** It was ended by us as asked: it need not be complete. */
  readonly cut: boolean;
  /** Since the last call that asked for a stream: what the server said on a stream that no call opened, and how often one was cut. */
  readonly unasked: { readonly messages: number; readonly reconnects: number };
}

/** Throws when an operation asks for a sequence that is no JSON path; loadIssues has reported that before. */
export function createProgressWatch(
  operations: readonly (McpOperation | StdioMcpOperation)[],
  nowSeconds: () => number,
): ProgressWatch {
  const rules = new Map<McpOperation | StdioMcpOperation, StreamRules>();
  for (const operation of operations) {
    // What it expects is asked of the response, not of each notification.
    if (operation.stream !== null) {
      rules.set(operation, streamRules({ expectation: plainSuccess, stream: operation.stream }));
    }
  }
  const counter = createStreamSeen();
  let call: { readonly token: number; readonly check: StreamCheck; readonly wanted: number | null } | null = null;

  return {
    begin(operation, token) {
      call = null;
      const asked = rules.get(operation);
      if (asked === undefined) return;
      const atSeconds = nowSeconds();
      counter.begin(atSeconds);
      const check = createStreamCheck(asked, counter, atSeconds);
      call = { token, check, wanted: operation.stream?.events ?? null };
    },
    progress(token, text) {
      if (call !== null && call.token === token) call.check.event(nowSeconds(), () => text);
    },
    reconnected() {
      if (call !== null) counter.reconnected(true);
    },
    end({ sentSeconds, endedSeconds, cut, unasked }) {
      if (call === null) return null;
      const { check, wanted } = call;
      call = null;
      check.silentUntil(endedSeconds);
      const wrong = check.failure();
      const seen = counter.done(sentSeconds);
      const tooFew = !cut && wanted !== null && seen.events < wanted;
      const stream: StreamSeen = {
        ...seen,
        events: seen.events + unasked.messages,
        reconnects: seen.reconnects + unasked.reconnects,
      };
      return { failure: wrong ?? (tooFew ? failures.progressMissing(seen.events, wanted) : null), stream };
    },
  };
}
