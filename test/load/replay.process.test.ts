// A recording replayed by the real load process against a server in this process.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aLoad, anOrder } from './a-load.ts';
import { giveLoad, startServer } from './a-server.ts';

const requests = Array.from({ length: 50 }, (_, index) => ({
  at: index / 100,
  method: index % 5 === 4 ? 'PUT' : 'GET',
  path: `/items/${index}?lap=1`,
  headers: { host: 'shop.example', cookie: `n=${index}`, authorization: 'Bearer old' },
  ...(index % 5 === 4 ? { body: `body ${index}`, status: 201 } : {}),
}));

test('a replay sends what was recorded in its order, counts it by operation, and goes on where it stopped', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'soak-replay-'));
  const file = join(folder, 'day.jsonl');
  await writeFile(file, requests.map((request) => JSON.stringify(request)).join('\n'));
  const seen: { method: string | undefined; url: string | undefined; cookie: string | undefined; body: string }[] = [];
  const tokens = new Set<string | undefined>();
  await using server = await startServer((request, response, body) => {
    const { method, url, headers } = request;
    seen.push({ method, url, cookie: headers.cookie, body });
    tokens.add(headers.authorization);
    response.writeHead(method === 'PUT' ? 201 : 200).end();
  });
  try {
    const headers = { authorization: 'Bearer new' };
    const load = aLoad({ target: server.url, clients: 1, headers, replay: { file, pace: 1 } });
    const first = await giveLoad(anOrder(load), 2);
    const stoppedAt = seen.length;
    const last = first.reports.at(-1);
    const from = { fromSend: last?.sends ?? 0, fromFullRateSeconds: last?.fullRateSeconds ?? null };
    const second = await giveLoad(anOrder(load, from), 2);

    expect([first.failed, second.failed, first.notSent, second.notSent]).toEqual([0, 0, 0, 0]);
    expect([first.scheduled, first.scheduled + second.scheduled]).toEqual([stoppedAt, seen.length]);
    // One client sends one after the other: the order is that of the recording, over its end and over the stop.
    expect(seen.length).toBeGreaterThan(60);
    seen.forEach(({ method, url, cookie, body }, index) => {
      const recorded = requests[index % requests.length];
      expect([method, url, cookie, body]).toEqual([
        recorded?.method,
        recorded?.path,
        recorded?.headers.cookie,
        recorded?.body ?? '',
      ]);
    });
    expect([...tokens]).toEqual(['Bearer new']);
    const puts = second.reports.reduce((sum, { operations }) => sum + (operations['PUT /items/*']?.succeeded ?? 0), 0);
    expect(puts).toBe(seen.slice(stoppedAt).filter(({ method }) => method === 'PUT').length);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('a recording with mistakes keeps the load from starting, and they are told', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'soak-replay-'));
  const file = join(folder, 'wrong.jsonl');
  await writeFile(file, '{"at": 0, "method": "GET", "path": "/"}\n{"at": 1, "path": "items"}\n');
  try {
    const load = aLoad({ replay: { file, pace: 1 } });
    await expect(giveLoad(anOrder(load), 1)).rejects.toMatchObject({
      name: 'ScenarioError',
      issues: [{ path: 'wrong.jsonl:2 method' }, { path: 'wrong.jsonl:2 path' }],
    });
  } finally {
    await rm(folder, { recursive: true });
  }
});
