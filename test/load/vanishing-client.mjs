// A process that leaves three connections behind and has nothing more to do: it must end.

import { createWire } from '../../src/load/wire.ts';

const nowSeconds = () => performance.now() / 1000;
const [url] = process.argv.slice(2);
process.disconnect();
for (let client = 0; client < 3; client += 1) {
  const wire = createWire(new URL(url).origin, nowSeconds);
  const request = { method: 'GET', path: '/', headers: [], body: null };
  const result = await wire.exchange(request, { deadlineSeconds: nowSeconds() + 5, keepBytes: 0 });
  if (result.kind !== 'answer') process.exit(1);
  wire.abandon();
}
