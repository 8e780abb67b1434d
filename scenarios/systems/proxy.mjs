// A forwarding HTTP proxy: every request goes on to one upstream over kept connections, bodies are passed on as they come.
//   node proxy.mjs --port 8080 --upstream http://127.0.0.1:9090 [--leak-kb 0]     --leak-kb keeps so much for each request

import { Agent, request as ask, createServer } from 'node:http';

function argument(name, otherwise) {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : process.argv[at + 1];
}

const port = Number(argument('port', process.env.PORT ?? 0));
const upstream = new URL(argument('upstream', 'http://127.0.0.1:9090'));
const leakKb = Number(argument('leak-kb', 0));
const agent = new Agent({ keepAlive: true, maxSockets: 256 });
const kept = [];

const server = createServer((incoming, outgoing) => {
  if (incoming.url === '/proxy-health') return outgoing.end('ok');
  if (leakKb > 0) kept.push(Buffer.alloc(leakKb * 1000, 1));
  const { method, url: path, headers } = incoming;
  const forward = ask(
    { agent, host: upstream.hostname, port: upstream.port, method, path, headers: { ...headers, host: upstream.host } },
    (answer) => {
      outgoing.writeHead(answer.statusCode, answer.headers);
      answer.pipe(outgoing);
      answer.on('error', () => outgoing.destroy());
    },
  );
  forward.on('error', () => {
    if (outgoing.headersSent) return outgoing.destroy();
    outgoing.writeHead(502);
    outgoing.end('the upstream did not answer');
  });
  // A client that is gone takes its request to the upstream with it.
  outgoing.on('close', () => {
    if (!outgoing.writableFinished) forward.destroy();
  });
  incoming.pipe(forward);
});
server.listen(port, '127.0.0.1', () => console.log(`listening on 127.0.0.1:${server.address().port}`));
