// The two scenarios that a newcomer runs first keep their exits: quickstart is green, leaky is red and names memory.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository, soak, soakOnSoundMachine, workFolder } from './soak-command.ts';

/** Shipped scenarios are run from the repository; records and reports go elsewhere. */
async function soakShipped(name: string, folder: string) {
  const out = ['--out', join(folder, 'soak-record'), '--report', join(folder, 'soak-report')];
  return await soak(repository, ['run', `scenarios/${name}.toml`, ...out], { HOME: folder });
}

describe.concurrent('shipped scenarios', () => {
  it('quickstart passes on the real MCP server and says that growth was not judged', async () => {
    const folder = workFolder();
    const { code, stdout } = await soakOnSoundMachine(() => soakShipped('quickstart', folder));
    expect(stdout.split('\n')[0]).toMatch(/^PASS.*not judged.*memory-growth/);
    expect(code).toBe(0);
    const verdict = JSON.parse(readFileSync(join(folder, 'soak-report/verdict.json'), 'utf8'));
    expect(verdict).toMatchObject({ format: 'soak-verdict', outcome: 'pass', totals: { failed: 0, successRate: 1 } });
    expect(existsSync(join(folder, 'soak-report/report.html'))).toBe(true);
  });

  it('leaky fails and its first line says what grows, how fast, with the interval', async () => {
    const { code, stdout } = await soakOnSoundMachine(() => soakShipped('leaky', workFolder()));
    expect(stdout.split('\n')[0]).toMatch(/^FAIL: Memory grows by [\d,.]+ MB\/h \(99 % interval [\d,.]+ to [\d,.]+\)/);
    expect(code).toBe(1);
  });
});
