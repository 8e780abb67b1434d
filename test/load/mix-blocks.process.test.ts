// The real load process with a mix that varies in blocks: what it sends is what seed and send number say, and nothing else.

import { expect, test } from 'vitest';
import { createMix } from '../../src/load/mix.ts';
import { aLoad, anOperation, anOrder } from './a-load.ts';
import { giveLoad, startServer } from './a-server.ts';

test('sends the operations of its blocks, from the block that an earlier part stopped in', {
  timeout: 60_000,
}, async () => {
  const seen = new Map<string, number>();
  await using server = await startServer((request, response) => {
    seen.set(request.url ?? '', (seen.get(request.url ?? '') ?? 0) + 1);
    response.end('{}');
  });
  const names = ['a', 'b', 'c'];
  const load = aLoad({
    target: server.url,
    rate: { kind: 'open', perSecond: 100 },
    mixBlockSeconds: 0.5,
    operations: names.map((name, at) => anOperation({ name, weight: 3 - at, request: { path: `/${name}` } })),
  });
  const fromSend = 1234;
  const sum = await giveLoad(anOrder(load, { fromSend }), 3);

  const operation = createMix([3, 2, 1], 42, 50);
  const wanted = names.map(() => 0);
  for (let send = fromSend; send < fromSend + sum.scheduled; send += 1) {
    wanted[operation(send)] = (wanted[operation(send)] ?? 0) + 1;
  }
  expect(sum.scheduled).toBeGreaterThan(100);
  expect(names.map((name) => seen.get(`/${name}`) ?? 0)).toEqual(wanted);
});
