import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { readCapture, readCheckpoint } from '../../src/host/record-folder.ts';
import { createRandom } from '../../src/stats/random.ts';

const killsPerRecord = 10;

interface Told {
  readonly begun: number;
  readonly appended: number;
  readonly saved: number;
}

/**
 * Lets a writer tell of so many lines, and live for a moment more, kills it with SIGKILL, and returns what it had told. Counted in
 * lines, so that a slow machine makes the test slower and not weaker.
 */
async function killedWriter(
  folder: string,
  how: 'create' | 'resume',
  { lines, lifeMs, pauseMs = 0 }: { readonly lines: number; readonly lifeMs: number; readonly pauseMs?: number },
): Promise<Told> {
  const script = join(import.meta.dirname, 'record-child.ts');
  const writer: ChildProcess = spawn(process.execPath, [script, folder, how, String(pauseMs)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  const last = (word: string) => Number([...text.matchAll(new RegExp(`^${word} (\\d+)$`, 'gm'))].at(-1)?.[1] ?? -1);
  const written = new Promise<void>((resolve) => {
    writer.stdout?.setEncoding('utf8').on('data', (part: string) => {
      text += part;
      if (last('appended') >= last('begun') + lines) resolve();
    });
  });
  await Promise.race([written, once(writer, 'exit')]);
  await wait(lifeMs);
  writer.kill('SIGKILL');
  await once(writer, 'close');
  return { begun: last('begun'), appended: last('appended'), saved: last('saved') };
}

// Two records side by side: the writers mostly wait for the disk and for their own start.
it.concurrent.each([20_261_122, 20_261_123])(
  'a record stays whole however often its writer is killed (seed %i)',
  {
    timeout: 60_000,
  },
  async (seed) => {
    const folder = await mkdtemp(join(tmpdir(), 'soak-record-'));
    const random = createRandom(seed);
    let known = -1;
    let lastSaved = -1;
    for (let kill = 0; kill < killsPerRecord; kill += 1) {
      const told = await killedWriter(folder, kill === 0 ? 'create' : 'resume', {
        lines: 25 + 30 * random.next(),
        lifeMs: 20 * random.next(),
      });
      expect(told.begun).toBe(known + 1);
      const { samples, histograms } = await readCapture(folder);
      // Every sample once and in order: nothing is missing between two lives, nothing is told twice.
      expect(samples.map(({ atSeconds }) => atSeconds)).toEqual(Array.from({ length: samples.length }, (_, n) => n));
      known = samples.length - 1;
      // It writes far faster than any soak, and is never more than one checkpoint ahead of the disk.
      expect(told.appended - known).toBeLessThanOrEqual(15);
      expect(known).toBeGreaterThanOrEqual(told.saved);
      lastSaved = Math.max(lastSaved, told.saved);
      if (lastSaved >= 0) expect((await readCheckpoint(folder)).sequence).toBeGreaterThanOrEqual(lastSaved);
      const hours = histograms.map(({ hour }) => hour);
      expect(hours).toEqual(hours.map((_, hour) => hour));
    }
    expect(known).toBeGreaterThan(200);
    await rm(folder, { recursive: true });
  },
);

it.concurrent('a killed writer loses at most the line that it was writing', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'soak-record-'));
  const told = await killedWriter(folder, 'create', { lines: 20, lifeMs: 5, pauseMs: 10 });
  const { samples } = await readCapture(folder);
  expect(told.appended).toBeGreaterThan(5);
  // Samples are a second apart by their stamps: one lost is a tenth of what may be lost.
  expect(samples.length).toBeGreaterThanOrEqual(told.appended);
  await rm(folder, { recursive: true });
});
