// Losing the tool at any moment: killed and resumed, its npx killed, everything but the keeper killed.

import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  bootedPids,
  follow,
  isAlive,
  processesOf,
  repository,
  scenarioFor,
  soak,
  soakOnSoundMachine,
  startSoak,
  until,
  workFolder,
  writeScenario,
} from './soak-command.ts';

describe.concurrent('a soak that loses its tool', () => {
  it('goes on after kill -9 with the same living system and gives one verdict over both parts', async () => {
    let folder = '';
    let system: number | undefined;
    const second = await soakOnSoundMachine(async () => {
      folder = workFolder();
      const first = startSoak(folder, ['run', writeScenario(folder, scenarioFor('steady', { duration: '40s' }))]);
      await first.printed(/phase steady/, 30);
      await new Promise((settle) => setTimeout(settle, 15_000));
      first.child.kill('SIGKILL');
      await first.finished;
      [system] = bootedPids(folder);
      expect(system !== undefined && isAlive(system)).toBe(true);
      const status = JSON.parse((await soak(folder, ['status', '--json'])).stdout);
      expect(status).toMatchObject({ state: 'running', next: 'adopt', livingPids: [system] });
      return await soak(folder, ['run', '--resume']);
    });
    expect(second.stderr).toMatch(/after \d+ s without samples/);
    expect(second.stdout).toMatch(/^PASS/);
    expect(second.code).toBe(0);
    expect(bootedPids(folder)).toEqual([system]);
    expect(readdirSync(join(folder, 'soak-record')).length).toBe(1);
    expect(processesOf(folder)).toEqual([]);

    const judged = await soak(folder, ['judge', '--json']);
    const { totals, durations } = JSON.parse(judged.stdout);
    expect(totals).toMatchObject({ segments: 2, epochs: 1 });
    expect(durations.steadySeconds).toBeGreaterThanOrEqual(39);
  });

  it('leaves a system that soak stop ends', async () => {
    const folder = workFolder();
    const run = startSoak(folder, ['run', writeScenario(folder, scenarioFor('steady', { duration: '10m' }))]);
    await run.printed(/phase idle/, 30);
    // While one process carries the run, no other may touch it.
    const second = await soak(folder, ['run', '--resume']);
    expect([second.code, second.stderr]).toEqual([4, expect.stringContaining(`carried by process ${run.child.pid}`)]);
    run.child.kill('SIGKILL');
    await run.finished;
    const [system] = bootedPids(folder);
    expect(system !== undefined && isAlive(system)).toBe(true);
    const stopped = await soak(folder, ['stop']);
    expect([stopped.code, stopped.stdout]).toEqual([0, expect.stringMatching(/^system stopped when asked/)]);
    expect(processesOf(folder)).toEqual([]);
    expect(JSON.parse((await soak(folder, ['status', '--json'])).stdout)).toMatchObject({
      next: 'boot',
      livingPids: [],
    });
    expect((await soak(folder, ['stop'])).stdout).toMatch(/^nothing of/);
  });

  it('stops with its system when the npx that started it is terminated', async () => {
    const folder = workFolder();
    const scenario = writeScenario(folder, scenarioFor('steady', { duration: '10m' }));
    mkdirSync(join(folder, 'node_modules', '.bin'), { recursive: true });
    symlinkSync(join(repository, 'dist/soak.js'), join(folder, 'node_modules', '.bin', 'soak'));
    const npx = follow(
      spawn('npx', ['--no-install', 'soak', 'run', scenario], {
        cwd: folder,
        env: { ...process.env, HOME: folder },
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    );
    await npx.printed(/phase steady/, 40);
    const [system] = bootedPids(folder);
    npx.child.kill('SIGTERM');
    await until(() => system !== undefined && !isAlive(system), 20, 'the system is gone');
    await until(() => processesOf(folder).length === 0, 20, 'nothing is left');
  });

  it('leaves nothing when everything but the keeper is killed and the lease ends', async () => {
    const folder = workFolder();
    const text = scenarioFor('steady', { duration: '10m', system: 'lifetime = "segment"' });
    const run = startSoak(folder, ['run', writeScenario(folder, text)]);
    await run.printed(/phase steady/, 30);
    const [system] = bootedPids(folder);
    const loadPid = processesOf(folder)
      .find((line) => line.includes('dist/load.js'))
      ?.split(' ')[0];
    run.child.kill('SIGKILL');
    if (loadPid !== undefined) {
      try {
        process.kill(Number(loadPid), 'SIGKILL');
      } catch {
        // It saw its parent go and went as well.
      }
    }
    await run.finished;
    expect(system !== undefined && isAlive(system)).toBe(true);
    await until(() => processesOf(folder).length === 0, 90, 'the lease of 60 s ends and nothing is left');
  });
});
