// Asking the null server, here one inside this process that can be told to hang, break or lie.

import { describe, expect, test } from 'vitest';
import { asksPerSecond, type ControlTally, createControlTally, startAsking } from '../../src/load/control-asks.ts';
import { decodeHistogram, quantiles } from '../../src/stats/latency-histogram.ts';
import { startServer } from './a-server.ts';

const nowSeconds = () => performance.now() / 1000;
const passing = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

function latencyOf({ histogram }: ReturnType<ControlTally['take']>) {
  return histogram === null ? null : quantiles(decodeHistogram(histogram));
}

describe.concurrent('asking the null server', () => {
  test('gives four answers a second over one connection', async () => {
    const sockets = new Set<unknown>();
    await using server = await startServer((request, response) => {
      sockets.add(request.socket);
      response.end('ok');
    });
    const tally = createControlTally();
    const asks = startAsking(server.url, nowSeconds, tally);
    await passing(3);
    const taken = tally.take();
    asks.stop();
    expect(taken.failed).toBe(0);
    expect(Math.abs(taken.answered - 3 * asksPerSecond)).toBeLessThanOrEqual(2);
    expect(sockets.size).toBe(1);
    expect(tally.take()).toEqual({ answered: 0, failed: 0, histogram: null });
  });

  test('counts the time from when an ask was due: a pause of one second is seen by all that fell due in it', async () => {
    let held: (() => void)[] | null = null;
    await using server = await startServer((_request, response) => {
      if (held === null) response.end('ok');
      else held.push(() => response.end('ok'));
    });
    const tally = createControlTally();
    const asks = startAsking(server.url, nowSeconds, tally);
    await passing(1);
    tally.take();
    held = [];
    await passing(1);
    for (const answer of held) answer();
    held = null;
    await passing(0.1);
    const taken = tally.take();
    asks.stop();
    expect(taken.failed).toBe(0);
    expect(taken.answered).toBeGreaterThanOrEqual(3);
    // A clock that starts at the wire would see one slow answer, and the median would be blind.
    const latency = latencyOf(taken);
    expect(latency?.max).toBeGreaterThan(0.5);
    expect(latency?.p50).toBeGreaterThan(0.2);
  });

  test('gives every ask two seconds, one at a time, and counts each that hangs as failed', async () => {
    let open = 0;
    let mostOpen = 0;
    let hangs = true;
    await using server = await startServer((request, response) => {
      if (!hangs) return void response.end('ok');
      open += 1;
      mostOpen = Math.max(mostOpen, open);
      request.socket.once('close', () => {
        open -= 1;
      });
    });
    const tally = createControlTally();
    const asks = startAsking(server.url, nowSeconds, tally);
    await passing(5);
    const stuck = tally.take();
    hangs = false;
    await passing(3);
    const recovered = tally.take();
    asks.stop();

    expect(stuck.answered).toBe(0);
    // Those due in the first three seconds, not those that may still be answered.
    expect(Math.abs(stuck.failed - 3 * asksPerSecond)).toBeLessThanOrEqual(3);
    expect(latencyOf(stuck)?.p50).toBeGreaterThanOrEqual(2);
    expect(latencyOf(stuck)?.max).toBeLessThan(4);
    expect(mostOpen).toBe(1);
    // Each ask ends one way: what was due in eight seconds was answered or has failed.
    expect(Math.abs(stuck.failed + recovered.failed + recovered.answered - 8 * asksPerSecond)).toBeLessThanOrEqual(2);
    expect(recovered.answered).toBeGreaterThanOrEqual(2 * asksPerSecond);
  });

  test('has nobody to wait for where nobody listens, or where another answers: failed, without a time', async () => {
    const gone = await startServer(() => {});
    await gone[Symbol.asyncDispose]();
    await using stranger = await startServer((_request, response) => response.writeHead(404).end());
    for (const { url } of [gone, stranger]) {
      const tally = createControlTally();
      const asks = startAsking(url, nowSeconds, tally);
      await passing(1);
      asks.stop();
      const taken = tally.take();
      expect([taken.answered, taken.histogram]).toEqual([0, null]);
      expect(taken.failed).toBeGreaterThanOrEqual(3);
    }
  });

  test('fails what was due while this process stood still, with the time that passed, instead of asking it all at once', async () => {
    let received = 0;
    await using server = await startServer((_request, response) => {
      received += 1;
      response.end('ok');
    });
    let skipped = 0;
    const tally = createControlTally();
    const asks = startAsking(server.url, () => nowSeconds() + skipped, tally);
    await passing(1);
    tally.take();
    const before = received;
    skipped = 60;
    await passing(0.7);
    const taken = tally.take();
    asks.stop();
    expect(Math.abs(taken.failed - 58 * asksPerSecond)).toBeLessThanOrEqual(3);
    expect(received - before).toBeLessThanOrEqual(13);
    expect(latencyOf(taken)?.max).toBeGreaterThan(50);
  });
});
