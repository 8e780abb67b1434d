// What goes wrong before a soak can begin: a clear sentence, the right exit code, no process left.

import { afterEach, describe, expect, it } from 'vitest';
import { processesOf, scenarioFor, soak, soakOnSoundMachine, workFolder, writeScenario } from './soak-command.ts';

let folder = '';

afterEach(() => {
  expect(processesOf(folder)).toEqual([]);
});

describe('soak run', () => {
  it('names a command that does not exist', async () => {
    folder = workFolder();
    const text = scenarioFor('steady', { duration: '5s' }).replace('"node"', '"nodee"');
    const { code, stderr } = await soak(folder, ['run', writeScenario(folder, text)]);
    expect(stderr).toMatch(/nodee/);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(code).toBe(2);
  });

  it('says what it waited for when a port never opens', async () => {
    folder = workFolder();
    const text = scenarioFor('never-listens', { duration: '5s' }).replace('within = "10s"', 'within = "3s"');
    const { code, stdout, stderr } = await soak(folder, ['run', writeScenario(folder, text)]);
    expect(stdout + stderr).toMatch(/within 3 s/);
    expect(code).toBe(1);
  });

  it('tells the exit code and the last lines of a server that exits at boot', async () => {
    folder = workFolder();
    const text = scenarioFor('exits-at-boot', { duration: '5s' });
    const { code, stdout, stderr } = await soak(folder, ['run', writeScenario(folder, text)]);
    expect(stdout + stderr).toMatch(/exited with code \d+/);
    expect(code).toBe(1);
  });

  it('kills a server and its child that hang on stop, and says so', async () => {
    folder = workFolder();
    const text = scenarioFor('ignoring-sigterm', {
      duration: '25s',
      args: ['--with-child'],
      system: 'stop = { signal = "SIGTERM", within = "2s" }',
    });
    const attempt = () => soak(folder, ['run', writeScenario(folder, text)]);
    const { code, stdout, stderr } = await soakOnSoundMachine(attempt);
    expect(stdout + stderr).toMatch(/killed/);
    expect(code).toBe(0);
  });
});
