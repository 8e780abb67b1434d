// One protocol client with a connection of its own and the sweep that holds its deadlines, as a lane would have it.

import { compileOperations } from '../../src/load/compile-operations.ts';
import type { CompiledOperation } from '../../src/load/compiled-operation.ts';
import type { Outcome } from '../../src/load/outcome.ts';
import { type PayloadSource, payloadSource } from '../../src/load/payload-source.ts';
import type { ProtocolClient } from '../../src/load/protocol-client.ts';
import { createSpeakers } from '../../src/load/protocol-clients.ts';
import { createWire, type Wire } from '../../src/load/wire.ts';
import type { Load } from '../../src/model/scenario.ts';

export interface TestClient extends AsyncDisposable {
  readonly client: ProtocolClient;
  readonly wire: Wire;
  /** Send number `send` of the operation with this name; that of the first without one. */
  send(send?: number, operation?: string): Promise<Outcome>;
  open(withinSeconds?: number): Promise<void>;
  close(): Promise<void>;
}

export const nowSeconds = () => performance.now() / 1000;

/** All operations of the load must speak one protocol. */
export function aClient(load: Load, lane = 0): TestClient {
  const operations = compileOperations(load);
  const origin = /^https?:/.test(load.target) ? new URL(load.target).origin : 'http://127.0.0.1:1';
  const wire = createWire(origin, nowSeconds);
  const [speaker] = createSpeakers(operations, { load, lane, wire, nowSeconds });
  if (speaker === undefined) throw new Error('the load has no operation');
  const { client } = speaker;
  const sweeper = setInterval(() => {
    wire.expire();
    client.expire();
  }, 20);
  const source = (send: number): PayloadSource => payloadSource(42, send);
  const named = (name: string | undefined): CompiledOperation => {
    const found = operations.find((operation) => name === undefined || operation.name === name);
    if (found === undefined) throw new Error(`no operation ${name}`);
    return found;
  };
  return {
    client,
    wire,
    async send(send = 0, name) {
      const operation = named(name);
      return await client.send(operation, source(send), nowSeconds() + operation.timeoutSeconds);
    },
    open: (withinSeconds = 5) => client.open(source(0), nowSeconds() + withinSeconds),
    close: () => client.close(source(0), nowSeconds() + 2),
    async [Symbol.asyncDispose]() {
      clearInterval(sweeper);
      client.forget();
      await client.close(source(0), nowSeconds() + 1);
      await wire.close();
    },
  };
}

/** Asks every 10 ms until it is so; fails after `withinSeconds`. */
export async function eventually(isSo: () => boolean, withinSeconds = 5): Promise<void> {
  const limit = nowSeconds() + withinSeconds;
  while (!isSo()) {
    if (nowSeconds() > limit) throw new Error(`not so within ${withinSeconds} s: ${isSo}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
