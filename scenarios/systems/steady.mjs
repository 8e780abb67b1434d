// A small system that does nothing wrong: answers every request with a little JSON and keeps nothing.
//   node steady.mjs --port 8080

import { createServer } from 'node:http';

const flag = process.argv.indexOf('--port');
const port = Number(flag < 0 ? (process.env.PORT ?? 0) : process.argv[flag + 1]);

const server = createServer((request, response) => {
  let received = 0;
  request.on('data', (chunk) => {
    received += chunk.length;
  });
  request.on('end', () => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ ok: true, method: request.method, path: request.url, received }));
  });
});
server.listen(port, '127.0.0.1', () => console.log(`listening on 127.0.0.1:${server.address().port}`));
