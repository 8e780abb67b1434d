// What the tests over real processes share: a run's folder, a system over it, orders, and the cleaning up by pid.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Companion, Readiness, System } from '../../src/model/scenario.ts';
import type { BootOrder, TargetExit } from '../../src/run/ports.ts';
import { readKeeperState } from '../../src/system/keeper-state.ts';
import { sendSignal } from '../../src/system/stop-group.ts';
import { stopLeftovers } from '../../src/system/stop-run.ts';
import { createSystem, type RealSystem } from '../../src/system/system.ts';
import { realWaiting, until } from '../../src/system/waiting.ts';
import { realClock } from './real-clock.ts';

export const keeperEntry = join(import.meta.dirname, 'keeper-entry.mjs');
const fixtureFolder = join(import.meta.dirname, '..', 'fixtures', 'systems');

export interface Bench {
  readonly folder: string;
  readonly system: RealSystem;
  /** Another process's view of the same run. */
  another(): RealSystem;
  readonly exits: readonly TargetExit[];
  readonly troubles: readonly string[];
  /** Ends everything of the run and removes its folder. */
  clean(): Promise<void>;
}

export function createBench(folder: string = mkdtempSync(join(tmpdir(), 'soak-system-'))): Bench {
  const exits: TargetExit[] = [];
  const troubles: string[] = [];
  const systems: RealSystem[] = [];
  const another = (): RealSystem => {
    const system = createSystem({ clock: realClock, stateFolder: folder, keeperEntry });
    system.onExit((exit) => exits.push(exit));
    system.onTrouble((message) => troubles.push(message));
    systems.push(system);
    return system;
  };
  return {
    folder,
    system: another(),
    another,
    exits,
    troubles,
    async clean() {
      for (const system of systems) await system.stop().catch(() => []);
      await stopLeftovers(folder, realClock);
      const keeper = readKeeperState(folder);
      if (keeper !== null && keeper.ended === null) sendSignal(keeper.keeper.pid, 'SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The command that runs a fixture system; two minutes is the longest that one may outlive a broken test. */
export function fixture(name: string, ...args: readonly string[]): readonly string[] {
  return [process.execPath, join(fixtureFolder, `${name}.mjs`), ...args, '--max-life', '2m'];
}

export function httpReady(port: number, withinSeconds = 10): Readiness {
  return { kind: 'http', url: `http://127.0.0.1:${port}/health`, withinSeconds };
}

export function aSystem(overrides: Partial<System> & Pick<System, 'command' | 'ready'>): System {
  return {
    setup: null,
    cwd: '.',
    env: {},
    stop: { signal: 'SIGTERM', withinSeconds: 3 },
    lifetime: 'run',
    keep: [],
    onExit: 'fail',
    ...overrides,
  };
}

export function aCompanion(overrides: Partial<Companion> & Pick<Companion, 'name' | 'command' | 'ready'>): Companion {
  return {
    cwd: '.',
    env: {},
    stop: { signal: 'SIGTERM', withinSeconds: 3 },
    watched: false,
    judged: false,
    ...overrides,
  };
}

export function orderOf(system: System | null, overrides: Partial<BootOrder> = {}): BootOrder {
  return { system, companions: [], leaseSeconds: 30, ...overrides };
}

/** A steady system on a free port. */
export async function steadyOrder(system: RealSystem, overrides: Partial<BootOrder> = {}): Promise<BootOrder> {
  const port = await freePort(system);
  return orderOf(aSystem({ command: fixture('steady', '--port', String(port)), ready: httpReady(port) }), overrides);
}

export async function freePort(system: RealSystem): Promise<number> {
  const { port } = await system.reservePorts(['port']);
  if (port === undefined) throw new Error('no port was reserved');
  return port;
}

/** Waits for a condition, bounded; the test fails by its own expectation afterwards. */
export async function eventually(isSo: () => boolean | Promise<boolean>, withinSeconds = 8): Promise<boolean> {
  return await until(isSo, withinSeconds, { firstSeconds: 0.02, longestSeconds: 0.1 }, realWaiting);
}
