// Sends bodies of 50 MB over two wires at a time and reads answers as large; tells what that took of this process.

import { createWire } from '../../src/load/wire.ts';

const nowSeconds = () => performance.now() / 1000;
const [url] = process.argv.slice(2);
const bytes = 50_000_000;
const pool = Buffer.alloc(100_000, 'abc');
const body = {
  bytes,
  *chunks() {
    for (let sent = 0; sent < bytes; sent += pool.length) yield Buffer.from(pool);
  },
};

let longestTurnMs = 0;
let before = performance.now();
const watch = setInterval(() => {
  const now = performance.now();
  longestTurnMs = Math.max(longestTurnMs, now - before);
  before = now;
}, 1);

async function client() {
  const wire = createWire(new URL(url).origin, nowSeconds);
  const request = { method: 'POST', path: '/', headers: [], body };
  const result = await wire.exchange(request, { deadlineSeconds: nowSeconds() + 60, keepBytes: 1000 });
  await wire.close();
  return result.kind === 'answer' ? result.bodyBytes : result.kind;
}

const received = await Promise.all([client(), client()]);
clearInterval(watch);
const peakBytes = process.resourceUsage().maxRSS * 1024;
process.send({ received, peakBytes, longestTurnMs }, () => process.disconnect());
