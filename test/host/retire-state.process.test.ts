// What a finished run leaves outside its record, with a real keeper.

import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLeftBehind } from '../../src/host/left-behind.ts';
import { stateFolder } from '../../src/host/places.ts';
import { retireState } from '../../src/host/retire-state.ts';
import { identityOf } from '../../src/system/identity.ts';
import { type KeeperState, makeKeeperFolders, writeKeeperState } from '../../src/system/keeper-state.ts';
import { createBench, httpReady, steadyOrder } from '../system/bench.ts';

const runKey = 'night-42';
const home = process.env.HOME;
let folder = '';
let record = '';
let state = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'soak-retire-'));
  process.env.HOME = folder;
  state = stateFolder(runKey);
  record = join(folder, 'record');
  await mkdir(record);
});
afterEach(async () => {
  process.env.HOME = home;
  await rm(folder, { recursive: true, force: true });
});

/** As a keeper of this very process would have left it. */
async function aKeeper(over: Partial<KeeperState> = {}): Promise<void> {
  makeKeeperFolders(state);
  await writeFile(join(state, 'logs', 'system.log'), 'a line\n');
  const keeper = identityOf('keeper', process.pid);
  const known = { format: 'soak-keeper', version: 1, socket: join(state, 'keeper.sock'), children: [] } as const;
  writeKeeperState(state, { ...known, keeper, ended: null, ...over });
}

const logOfRecord = async (): Promise<string> => await readFile(join(record, 'logs', 'system.log'), 'utf8');

describe('the state folder of a run', () => {
  it('stays, with its logs, while a real keeper holds a released system; goes when that was stopped', async () => {
    const bench = createBench(state);
    try {
      const order = await steadyOrder(bench.system);
      await bench.system.boot(order);
      await bench.system.release();
      await retireState(runKey, record);
      expect(existsSync(join(state, 'keeper.json'))).toBe(true);
      expect(existsSync(join(record, 'logs'))).toBe(false);
      const { ready } = order.system ?? { ready: httpReady(0) };
      expect(await bench.another().probe(ready)).toBe(true);

      expect(await createLeftBehind().stop(runKey)).toMatchObject([{ target: 'system' }]);
      await retireState(runKey, record);
      expect(existsSync(state)).toBe(false);
      expect(existsSync(join(record, 'logs', 'system.log'))).toBe(true);
    } finally {
      await bench.clean();
    }
  });

  it('stays while the keeper that it names lives', async () => {
    await aKeeper();
    await retireState(runKey, record);
    expect(existsSync(state)).toBe(true);
    expect(existsSync(join(record, 'logs'))).toBe(false);
  });

  it('stays while something lives that a lost keeper held', async () => {
    const lost = { ...identityOf('keeper', process.pid), startTicks: 1 };
    const child = {
      ...identityOf('system', process.pid),
      stop: { signal: 'SIGTERM', withinSeconds: 1 },
      exit: null,
    } as const;
    await aKeeper({ keeper: lost, children: [child] });
    await retireState(runKey, record);
    expect(existsSync(join(state, 'keeper.json'))).toBe(true);
  });

  it.each<[string, () => Partial<KeeperState>]>([
    ['ended in order', () => ({ ended: { reason: 'told to', unixSeconds: 1 } })],
    ['was killed', () => ({ keeper: { ...identityOf('keeper', process.pid), startTicks: 1 } })],
    ['is of an earlier life of the machine', () => ({ keeper: { ...identityOf('keeper', process.pid), bootId: 'x' } })],
  ])('goes when its keeper %s; its logs go into the record', async (_, over) => {
    await aKeeper(over());
    await retireState(runKey, record);
    expect(existsSync(state)).toBe(false);
    expect(await logOfRecord()).toBe('a line\n');
  });

  it('goes when nothing was booted', async () => {
    await mkdir(state, { recursive: true });
    await retireState(runKey, record);
    expect(existsSync(state)).toBe(false);
  });

  it('need not be there', async () => {
    await retireState(runKey, record);
    expect(existsSync(join(record, 'logs'))).toBe(false);
  });

  it('stays when its logs cannot be copied: it is the only copy then', async () => {
    await aKeeper({ ended: { reason: 'told to', unixSeconds: 1 } });
    await writeFile(join(record, 'logs'), 'a file in the way');
    await retireState(runKey, record);
    expect(await readFile(join(state, 'logs', 'system.log'), 'utf8')).toBe('a line\n');
  });

  it('of another run is left alone', async () => {
    await aKeeper({ ended: { reason: 'told to', unixSeconds: 1 } });
    await retireState('night-43', record);
    expect(existsSync(state)).toBe(true);
  });
});
