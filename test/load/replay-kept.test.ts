import { expect, test } from 'vitest';
import { createKeptRequests } from '../../src/load/replay-kept.ts';

const timed = (loadSeconds: number, bytes = 1000) => ({
  recorded: { atSeconds: loadSeconds, method: 'GET', path: `/${loadSeconds}`, headers: [], body: null, status: null },
  loadSeconds,
  bytes,
});

test('a request is found while it waits, while it is sent, and a while after that', () => {
  const kept = createKeptRequests(30);
  kept.add(7, timed(1), 3);
  expect([kept.operationOf(7), kept.find(7)?.path, kept.find(8)]).toEqual([3, '/1', null]);
  kept.use(7);
  expect(kept.find(7)?.path).toBe('/1');
  for (let send = 8; send < 1100; send += 1) {
    kept.add(send, timed(send), 0);
    kept.use(send);
  }
  expect([kept.find(7), kept.find(1099)?.path]).toEqual([null, '/1099']);
});

test('what was not sent is given up when something so much younger is sent, not before', () => {
  const kept = createKeptRequests(30);
  for (let send = 0; send < 100; send += 1) kept.add(send, timed(send), 0);
  kept.use(40);
  expect([kept.find(9), kept.find(10)?.path]).toEqual([null, '/10']);
  // A lane may have held one back while its session was begun.
  kept.use(20);
  expect([kept.find(20)?.path, kept.find(41)?.path]).toEqual(['/20', '/41']);
});

test('what falls due when too much waits is not kept, but its operation is known', () => {
  const kept = createKeptRequests(30);
  const large = 40_000_000;
  kept.add(0, timed(0, large), 1);
  kept.add(1, timed(1, large), 2);
  expect([kept.find(0)?.path, kept.find(1), kept.operationOf(1)]).toEqual(['/0', null, 2]);
  // Using what is not there changes nothing.
  kept.use(1);
  kept.use(0);
  kept.add(2, timed(2, large), 1);
  expect(kept.find(2)?.path).toBe('/2');
});

test('one request that is larger than the bound is kept alone', () => {
  const kept = createKeptRequests(30);
  kept.add(0, timed(0, 100_000_000), 0);
  kept.use(0);
  expect(kept.find(0)?.path).toBe('/0');
});
