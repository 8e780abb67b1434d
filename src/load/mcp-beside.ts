// Posts that nobody waits for, over a connection of their own: answers to what a server asks its client, and cancellations.
// A flood of questions does not pile up here. Not for calls (mcp-client.ts).

import type { McpAddress } from './mcp-exchange.ts';
import type { Wire } from './wire.ts';

export interface McpBeside {
  /** Sent one after the other; dropped when too many wait. */
  post(body: string): void;
  expire(): void;
  /** What waits is not sent any more. Never rejects. */
  close(): Promise<void>;
  abandon(): void;
}

const mostWaiting = 16;
const timeoutSeconds = 10;

/** Connects only when there is something to post. */
export function createMcpBeside(makeWire: () => Wire, address: McpAddress, nowSeconds: () => number): McpBeside {
  let waiting: string[] = [];
  let wire: Wire | null = null;
  let posting = false;
  let over = false;

  async function postAll(): Promise<void> {
    if (posting) return;
    posting = true;
    wire ??= makeWire();
    for (let body = waiting.shift(); body !== undefined; body = waiting.shift()) {
      const request = { method: 'POST', path: address.path, headers: [...address.headers], body };
      // Whatever is answered: there is nothing more to do about it.
      await wire.exchange(request, { deadlineSeconds: nowSeconds() + timeoutSeconds, keepBytes: 0 });
    }
    posting = false;
  }

  function end(): void {
    over = true;
    waiting = [];
  }

  return {
    post(body) {
      if (over || waiting.length >= mostWaiting) return;
      waiting.push(body);
      void postAll();
    },
    expire() {
      wire?.expire();
    },
    async close() {
      end();
      await wire?.close();
    },
    abandon() {
      end();
      wire?.abandon();
    },
  };
}
