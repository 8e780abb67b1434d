// Starts a keeper outside the job: its own session, no tracking id, no inherited pipes; and waits until it listens.
// Not for finding a keeper that already runs: that is adoption.

import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { inheritedEnvironment } from '../model/inherited-environment.ts';
import type { Clock } from '../run/ports.ts';
import { connectKeeper, type KeeperClient, KeeperSilence } from './keeper-client.ts';
import { type KeeperState, makeKeeperFolders, readKeeperState } from './keeper-state.ts';
import { readLogTail } from './log-rotation.ts';
import { ended, keeperNotStarted } from './messages.ts';
import { until, waitingOn } from './waiting.ts';

const startWithinSeconds = 20;
const pauses = { firstSeconds: 0.02, longestSeconds: 0.2 };

export interface KeeperPlace {
  /** Folder of the run: keeper.json, the socket, logs/. */
  readonly folder: string;
  /** Path of the .js file that calls keeperMain. */
  readonly entry: string;
}

export interface Keeper {
  readonly client: KeeperClient;
  readonly state: KeeperState;
}

/** Rejects with HarnessError `keeper-lost` when it does not come up. */
export async function startKeeper(place: KeeperPlace, leaseSeconds: number, clock: Clock): Promise<Keeper> {
  const { folder, entry } = place;
  const errorFile = join(folder, 'keeper.err');
  const errors = prepare(folder, errorFile);
  const spawned = spawn(process.execPath, [entry, folder, String(leaseSeconds)], {
    cwd: folder,
    detached: true,
    env: inheritedEnvironment(process.env),
    stdio: ['ignore', 'ignore', errors],
  });
  closeSync(errors);
  spawned.unref();
  const fate: { failure: string | null; keeper: Keeper | null } = { failure: null, keeper: null };
  spawned.once('error', (error) => {
    fate.failure = error.message;
  });
  spawned.once('exit', (code, signal) => {
    fate.failure = `it ${ended({ code, signal })}: ${errorIn(errorFile)}`;
  });

  const connection = async (): Promise<Keeper | null> => {
    const state = readKeeperState(folder);
    if (state === null || state.keeper.pid !== spawned.pid) return null;
    try {
      return { client: await connectKeeper(state.socket, clock), state };
    } catch (error) {
      if (error instanceof KeeperSilence) return null;
      throw error;
    }
  };
  const isDecided = async (): Promise<boolean> => {
    fate.keeper = await connection();
    return fate.keeper !== null || fate.failure !== null;
  };
  await until(isDecided, startWithinSeconds, pauses, waitingOn(clock));
  if (fate.keeper !== null) return fate.keeper;
  if (fate.failure === null) spawned.kill('SIGKILL');
  throw keeperNotStarted(fate.failure ?? `it did not listen within ${startWithinSeconds} s`, folder);
}

/** Makes the folder, and opens the file for the keeper's own errors. */
function prepare(folder: string, errorFile: string): number {
  try {
    makeKeeperFolders(folder);
    return openSync(errorFile, 'w', 0o600);
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw keeperNotStarted(error.message, folder);
    throw error;
  }
}

/** The line of a stack that says what it was. */
function errorIn(errorFile: string): string {
  const lines = readLogTail(errorFile, 30);
  return lines.find((line) => /^\w*Error\b/.test(line)) ?? lines.at(-1) ?? 'it said nothing';
}
