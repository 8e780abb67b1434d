// A small WebSocket server for the tests of this folder: text frames, close frames, and bytes as they are. Not a complete one.

import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { Duplex } from 'node:stream';

export interface ServerSocket {
  readonly path: string;
  send(text: string): void;
  /** Bytes as they are, frame or not. */
  raw(bytes: Buffer): void;
  /** A close frame, and the end of the line. */
  close(code: number, reason: string): void;
  /** A close frame alone: the line stays open. */
  sayGoodbye(code: number): void;
  /** The line is cut without a word. */
  cut(): void;
  /** What the other side has not taken. */
  unsentBytes(): number;
}

export interface Visitor {
  /** A text message came. */
  message?(socket: ServerSocket, text: string): void;
  /** A close frame came; it was answered and the line ended. */
  goodbye?(code: number): void;
}

export interface WebSocketServer extends AsyncDisposable {
  readonly url: string;
  /** Handshakes so far. */
  opened(): number;
  /** Lines that are open now. */
  open(): number;
}

const acceptKey = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

/**
 * `visit` is called when a WebSocket was opened. `refuse`: a status in place of it, or a handshake that is none. `tls`: its
 * certificate; null: none.
 */
export async function startWebSocketServer(
  visit: (socket: ServerSocket, request: IncomingMessage) => Visitor,
  refuse: (request: IncomingMessage) => number | 'bad handshake' | null = () => null,
  tls: { readonly cert: Buffer; readonly key: Buffer } | null = null,
): Promise<WebSocketServer> {
  const lines = new Set<Duplex>();
  let opened = 0;
  const server = tls === null ? createServer() : createTlsServer(tls);
  server.on('request', (_request, response) => response.writeHead(426).end());
  server.on('upgrade', (request: IncomingMessage, line: Duplex) => {
    lines.add(line);
    line.once('close', () => lines.delete(line));
    line.on('error', () => {});
    const refused = refuse(request);
    if (typeof refused === 'number') {
      line.end(`HTTP/1.1 ${refused} No\r\nContent-Length: 0\r\n\r\n`);
      return;
    }
    const key = refused === null ? `${request.headers['sec-websocket-key']}${acceptKey}` : 'wrong';
    const accept = createHash('sha1').update(key).digest('base64');
    line.write(
      `HTTP/1.1 101 Switching\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
    opened += 1;
    let isStubborn = false;
    const socket: ServerSocket = {
      path: request.url ?? '',
      send: (text) => void line.write(textFrame(text)),
      raw: (bytes) => void line.write(bytes),
      close: (code, reason) => void line.end(closeFrame(code, reason)),
      sayGoodbye(code) {
        isStubborn = true;
        line.write(closeFrame(code, ''));
      },
      cut: () => void line.destroy(),
      unsentBytes: () => line.writableLength,
    };
    const visitor = visit(socket, request);
    readFrames(line, (opcode, payload) => {
      if (opcode === 1) visitor.message?.(socket, payload.toString('utf8'));
      if (opcode !== 8) return;
      const code = payload.length >= 2 ? payload.readUInt16BE(0) : 1005;
      visitor.goodbye?.(code);
      if (!isStubborn) line.end(closeFrame(1000, ''));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `${tls === null ? 'http' : 'https'}://127.0.0.1:${address.port}`,
    opened: () => opened,
    open: () => lines.size,
    async [Symbol.asyncDispose]() {
      for (const line of lines) line.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export function textFrame(text: string): Buffer {
  return frame(1, Buffer.from(text));
}

function closeFrame(code: number, reason: string): Buffer {
  const payload = Buffer.alloc(2 + Buffer.byteLength(reason));
  payload.writeUInt16BE(code, 0);
  payload.write(reason, 2);
  return frame(8, payload);
}

function frame(opcode: number, payload: Buffer): Buffer {
  const { length } = payload;
  if (length < 126) return Buffer.concat([Buffer.from([0x80 | opcode, length]), payload]);
  if (length < 65_536) {
    return Buffer.concat([Buffer.from([0x80 | opcode, 126, length >> 8, length & 0xff]), payload]);
  }
  const head = Buffer.alloc(10);
  head[0] = 0x80 | opcode;
  head[1] = 127;
  head.writeUInt32BE(length, 6);
  return Buffer.concat([head, payload]);
}

// Frames of a client are masked; they come whole or cut anywhere.
function readFrames(line: Duplex, take: (opcode: number, payload: Buffer) => void): void {
  let held = Buffer.alloc(0);
  line.on('data', (chunk: Buffer) => {
    held = Buffer.concat([held, chunk]);
    for (;;) {
      if (held.length < 2) return;
      const short = (held[1] ?? 0) & 0x7f;
      const head = short === 126 ? 4 : short === 127 ? 10 : 2;
      if (held.length < head + 4) return;
      const length = short === 126 ? held.readUInt16BE(2) : short === 127 ? held.readUInt32BE(6) : short;
      const end = head + 4 + length;
      if (held.length < end) return;
      const mask = held.subarray(head, head + 4);
      const payload = Buffer.from(held.subarray(head + 4, end));
      for (let index = 0; index < length; index += 1) payload[index] = (payload[index] ?? 0) ^ (mask[index % 4] ?? 0);
      const opcode = (held[0] ?? 0) & 0x0f;
      held = held.subarray(end);
      take(opcode, payload);
    }
  });
}
