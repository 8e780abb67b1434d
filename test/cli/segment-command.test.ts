import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { segmentCommand } from '../../src/cli/segment-command.ts';
import { ScenarioError } from '../../src/model/error.ts';
import { hearingTeller } from '../fakes/hearing-teller.ts';
import { memoryFiles } from '../fakes/memory-files.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'soak-segment-'));
});
afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

describe('the name of a run on the command line', () => {
  it.each(['..', '.', '../..', 'a/b', '', 'Night', '-x'])('may not be %j: its folder is made anew', async (runKey) => {
    await mkdir(join(root, 'records'));
    await writeFile(join(root, 'precious'), 'mine');
    const command = {
      path: 'a.toml',
      overrides: [],
      recordRoot: join(root, 'records'),
      storeFolder: join(root, 'store'),
      boxSeconds: 1,
      runKey,
    };
    const error = await segmentCommand(command, memoryFiles({}), hearingTeller()).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ScenarioError);
    expect((error as ScenarioError).issues).toEqual([
      { path: '--run-key', expected: 'small letters, digits and hyphens', got: `"${runKey}"`, hint: null },
    ]);
    expect(await readFile(join(root, 'precious'), 'utf8')).toBe('mine');
  });
});
