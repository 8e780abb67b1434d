// A look in its real process, on a small record on disk.

import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLooksPort } from '../../src/host/looks-port.ts';
import { createRecord } from '../../src/host/record-folder.ts';
import type { RunEvent } from '../../src/model/event.ts';
import type { LookOrder } from '../../src/run/ports.ts';
import { aCapture, anEvent } from '../judge/a-capture.ts';
import { aScenario, limit } from '../judge/a-scenario.ts';

const lookEntry = fileURLToPath(new URL('./look-entry.mjs', import.meta.url));
const hour = 3600;
const scenario = aScenario({
  durationSeconds: 24 * hour,
  everySeconds: 10,
  warmupSeconds: 600,
  checks: { 'memory-growth': limit('10MB/h'), 'handle-growth': limit('1/h') },
});
const order: LookOrder = { scenario, look: 4, of: 24, alphaShare: 7 / 24 ** 2 };
const earlier: RunEvent = anEvent(3 * hour + 600, {
  event: 'suspicion',
  look: 3,
  of: 24,
  check: 'memory-growth',
  series: 'system.resident-bytes',
  sentence: 'Memory grows.',
  inARow: 1,
});

let folder: string;
const told: string[] = [];
const aPort = (over: { readonly lookEntry?: string; readonly folder?: string; readonly limitSeconds?: number } = {}) =>
  createLooksPort({ lookEntry, folder, tell: (text) => void told.push(text), ...over });

/** Four hours of a system that leaks 100 MB/h, its last hour open: what a look finds while a soak runs. */
beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'soak-look-')), 'run');
  const capture = aCapture({
    everySeconds: 10,
    warmupSeconds: 600,
    steadySeconds: 4 * hour,
    drainSeconds: 0,
    memory: (seconds) => 80e6 + (100e6 * seconds) / hour,
    events: [earlier],
  });
  const record = createRecord(folder, capture.header);
  for (const event of capture.events) record.append(event);
  let open = 0;
  for (const sample of capture.samples) {
    const now = Math.floor(sample.atSeconds / hour);
    if (now > open) record.rollHour(now - 1, []);
    open = now;
    record.append(sample);
  }
  await record.close();
});
afterAll(() => rm(join(folder, '..'), { recursive: true }));

/** Nice values of all threads of our children. */
async function nicenessOfChildren(): Promise<readonly number[]> {
  const children = (await readFile(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8')).trim().split(' ');
  const found: number[] = [];
  for (const pid of children) {
    const commandLine = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    if (!commandLine.includes('look-entry')) continue;
    for (const thread of await readdir(`/proc/${pid}/task`)) {
      const stat = await readFile(`/proc/${pid}/task/${thread}/stat`, 'utf8');
      found.push(Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[16]));
    }
  }
  return found;
}

describe('a look in a process of its own', () => {
  it('reads the record of a running soak and says what it suspects, and how often in a row', async () => {
    const suspicions = await aPort().look(order);
    expect(told).toEqual([]);
    expect(suspicions).toEqual([
      {
        check: 'memory-growth',
        series: 'system.resident-bytes',
        sentence: expect.stringMatching(/^Memory grows by .*10MB\/h/),
        inARow: 2,
      },
    ]);
  });

  it.skipIf(process.platform !== 'linux')('has the lowest priority, in all of its threads', async () => {
    const answer = aPort().look(order);
    const seen: number[] = [];
    for (let tries = 0; tries < 500 && seen.length < 3; tries += 1) {
      seen.splice(0, seen.length, ...(await nicenessOfChildren()));
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await answer;
    expect(seen.length).toBeGreaterThanOrEqual(3);
    expect([...new Set(seen)]).toEqual([19]);
  });

  it('is ended with the run, without a word', async () => {
    told.length = 0;
    const port = aPort();
    const answer = port.look(order);
    port.close();
    expect(await answer).toBeNull();
    expect(await port.look(order)).toBeNull();
    expect(told).toEqual([]);
  });

  it('is the only one: another one is not begun beside it', async () => {
    const port = aPort();
    const first = port.look(order);
    expect(await port.look(order)).toBeNull();
    port.close();
    await first;
  });
});

describe('a look that gives no answer', () => {
  it.each<[string, Parameters<typeof aPort>[0], RegExp]>([
    ['there is no record', { folder: '/nowhere' }, /look 4 of 24 gave no answer: .*\/nowhere.*the soak goes on$/],
    ['it takes too long', { limitSeconds: 0.01 }, /it was not done within 0\.01 s; the soak goes on$/],
    [
      'its process does not come up',
      { lookEntry: '/no-such-entry.mjs' },
      /ended with exit code 1 \(Error: .*no-such-entry.*\); the soak goes on$/,
    ],
  ])('because %s says so, and no more', async (_, over, words) => {
    told.length = 0;
    expect(await aPort(over).look(order)).toBeNull();
    expect(told).toEqual([expect.stringMatching(words)]);
  });
});
