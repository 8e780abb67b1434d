// One client of the load: a connection, with its MCP sessions when there are MCP operations. One send at a time.
// Not for choosing sends or lanes (generator.ts).

import { assertNever } from '../model/error.ts';
import type { CompiledOperation, McpOperation } from './compiled-operation.ts';
import { sendHttp } from './http-client.ts';
import { sendJsonrpc } from './jsonrpc-client.ts';
import { createMcpSession, type McpSession } from './mcp-client.ts';
import { failures } from './messages.ts';
import type { Outcome } from './outcome.ts';
import type { PayloadSource } from './payload-generators.ts';
import { createWire } from './wire.ts';

export interface Lane {
  /** Opens the sessions that its operations will need. What fails is tried again by the first send. Never rejects. */
  open(source: PayloadSource, deadlineSeconds: number): Promise<void>;
  /** Never rejects: every mishap is an outcome. */
  send(operation: CompiledOperation, source: PayloadSource, deadlineSeconds: number): Promise<Outcome>;
  /** Gives up what is past its deadline. */
  expire(): void;
  /** Ends sessions as a good client does, then the connection. Never rejects. */
  close(source: PayloadSource, deadlineSeconds: number): Promise<void>;
}

export function createLane(target: string, operations: readonly CompiledOperation[], nowSeconds: () => number): Lane {
  const wire = createWire(new URL(target).origin, nowSeconds);
  const sessions = new Map<McpOperation, McpSession>();
  for (const [address, group] of byAddress(operations)) {
    const session = createMcpSession(wire, address, nowSeconds);
    for (const operation of group) sessions.set(operation, session);
  }
  const distinctSessions = [...new Set(sessions.values())];

  function start(operation: CompiledOperation, source: PayloadSource, deadlineSeconds: number): Promise<Outcome> {
    switch (operation.protocol) {
      case 'http':
        return sendHttp(wire, operation, source, deadlineSeconds);
      case 'jsonrpc':
        return sendJsonrpc(wire, operation, source, deadlineSeconds);
      case 'mcp': {
        const session = sessions.get(operation);
        if (session === undefined) throw new Error(`no session for operation ${operation.name}`);
        return session.send(operation, source, deadlineSeconds);
      }
      default:
        return assertNever(operation);
    }
  }

  return {
    expire: wire.expire,
    async open(source, deadlineSeconds) {
      for (const session of distinctSessions) await session.open(source, deadlineSeconds);
    },
    async send(operation, source, deadlineSeconds) {
      try {
        return await start(operation, source, deadlineSeconds);
      } catch (error) {
        // A request that cannot be made must not end a soak of days; it is counted, with its reason.
        const reason = error instanceof Error ? error.message : String(error);
        return { failure: failures.notMade(reason), timed: false, endedSeconds: nowSeconds() };
      }
    },
    async close(source, deadlineSeconds) {
      for (const session of distinctSessions) await session.close(source, deadlineSeconds);
      await wire.close();
    },
  };
}

// MCP operations with the same address and headers share a session; the first of a group stands for its address.
function byAddress(operations: readonly CompiledOperation[]): Map<McpOperation, McpOperation[]> {
  const groups = new Map<string, McpOperation[]>();
  for (const operation of operations) {
    if (operation.protocol !== 'mcp') continue;
    const group = groups.get(operation.address) ?? [];
    group.push(operation);
    groups.set(operation.address, group);
  }
  return new Map([...groups.values()].flatMap((group) => (group[0] === undefined ? [] : [[group[0], group] as const])));
}
