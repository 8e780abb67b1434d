// The real SystemPort: boots through a keeper, adopts, attaches, probes, stops. The work is in its neighbours.
// Not for judging what an exit means.

import { systemTarget } from '../model/metric.ts';
import type { BootedTarget, BootOrder, Cancel, Clock, SystemPort, TargetExit } from '../run/ports.ts';
import { findAgain } from './adopt.ts';
import { findTargets, watchDeaths } from './attach.ts';
import { bootAll, bootSpecsOf } from './boot.ts';
import { replaceSystem, signalSystem } from './deeds.ts';
import { findFreePorts } from './free-ports.ts';
import { createHolding, type Holding } from './holding.ts';
import { isAlive } from './identity.ts';
import { KeeperSilence } from './keeper-client.ts';
import { startKeeper } from './keeper-start.ts';
import { stdioSocketPathOf } from './keeper-state.ts';
import { bootGivenUp, keeperLost, noGroups, notEnded, notOurs } from './messages.ts';
import { probeOnce } from './readiness.ts';
import { stopLeftovers, type TargetStop } from './stop-run.ts';

export interface SystemPlace {
  readonly clock: Clock;
  /** Folder of this run, outside the workspace: the keeper's socket and state, and logs/. */
  readonly stateFolder: string;
  /** Path of the .js file that calls keeperMain. */
  readonly keeperEntry: string;
}

export interface RealSystem extends SystemPort {
  /** What broke on our side and does not show otherwise (a lost keeper): one sentence, for the record. */
  onTrouble(listener: (message: string) => void): void;
}

export function createSystem({ clock, stateFolder, keeperEntry }: SystemPlace): RealSystem {
  const exitListeners: ((exit: TargetExit) => void)[] = [];
  const troubleListeners: ((message: string) => void)[] = [];
  const news = {
    exit: (exit: TargetExit) => {
      for (const listener of exitListeners) listener(exit);
    },
    trouble: (message: string) => {
      for (const listener of troubleListeners) listener(message);
    },
  };
  let holding: Holding | null = null;
  let keeperFolder: string | null = null;
  let leaseSeconds = 0;
  let givenUp = false;
  let isStopped = false;
  let booting: Promise<unknown> = Promise.resolve();
  let cancelAttached: Cancel = () => {};

  async function bootNow(order: BootOrder): Promise<readonly BootedTarget[]> {
    await stopHeld();
    await stopLeftovers(stateFolder, clock);
    const keeper = await startKeeper({ folder: stateFolder, entry: keeperEntry }, order.leaseSeconds, clock);
    const mine = createHolding(keeper, stateFolder, news, clock);
    holding = mine;
    keeperFolder = stateFolder;
    leaseSeconds = order.leaseSeconds;
    const { client, state } = keeper;
    try {
      const booted = await bootAll(order, {
        client,
        clock,
        givenUp: () => givenUp,
        onStarted: mine.add,
      });
      tellFromNow(mine);
      return booted;
    } catch (error) {
      await stopHeld();
      if (givenUp) throw bootGivenUp();
      throw error instanceof KeeperSilence ? keeperLost(state.keeper.pid, 'while it booted') : error;
    }
  }

  async function replaceNow(how: 'kill' | 'restart', order: BootOrder): Promise<readonly BootedTarget[]> {
    const mine = holding;
    if (mine === null) throw notOurs();
    try {
      return await replaceSystem(mine, how, order, { clock, givenUp: () => givenUp, trouble: news.trouble });
    } catch (error) {
      if (givenUp) throw bootGivenUp();
      throw error instanceof KeeperSilence ? keeperLost(mine.keeper.state.keeper.pid, 'while it booted') : error;
    }
  }

  /** A process that is stopped does not hear that it is asked to end, and nobody else would let it go on. */
  async function letItGoOn(): Promise<void> {
    if (isStopped && holding !== null) await signalSystem(holding, 'SIGCONT');
    isStopped = false;
  }

  /** After the caller has heard of the boot: an exit in its last moment comes second. */
  function tellFromNow(mine: Holding): void {
    clock.after(0, () => {
      if (holding === mine) mine.beginTelling();
    });
  }

  function renewLease(): void {
    // Silence is noticed where it matters: when the connection breaks, and at the stop.
    holding?.keeper.client.order({ verb: 'renew', leaseSeconds }).catch((error: unknown) => {
      if (!(error instanceof KeeperSilence)) throw error;
    });
  }

  async function stopHeld(): Promise<readonly TargetStop[]> {
    const mine = holding;
    holding = null;
    const stops = (await mine?.stop()) ?? [];
    for (const { target, how } of stops) if (how === 'not-ended') news.trouble(notEnded(target));
    return stops;
  }

  return {
    reservePorts: findFreePorts,

    async boot(order) {
      if (process.platform === 'win32') throw noGroups();
      givenUp = false;
      const boot = bootNow(order);
      booting = boot.catch(() => {});
      return await boot;
    },

    async adopt(targets, folder, order) {
      const search = await findAgain(targets, folder, clock);
      if (!search.found) return { adopted: false, reason: search.reason };
      const mine = createHolding(search, folder, news, clock);
      holding = mine;
      keeperFolder = folder;
      leaseSeconds = order.leaseSeconds;
      for (const spec of bootSpecsOf(order)) {
        const identity = targets.find(({ name }) => name === spec.name);
        if (identity !== undefined) mine.add(spec, identity);
      }
      renewLease();
      tellFromNow(mine);
      return { adopted: true, targets };
    },

    async attach(watch) {
      const targets = findTargets(watch);
      cancelAttached();
      cancelAttached = watchDeaths(clock, targets, () => {
        news.exit({ target: systemTarget, exit: { code: null, signal: null }, logTail: [] });
      });
      return targets;
    },

    async signal(name) {
      if (holding === null) return false;
      // Before it is: a stop that comes meanwhile must know.
      if (name === 'SIGSTOP') isStopped = true;
      const delivered = await signalSystem(holding, name);
      if (name === 'SIGCONT') isStopped = false;
      return delivered;
    },

    async replace(how, order) {
      const boot = replaceNow(how, order);
      booting = boot.catch(() => {});
      return await boot;
    },

    async probe(ready) {
      const asked = holding?.heldWith(ready);
      // What a log once said stays said: afterwards its process is up as long as it lives.
      if (ready.kind === 'log') return asked !== undefined && isAlive(asked.identity);
      const around = { cwd: asked?.spec.cwd ?? process.cwd(), env: asked?.spec.env ?? {}, seen: async () => false };
      const answer = await probeOnce(ready, around);
      return answer.ready;
    },

    keeperFolder: () => keeperFolder,
    stdioSocket: () => (keeperFolder === null ? null : stdioSocketPathOf(keeperFolder)),

    renewLease,
    onExit: (listener) => void exitListeners.push(listener),
    onTrouble: (listener) => void troubleListeners.push(listener),

    async stop() {
      givenUp = true;
      cancelAttached();
      await letItGoOn();
      const stops = await stopHeld();
      // A boot that is under way sees that it was given up, and cleans up behind itself.
      await booting;
      return stops;
    },

    async release() {
      givenUp = true;
      cancelAttached();
      await letItGoOn();
      holding?.letGo();
      holding = null;
    },
  };
}
