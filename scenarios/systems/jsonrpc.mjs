// A JSON-RPC 2.0 server over HTTP, with the calls of a protocol soak: an echo, a stream, batches, an error, a slow call.
//   node jsonrpc.mjs --port 8080 [--slow-ms 300] [--leak-kb 0]      --leak-kb keeps so much for each echo: the injected leak
//
//   POST /rpc               test.echo {message}, test.slow {}, test.error {}; single, in a batch, or without id (notification)
//   GET /stream?events=20   server-sent events, numbered from 1, each with its id; goes on after Last-Event-ID
//   GET /health

import { createServer } from 'node:http';

function argument(name, otherwise) {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
}

const port = argument('port', Number(process.env.PORT ?? 0));
const slowMs = argument('slow-ms', 300);
const leakKb = argument('leak-kb', 0);
const eventEveryMs = 5;
const kept = [];

const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** `result` or `error` of one call. */
async function call(method, params) {
  switch (method) {
    case 'test.echo':
      if (leakKb > 0) kept.push(Buffer.alloc(leakKb * 1000, 1));
      return { result: { message: params?.message ?? null } };
    case 'test.slow':
      await wait(slowMs);
      return { result: { slept: slowMs } };
    case 'test.error':
      return { error: { code: -32000, message: 'asked to fail' } };
    default:
      return { error: { code: -32601, message: `no method ${method}` } };
  }
}

/** null: a notification, which is not answered. */
async function answer(message) {
  if (message?.jsonrpc !== '2.0' || typeof message.method !== 'string') {
    return { jsonrpc: '2.0', id: message?.id ?? null, error: { code: -32600, message: 'no JSON-RPC 2.0 call' } };
  }
  const done = await call(message.method, message.params);
  return message.id === undefined ? null : { jsonrpc: '2.0', id: message.id, ...done };
}

async function rpc(body, response) {
  let asked;
  try {
    asked = JSON.parse(body);
  } catch {
    return reply(response, 400, { jsonrpc: '2.0', id: null, error: { code: -32700, message: 'not JSON' } });
  }
  const answers = (await Promise.all((Array.isArray(asked) ? asked : [asked]).map(answer))).filter(
    (one) => one !== null,
  );
  if (answers.length === 0) return reply(response, 202);
  return reply(response, 200, Array.isArray(asked) ? answers : answers[0]);
}

function reply(response, status, value) {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(value === undefined ? '' : JSON.stringify(value));
}

function stream(request, response) {
  const events = Number(new URL(request.url, 'http://host').searchParams.get('events') ?? 20);
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  let event = Number(request.headers['last-event-id'] ?? 0) || 0;
  const timer = setInterval(() => {
    event += 1;
    response.write(`id: ${event}\ndata: ${JSON.stringify({ number: event })}\n\n`);
    if (event >= events) {
      clearInterval(timer);
      response.end();
    }
  }, eventEveryMs);
  response.on('close', () => clearInterval(timer));
}

const server = createServer((request, response) => {
  const path = request.url.split('?', 1)[0];
  if (path === '/health') return reply(response, 200, { ok: true });
  if (path === '/stream') return stream(request, response);
  if (path !== '/rpc' || request.method !== 'POST') return reply(response, 404, { error: 'POST /rpc or GET /stream' });
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => rpc(Buffer.concat(chunks).toString('utf8'), response));
});
server.listen(port, '127.0.0.1', () => console.log(`listening on 127.0.0.1:${server.address().port}`));
