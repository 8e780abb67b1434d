// The real load process with loads that go over no address: programs, and a server on standard streams under a real keeper.

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aSystem, type Bench, createBench, fixture, orderOf } from '../system/bench.ts';
import { aLoad, anOperation, anOrder } from './a-load.ts';
import { giveLoad } from './a-server.ts';

let bench: Bench;
beforeEach(() => {
  bench = createBench();
});
afterEach(() => bench.clean());

describe('the load process', { timeout: 60_000 }, () => {
  test('runs programs, one at a time for each client, and leaves none behind', async () => {
    const program = (name: string, ...command: readonly string[]) =>
      anOperation({ name, protocol: 'command', request: { command } });
    const load = aLoad({
      target: '',
      rate: { kind: 'open', perSecond: 10 },
      clients: 2,
      operations: [program('good', 'true'), program('bad', 'false')],
    });
    const sum = await giveLoad(anOrder(load), 2);
    expect(sum.scheduled).toBeGreaterThan(5);
    expect(sum.succeeded + sum.failed).toBe(sum.scheduled);
    expect([...sum.failures]).toEqual(['"false" exited with code 1 (empty answer)']);
    expect(sum.latency?.p50).toBeGreaterThan(0.0005);
  });

  test('speaks with a server on standard streams over its keeper, in one session, and leaves it alive', async () => {
    const ready = { kind: 'log', pattern: '^ready$', withinSeconds: 10 } as const;
    await bench.system.boot(orderOf(aSystem({ command: fixture('stdio-server'), ready }), { stdio: true }));
    const tool = (name: string, args: Record<string, string | number>, weight: number, contains: string) =>
      anOperation({
        name,
        weight,
        protocol: 'stdio-mcp',
        request: { method: 'tools/call', json: { name, arguments: args } },
        expect: { contains },
      });
    const load = aLoad({
      target: `stdio:${bench.system.stdioSocket()}`,
      rate: { kind: 'open', perSecond: 200 },
      clients: 8,
      operations: [
        tool('echo', { message: 'send ${send}' }, 8, 'Echo: send'),
        tool('slow', { ms: 20 }, 1, 'slow'),
        tool('counts', {}, 1, 'initialized\\":1'),
      ],
    });
    const sum = await giveLoad(anOrder(load), 3);
    expect([...sum.failures]).toEqual([]);
    expect(sum.succeeded).toBe(sum.scheduled);
    expect(sum.scheduled).toBeGreaterThan(300);
    expect(sum.notSent).toBe(0);
    expect(await bench.system.probe(ready)).toBe(true);
  });
});
