// The generator in this process, on a clock that runs twenty times as fast: long stalls in a second.

import { expect, test } from 'vitest';
import { createGenerator } from '../../src/load/generator.ts';
import { aLoad, anOperation, anOrder } from './a-load.ts';
import { startServer } from './a-server.ts';

const nowSeconds = () => (performance.now() / 1000) * 20;

test('a queue of ten seconds that is full makes every further send a counted one, while the stall goes on', async () => {
  await using server = await startServer(() => {});
  const operations = [anOperation({ timeoutSeconds: 600 })];
  const load = aLoad({ target: server.url, rate: { kind: 'open', perSecond: 100 }, clients: 2, operations });
  const generator = createGenerator(anOrder(load), nowSeconds);
  try {
    await generator.start();
    const deadline = nowSeconds() + 400;
    const sum = { scheduled: 0, sent: 0, notSent: 0 };
    while (sum.notSent < 500 && nowSeconds() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      const taken = generator.take();
      sum.scheduled += taken.scheduled;
      sum.sent += taken.sent;
      sum.notSent += taken.notSent;
    }
    expect(sum.sent).toBe(2);
    expect(sum.notSent).toBeGreaterThanOrEqual(500);
    expect(sum.scheduled).toBe(sum.sent + 1000 + sum.notSent);

    await generator.drain(0.01);
    // What waited when the load was stopped was not sent either.
    expect(generator.take().notSent).toBeGreaterThanOrEqual(1000);
  } finally {
    await generator.close(1);
  }
});
