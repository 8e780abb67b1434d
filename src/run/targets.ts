// The life of the targets during a run: boot or attach, adopt, stop. Tells the journal, answers who lives.

import { HarnessError, ScenarioError } from '../model/error.ts';
import { systemTarget } from '../model/metric.ts';
import type { Checkpoint, TargetIdentity } from '../model/record.ts';
import type { Scenario } from '../model/scenario.ts';
import { expandScenario } from '../scenario/expand.ts';
import type { Journal } from './journal.ts';
import type { Adoption, BootedTarget, BootOrder, SystemPort } from './ports.ts';

export interface Targets {
  /** The scenario with its ports and environment filled in; as written before the first boot. */
  scenario(): Scenario;
  identities(): readonly TargetIdentity[];
  /** Those the scenario wants watched. */
  watched(): readonly TargetIdentity[];
  reserved(): Readonly<Record<string, number>>;
  /** True while the system's process exists, as far as we were told. */
  lives(): boolean;
  /** Asks its readiness once, now; where there is none to ask, a living process answers. */
  answers(): Promise<boolean>;
  /** Boots, or attaches to what already runs. True when ready; false when it failed and the journal says why. Throws ScenarioError and setup's HarnessErrors. */
  boot(): Promise<boolean>;
  /** Puts a new process of the system in the place of this one, and tells of it as `boot` does. `patienceSeconds`: what it gets to be ready where `ready.within` is less. */
  replace(how: 'kill' | 'restart', patienceSeconds: number): Promise<boolean>;
  /** True when the very processes of the checkpoint live on. */
  adopt(checkpoint: Checkpoint): Promise<boolean>;
  lost(target: string): void;
  stop(): Promise<void>;
  /** Lets go without stopping; they stay named in the checkpoint. */
  release(): Promise<void>;
}

/** What the user must mend in the scenario or on the machine: nothing booted, nothing can be said. */
const notTheTargetsFault = new Set([
  'command-not-found',
  'setup-failed',
  'target-not-found',
  'port-taken',
  'unsupported-platform',
]);

