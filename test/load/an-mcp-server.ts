// A small MCP server over streamable HTTP inside the test process, that does what a test wants and remembers what it was told.

import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { startServer, type TestServer } from './a-server.ts';

export interface McpMessage {
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: {
    readonly name?: string;
    readonly _meta?: { readonly progressToken?: number };
    readonly [key: string]: unknown;
  };
  readonly result?: unknown;
  readonly error?: { readonly code: number };
}

export interface Standing {
  readonly headers: IncomingHttpHeaders;
  readonly response: ServerResponse;
  isOpen: boolean;
}

export interface McpServer extends TestServer {
  readonly posts: McpMessage[];
  readonly standing: Standing[];
  /** Sessions that are known, by id. */
  readonly sessions: Set<string>;
  readonly ended: string[];
  version: string;
}

export interface McpBehaviour {
  /** Answers tools/call; the default says the arguments back as JSON. */
  readonly call?: (message: McpMessage, response: ServerResponse, server: McpServer) => void;
  /** The status of GET; 200 holds a stream open. */
  readonly get?: (headers: IncomingHttpHeaders, response: ServerResponse) => number;
  readonly sessionId?: (count: number) => string;
}

export function sse(message: unknown, id?: string): string {
  return `event: message\n${id === undefined ? '' : `id: ${id}\n`}data: ${JSON.stringify(message)}\n\n`;
}

export const resultOf = (id: unknown, text = 'done') => ({
  jsonrpc: '2.0',
  id,
  result: { content: [{ type: 'text', text }] },
});

export const progressOf = (token: unknown, progress: number) => ({
  jsonrpc: '2.0',
  method: 'notifications/progress',
  params: { progressToken: token, progress },
});

const json = { 'content-type': 'application/json' };
const stream = { 'content-type': 'text/event-stream' };

export function beginStream(response: ServerResponse): void {
  response.writeHead(200, stream);
}

export async function startMcpServer(behaviour: McpBehaviour = {}): Promise<McpServer> {
  const state = {
    posts: [] as McpMessage[],
    standing: [] as Standing[],
    sessions: new Set<string>(),
    ended: [] as string[],
    version: '2025-11-25',
  };
  let opened = 0;
  const server = await startServer((request, response, body) => {
    const id = String(request.headers['mcp-session-id'] ?? '');
    if (request.method === 'DELETE') {
      whole.ended.push(id);
      whole.sessions.delete(id);
      return void response.writeHead(200).end();
    }
    if (request.method === 'GET') {
      const status = behaviour.get?.(request.headers, response) ?? 200;
      const standing: Standing = { headers: request.headers, response, isOpen: status === 200 };
      whole.standing.push(standing);
      response.once('close', () => {
        standing.isOpen = false;
      });
      if (status !== 200) return void response.writeHead(status, json).end('{}');
      if (!response.headersSent) response.writeHead(200, stream).flushHeaders();
      return;
    }
    const message = JSON.parse(body) as McpMessage;
    whole.posts.push(message);
    if (message.method === 'initialize') {
      opened += 1;
      const session = behaviour.sessionId?.(opened) ?? `session-${opened}`;
      whole.sessions.add(session);
      const result = { protocolVersion: whole.version, capabilities: {}, serverInfo: { name: 't', version: '1' } };
      response.writeHead(200, { ...json, 'mcp-session-id': session });
      return void response.end(JSON.stringify({ jsonrpc: '2.0', id: message.id, result }));
    }
    if (!whole.sessions.has(id)) return void response.writeHead(404, json).end(`{"error":"no session ${id}"}`);
    if (request.headers['mcp-protocol-version'] !== whole.version) return void response.writeHead(400, json).end('{}');
    if (message.id === undefined || message.method === undefined) return void response.writeHead(202).end();
    if (behaviour.call !== undefined) return behaviour.call(message, response, whole);
    response.writeHead(200, json).end(JSON.stringify(resultOf(message.id, JSON.stringify(message.params))));
  });
  const whole: McpServer = Object.assign(state, server);
  return whole;
}
