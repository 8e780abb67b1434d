// What this process holds through one keeper: the booted or adopted processes, and the news of their exits.
// Begins with a connection, ends by stopping everything or by letting go.

import type { TargetIdentity } from '../model/record.ts';
import type { Readiness } from '../model/scenario.ts';
import type { Cancel, Clock, TargetExit } from '../run/ports.ts';
import { watchDeaths } from './attach.ts';
import type { BootSpec } from './boot.ts';
import type { ExitEvent } from './keeper-protocol.ts';
import type { Keeper } from './keeper-start.ts';
import { logFileOf, readKeeperState } from './keeper-state.ts';
import { readLogTail } from './log-rotation.ts';
import { keeperEnded, keeperLost } from './messages.ts';
import { stopRun, type TargetStop } from './stop-run.ts';

const exitTailLines = 20;

/** Who is told. */
export interface News {
  readonly exit: (exit: TargetExit) => void;
  /** What broke on our side, in one sentence. */
  readonly trouble: (message: string) => void;
}

export interface Held {
  readonly spec: BootSpec;
  readonly identity: TargetIdentity;
}

export interface Holding {
  readonly keeper: Keeper;
  readonly folder: string;
  add(spec: BootSpec, identity: TargetIdentity): void;
  /** It was ended on purpose: nothing more is told of it. */
  forget(name: string): void;
  /** The process whose readiness this is. */
  heldWith(ready: Readiness): Held | undefined;
  /** From now on exits are news; those that happened already are told at once. */
  beginTelling(): void;
  /** System first, then companions, then the keeper. */
  stop(): Promise<readonly TargetStop[]>;
  /** Disconnects; everything runs on. */
  letGo(): void;
}

export function createHolding(keeper: Keeper, folder: string, news: News, clock: Clock): Holding {
  const { client, state } = keeper;
  let held: Held[] = [];
  let telling = false;
  let cancelDeathWatch: Cancel = () => {};

  const tell = ({ name, pid, exit, logTail }: ExitEvent): void => {
    if (telling && held.some(({ identity }) => identity.pid === pid)) news.exit({ target: name, exit, logTail });
  };

  const endTelling = (): void => {
    telling = false;
    cancelDeathWatch();
  };

  client.onExit((event) => {
    // What the keeper stops without our order is told when it says why, at its own end.
    if (!event.asked) tell(event);
  });

  client.onLost(() => {
    if (!telling) return;
    const { pid } = state.keeper;
    const reason = readKeeperState(folder)?.ended?.reason;
    news.trouble(reason === undefined ? keeperLost(pid, 'while the soak ran').message : keeperEnded(pid, reason));
    for (const event of client.exits.values()) if (event.asked) tell(event);
    watchOrphans();
  });

  /** Without their parent nobody learns how they end, only that they do. */
  function watchOrphans(): void {
    const orphans = held.map(({ identity }) => identity).filter(({ name }) => !client.exits.has(name));
    cancelDeathWatch = watchDeaths(clock, orphans, ({ name }) => {
      const logTail = readLogTail(logFileOf(folder, name), exitTailLines);
      news.exit({ target: name, exit: { code: null, signal: null }, logTail });
    });
  }

  return {
    keeper,
    folder,
    add: (spec, identity) => void held.push({ spec, identity }),
    forget(name) {
      held = held.filter(({ identity }) => identity.name !== name);
    },
    heldWith(ready) {
      const wanted = questionOf(ready);
      return held.find(({ spec }) => questionOf(spec.ready) === wanted);
    },
    beginTelling() {
      telling = true;
      for (const event of client.exits.values()) tell(event);
    },
    async stop() {
      endTelling();
      const targets = held.map(({ identity, spec }) => ({ identity, stop: spec.stop })).reverse();
      return await stopRun(folder, state, targets, client, clock);
    },
    letGo() {
      endTelling();
      client.close();
    },
  };
}

/** What is asked, however long one is willing to wait for it. */
function questionOf(ready: Readiness): string {
  return JSON.stringify({ ...ready, withinSeconds: null });
}
