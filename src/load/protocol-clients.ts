// Which client speaks which protocol. One line each; not for what they do.

import { assertNever } from '../model/error.ts';
import { createCommandClient } from './command-client.ts';
import type {
  CommandOperation,
  CompiledOperation,
  McpOperation,
  StdioMcpOperation,
  WebSocketOperation,
} from './compiled-operation.ts';
import { createHttpClient } from './http-client.ts';
import { createJsonrpcClient } from './jsonrpc-client.ts';
import { createMcpClient } from './mcp-client.ts';
import type { ClientContext, ProtocolClient } from './protocol-client.ts';
import { createSseClient } from './sse-client.ts';
import { createStdioMcpClient } from './stdio-mcp-client.ts';
import { createWebSocketClient } from './websocket-client.ts';

export interface Speaker {
  readonly client: ProtocolClient;
  readonly operations: readonly CompiledOperation[];
}

/** Every operation gets a client; those that may share one do: a protocol's own, or, for MCP, that of a session's address. */
export function createSpeakers(
  operations: readonly CompiledOperation[],
  context: Omit<ClientContext, 'operations'>,
): readonly Speaker[] {
  const groups = new Map<string, [CompiledOperation, ...CompiledOperation[]]>();
  for (const operation of operations) {
    const key = operation.protocol === 'mcp' ? `mcp ${operation.address}` : operation.protocol;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [operation]);
    else group.push(operation);
  }
  return [...groups.values()].map((group) => ({
    client: createClient({ ...context, operations: group }),
    operations: group,
  }));
}

function createClient(context: ClientContext): ProtocolClient {
  const { protocol } = context.operations[0];
  // All operations of a group speak the protocol of the first.
  switch (protocol) {
    case 'http':
      return createHttpClient(context) as ProtocolClient;
    case 'jsonrpc':
      return createJsonrpcClient(context) as ProtocolClient;
    case 'mcp':
      return createMcpClient(context as ClientContext<McpOperation>) as ProtocolClient;
    case 'sse':
      return createSseClient(context) as ProtocolClient;
    case 'websocket':
      return createWebSocketClient(context as ClientContext<WebSocketOperation>) as ProtocolClient;
    case 'stdio-mcp':
      return createStdioMcpClient(context as ClientContext<StdioMcpOperation>) as ProtocolClient;
    case 'command':
      return createCommandClient(context as ClientContext<CommandOperation>) as ProtocolClient;
    default:
      return assertNever(protocol);
  }
}
