import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { lockRun } from '../../src/host/run-lock.ts';

let folder = '';

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('the lock of a run', () => {
  it('is taken in a folder that it makes, and given back', async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'soak-lock-')), 'new', 'run');
    const unlock = await lockRun(folder);
    expect(await readFile(join(folder, 'lock'), 'utf8')).toBe(String(process.pid));
    await unlock();
    await expect(readFile(join(folder, 'lock'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('of a dead process, or of a stranger that got its pid, is free', async () => {
    folder = await mkdtemp(join(tmpdir(), 'soak-lock-'));
    for (const holder of ['4194305', '1', 'no number']) {
      await writeFile(join(folder, 'lock'), holder);
      const unlock = await lockRun(folder);
      await unlock();
    }
  });
});
