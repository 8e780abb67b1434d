// How real runs end before their time: hard limits and the death of the system. The record is kept each time.

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { processesOf, scenarioFor, soak, soakOnSoundMachine, workFolder, writeScenario } from './soak-command.ts';

async function end(text: string): Promise<{ code: number | null; said: string; seconds: number }> {
  const folder = workFolder();
  const attempt = () => soak(folder, ['run', writeScenario(folder, text)]);
  const { code, stdout, seconds } = await soakOnSoundMachine(attempt);
  expect(processesOf(folder)).toEqual([]);
  const [run] = readdirSync(join(folder, 'soak-record'));
  expect(existsSync(join(folder, 'soak-record', run ?? '', 'checkpoint.json'))).toBe(true);
  expect(existsSync(join(folder, 'soak-report', 'report.html'))).toBe(true);
  return { code, said: stdout.split('\n')[0] ?? '', seconds };
}

describe.concurrent('a hard limit ends the run within 30 s', () => {
  it('memory', async () => {
    const text = scenarioFor('leaking', {
      duration: '10m',
      args: ['--mb-per-hour', '72000'],
      rest: '[abort]\nrss = "200MB"',
    });
    const { code, said, seconds } = await end(text);
    expect(said).toMatch(/^FAIL.*(rss|memory).*200MB/i);
    expect([code, seconds < 30]).toEqual([1, true]);
  });

  it('p99', async () => {
    const text = scenarioFor('slow-answers', {
      duration: '10m',
      args: ['--ms', '300', '--after', '6s'],
      rest: '[abort]\np99 = "100ms"',
    });
    const { code, said, seconds } = await end(text);
    expect(said).toMatch(/^FAIL.*p99.*100ms/);
    expect([code, seconds < 30]).toEqual([1, true]);
  });

  it('error rate', async () => {
    const text = scenarioFor('erroring', {
      duration: '10m',
      args: ['--share', '0.5', '--after', '6s'],
      rest: '[abort]\nerror-rate = "20%"',
    });
    const { code, said, seconds } = await end(text);
    expect(said).toMatch(/^FAIL.*error.*20%/);
    expect([code, seconds < 30]).toEqual([1, true]);
  });

  it('the death of the system is a finding with its exit code', async () => {
    const text = scenarioFor('crashing', { duration: '10m', args: ['--after', '8s', '--code', '3'] });
    const { code, said } = await end(text);
    expect(said).toMatch(/^FAIL.*code 3/);
    expect(code).toBe(1);
  });
});