export function createTargets(
  system: SystemPort,
  journal: Journal,
  written: Scenario,
  env: Readonly<Record<string, string | undefined>>,
  leaseSeconds: number,
): Targets {
  let live = written;
  let reserved: Readonly<Record<string, number>> = {};
  let identities: readonly TargetIdentity[] = [];
  let lives = false;
  let stopped = false;

  const expand = (ports: Readonly<Record<string, number>>): BootOrder => {
    const expanded = expandScenario(written, { ports, env });
    if (!expanded.ok) throw new ScenarioError(expanded.issues);
    reserved = ports;
    live = expanded.value;
    return orderNow();
  };

  const orderNow = (): BootOrder => {
    const order = { system: live.system, companions: live.companions, leaseSeconds };
    return speaksOverStdio(written) ? { ...order, stdio: true } : order;
  };

  /** The load's way to a system that has no address: its keeper's socket. */
  const reachOverStdio = (): void => {
    const socket = speaksOverStdio(written) ? system.stdioSocket() : null;
    if (live.load !== null && socket !== null) live = { ...live, load: { ...live.load, target: `stdio:${socket}` } };
  };

  const tellBooted = (booted: readonly BootedTarget[]): void => {
    for (const { identity, readyAfterSeconds } of booted) {
      journal.event({ event: 'boot', target: identity.name, pid: identity.pid });
      journal.event({ event: 'ready', target: identity.name, afterSeconds: readyAfterSeconds });
    }
  };

  /** False when the journal says why, or when the run was told to stop meanwhile. */
  const failedBoot = (error: unknown): false => {
    if (stopped) return false;
    if (!(error instanceof HarnessError) || notTheTargetsFault.has(error.code)) throw error;
    const { code, message, logTail } = error;
    journal.event({ event: 'boot-failed', target: error.target ?? systemTarget, code, message, logTail });
    return false;
  };

  return {
    scenario: () => live,
    identities: () => identities,
    watched: () => identities.filter(({ name }) => isWatched(written, name)),
    reserved: () => reserved,
    lives: () => lives,
    async answers() {
      const ready = live.system?.ready;
      return ready === undefined ? lives : await system.probe(ready);
    },

    async boot() {
      const order = expand(await system.reservePorts(portNames(written)));
      try {
        const booted = order.system !== null || order.companions.length > 0 ? await system.boot(order) : [];
        tellBooted(booted);
        reachOverStdio();
        const attached = order.system === null ? await system.attach(live.watch) : [];
        for (const { name, pid } of attached) journal.event({ event: 'adopted', target: name, pid });
        identities = [...booted.map(({ identity }) => identity), ...attached];
        lives = true;
        return true;
      } catch (error) {
        return failedBoot(error);
      }
    },

    async replace(how, patienceSeconds) {
      lives = false;
      const order = patientOrder(orderNow(), patienceSeconds);
      try {
        const booted = await system.replace(how, order);
        tellBooted(booted);
        // Until now those of the checkpoint: a system that is gone must not be taken for one that was never there.
        identities = identities.map(
          (old) => booted.find(({ identity }) => identity.name === old.name)?.identity ?? old,
        );
        lives = true;
        return true;
      } catch (error) {
        return failedBoot(error);
      }
    },

    async adopt(checkpoint) {
      const order = expand(checkpoint.ports);
      const adoption = await adoptOrSay(system, checkpoint, order, live);
      if (!adoption.adopted) {
        journal.event({ event: 'adoption-failed', target: systemTarget, reason: adoption.reason });
        return false;
      }
      reachOverStdio();
      identities = adoption.targets;
      // Whoever had it before may have been killed while it was paused.
      if (live.system !== null) await system.signal('SIGCONT');
      for (const { name, pid } of identities) journal.event({ event: 'adopted', target: name, pid });
      lives = true;
      return true;
    },

    lost(target) {
      if (target === systemTarget) lives = false;
    },

    async stop() {
      lives = false;
      stopped = true;
      for (const outcome of await system.stop()) journal.event({ event: 'stopped', ...outcome });
      identities = [];
    },

    async release() {
      lives = false;
      stopped = true;
      await system.release();
    },
  };
}

function patientOrder(order: BootOrder, patienceSeconds: number): BootOrder {
  if (order.system === null) return order;
  const { ready } = order.system;
  const withinSeconds = Math.max(ready.withinSeconds, patienceSeconds);
  return { ...order, system: { ...order.system, ready: { ...ready, withinSeconds } } };
}

async function adoptOrSay(
  system: SystemPort,
  checkpoint: Checkpoint,
  order: BootOrder,
  live: Scenario,
): Promise<Adoption> {
  if (live.system === null) {
    const found = await system.attach(live.watch);
    const same = found.every((now) => checkpoint.targets.some((then) => isSameProcess(now, then)));
    if (same) return { adopted: true, targets: found };
    return { adopted: false, reason: 'another process runs there than in the earlier part' };
  }
  if (checkpoint.targets.length === 0) return { adopted: false, reason: 'it had been stopped, or not been booted yet' };
  if (checkpoint.keeperFolder === null) return { adopted: false, reason: 'it had no keeper' };
  return await system.adopt(checkpoint.targets, checkpoint.keeperFolder, order);
}

function speaksOverStdio({ load }: Scenario): boolean {
  return load?.operations.some(({ protocol }) => protocol === 'stdio-mcp') ?? false;
}

function isSameProcess(one: TargetIdentity, other: TargetIdentity): boolean {
  return one.pid === other.pid && one.startTicks === other.startTicks && one.bootId === other.bootId;
}

/** "port" for the system, "<name>.port" for each companion. */
function portNames(scenario: Scenario): readonly string[] {
  return ['port', ...scenario.companions.map(({ name }) => `${name}.port`)];
}

function isWatched(scenario: Scenario, target: string): boolean {
  return scenario.companions.find(({ name }) => name === target)?.watched ?? true;
}
