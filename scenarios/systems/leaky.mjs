// A small system with a leak: it answers well, and its memory grows by 100 MB a minute, whatever it is asked.
//   node leaky.mjs --port 8080 --mb-per-minute 100

import { createServer } from 'node:http';

const options = { port: process.env.PORT ?? '0', 'mb-per-minute': '100' };
for (let index = 2; index < process.argv.length; index += 2) {
  const name = process.argv[index].replace(/^--/, '');
  if (!(name in options)) throw new Error(`unknown argument ${process.argv[index]}`);
  options[name] = process.argv[index + 1];
}

const bytesPerSecond = (Number(options['mb-per-minute']) * 1e6) / 60;
const slabBytes = 1024 * 1024;
const pageBytes = 4096;
const stopsAtBytes = 4e9;

// Outside the JavaScript heap, so that no garbage collection blurs it. A page is resident once it is written to.
const slabs = [];
let leakedBytes = 0;
const startedAt = performance.now();
setInterval(() => {
  const due = Math.min(((performance.now() - startedAt) / 1000) * bytesPerSecond, stopsAtBytes);
  while (leakedBytes + pageBytes <= due) {
    if (leakedBytes === slabs.length * slabBytes) slabs.push(Buffer.allocUnsafeSlow(slabBytes));
    const start = leakedBytes % slabBytes;
    slabs.at(-1).fill(1, start, start + pageBytes);
    leakedBytes += pageBytes;
  }
}, 100);

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
server.listen(Number(options.port), '127.0.0.1', () => {
  console.log(`listening on 127.0.0.1:${server.address().port}, leaking ${options['mb-per-minute']} MB a minute`);
});
