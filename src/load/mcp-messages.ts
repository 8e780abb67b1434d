// What is said in MCP over any transport: opening, asking for progress, cancelling, answering what a server asks. Pure.
// Not for sending it (mcp-exchange.ts, stdio-session.ts), nor for judging answers (mcp-answer.ts).

import { type Body, type StreamedBody, wrapped } from './body.ts';
import { callBody, isResponse, notificationText } from './jsonrpc.ts';

/** The revision of the protocol that is asked for; the one that the server answers is used from then on. */
export const protocolVersion = '2025-11-25';

/** No capabilities: a good server then asks its client for nothing but a ping. */
const initializeParams = JSON.stringify({
  protocolVersion,
  capabilities: {},
  clientInfo: { name: 'soak-action', version: '0' },
});

/** All of a load's own texts are small, so they are in one piece. */
function smallText(id: number, method: string, params: string | null): string {
  const body = callBody(id, method, params);
  if (typeof body !== 'string') throw new TypeError(`${method} is not in one piece`);
  return body;
}

export function initializeText(id: number): string {
  return smallText(id, 'initialize', initializeParams);
}

export const initializedText = notificationText('notifications/initialized');

export function pingText(id: number): string {
  return smallText(id, 'ping', null);
}

/** Said when nobody waits for the answer any more, so that the server may stop working on it. */
export function cancelledText(id: number): string {
  return notificationText('notifications/cancelled', `{"requestId":${id},"reason":"given up by the client"}`);
}

/** A message of the server that answers nothing. `id`: as it came. */
export type Heard =
  | { readonly kind: 'request'; readonly id: string | number; readonly method: string }
  | { readonly kind: 'progress'; readonly token: unknown }
  | { readonly kind: 'other' };

const longestId = 256;

export function heardIn(message: unknown): Heard {
  if (typeof message !== 'object' || message === null || isResponse(message)) return { kind: 'other' };
  if (!('method' in message) || typeof message.method !== 'string') return { kind: 'other' };
  const { method } = message;
  if ('id' in message) {
    const { id } = message;
    const isId = typeof id === 'number' || (typeof id === 'string' && id.length <= longestId);
    return isId ? { kind: 'request', id, method } : { kind: 'other' };
  }
  if (method !== 'notifications/progress' || !('params' in message)) return { kind: 'other' };
  const { params } = message;
  if (typeof params !== 'object' || params === null || !('progressToken' in params)) return { kind: 'other' };
  return { kind: 'progress', token: params.progressToken };
}

/** A ping is answered; anything else was not offered at the opening. */
export function answerTo({ id, method }: Extract<Heard, { kind: 'request' }>): string {
  const head = `{"jsonrpc":"2.0","id":${JSON.stringify(id)}`;
  if (method === 'ping') return `${head},"result":{}}`;
  return `${head},"error":{"code":-32601,"message":"this client offers no such method"}}`;
}

const openBrace = 0x7b;

/** Params that ask for progress. What is no JSON object stays as it is: it has no place for that. */
export function withProgressToken(params: Body | null, token: number): Body {
  const meta = `{"_meta":{"progressToken":${token}}`;
  if (params === null) return `${meta}}`;
  if (typeof params !== 'string') return streamedWithToken(params, meta);
  if (!params.startsWith('{')) return params;
  // Its own "_meta" keeps what else it says.
  if (params.includes('"_meta"')) return mergedWithToken(params, token);
  return params === '{}' ? `${meta}}` : `${meta},${params.slice(1)}`;
}

function mergedWithToken(params: string, token: number): string {
  const tree: unknown = JSON.parse(params);
  if (typeof tree !== 'object' || tree === null) return params;
  const own: unknown = '_meta' in tree ? tree._meta : undefined;
  const others = typeof own === 'object' && own !== null ? own : {};
  return JSON.stringify({ ...tree, _meta: { ...others, progressToken: token } });
}

// Too large to be empty, so a member follows its brace.
function streamedWithToken(params: StreamedBody, meta: string): Body {
  for (const chunk of params.chunks()) {
    if (chunk.length === 0) continue;
    if (chunk[0] !== openBrace) return params;
    break;
  }
  return wrapped(`${meta},`, withoutFirstByte(params), '');
}

function withoutFirstByte(body: StreamedBody): StreamedBody {
  return {
    bytes: body.bytes - 1,
    *chunks() {
      let isFirst = true;
      for (const chunk of body.chunks()) {
        if (chunk.length === 0) continue;
        yield isFirst ? chunk.subarray(1) : chunk;
        isFirst = false;
      }
    },
  };
}
