// How the load of a system without an address learns where to reach it.

import { describe, expect, it } from 'vitest';
import type { Checkpoint } from '../../src/model/record.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import type { Journal } from '../../src/run/journal.ts';
import type { BootOrder } from '../../src/run/ports.ts';
import { createTargets } from '../../src/run/targets.ts';
import { fakeRun, systemIdentity } from '../fakes/run-ports.ts';
import { aLoad, anOperation } from '../load/a-load.ts';
import { aScenario } from './a-scenario.ts';

const journal: Journal = { event() {}, sample() {} };

function scenarioWith(protocol: 'stdio-mcp' | 'http'): Scenario {
  const load = aLoad({ target: '', operations: [anOperation({ protocol })] });
  return { ...aScenario(), load };
}

function targetsOf(scenario: Scenario) {
  const { ports } = fakeRun();
  const orders: BootOrder[] = [];
  const system = {
    ...ports.system,
    boot: async (order: BootOrder) => {
      orders.push(order);
      return await ports.system.boot(order);
    },
    adopt: async (...given: Parameters<typeof ports.system.adopt>) => {
      orders.push(given[2]);
      return await ports.system.adopt(...given);
    },
  };
  return { targets: createTargets(system, journal, scenario, {}, 60), orders };
}

describe('a load on standard streams', () => {
  it('is sent to the socket of the keeper, once the system is booted', async () => {
    const { targets, orders } = targetsOf(scenarioWith('stdio-mcp'));
    expect(await targets.boot()).toBe(true);
    expect(orders[0]?.stdio).toBe(true);
    expect(targets.scenario().load?.target).toBe('stdio:/keeper/stdio.sock');
  });

  it('is sent there again by whoever adopts the system', async () => {
    const { targets, orders } = targetsOf(scenarioWith('stdio-mcp'));
    const checkpoint = { ports: {}, targets: [systemIdentity], keeperFolder: '/keeper' } as unknown as Checkpoint;
    expect(await targets.adopt({ ...checkpoint, ports: { port: 40_000 } })).toBe(true);
    expect(orders[0]?.stdio).toBe(true);
    expect(targets.scenario().load?.target).toBe('stdio:/keeper/stdio.sock');
  });

  it('is nothing that any other load is asked about', async () => {
    const { targets, orders } = targetsOf(scenarioWith('http'));
    await targets.boot();
    expect(orders[0]).not.toHaveProperty('stdio');
    expect(targets.scenario().load?.target).toBe('');
  });
});
