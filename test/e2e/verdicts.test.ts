// The tester is tested: red on an injected leak, never red on a hard healthy system. Two minutes each, so limits to match.
// The two scenarios that a newcomer runs first keep their exits: quickstart is green, leaky is red and names memory.
// All of them side by side: each mostly waits.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type Finished,
  fixtureSystem,
  repository,
  soak,
  soakOnSoundMachine,
  workFolder,
  writeScenario,
} from './soak-command.ts';

function soakFixture(system: string, args: readonly string[], checks: string): Promise<Finished> {
  const command = ['node', fixtureSystem(system), '--port', '${port}', ...args];
  const text = `
name = "${system}"
duration = "80s"
phases = { idle = "3s", warmup = "15s", drain = "3s" }
[system]
command = ${JSON.stringify(command)}
ready = { http = "http://127.0.0.1:\${port}/health", within = "10s" }
[load]
target = "http://127.0.0.1:\${port}"
rate = "20/s"
clients = 2
[checks]
latency-drift = "off"
degradation = "off"
cleanup = "off"
${checks}
`;
  return soakOnSoundMachine(() => {
    const folder = workFolder();
    return soak(folder, ['run', writeScenario(folder, text)]);
  });
}

const firstLine = ({ stdout }: Finished) => stdout.split('\n')[0];

describe.concurrent('growth', () => {
  it('of handles is found: 60 a minute against 600 an hour', async () => {
    const checks = 'handle-growth = "600/h"\nmemory-growth = "off"';
    const finished = await soakFixture('leaking-handles', ['--per-minute', '60'], checks);
    expect(firstLine(finished)).toMatch(/^FAIL: Open handles grow by 3,[56]\d\d\/h \(99 % interval/);
    expect(finished.code).toBe(1);
  });

  it('of memory is not seen where it saws: 40 MB every five seconds', async () => {
    const checks = 'memory-growth = "3000MB/h"\nhandle-growth = "off"';
    const finished = await soakFixture('sawtooth', ['--mb', '40', '--period', '5s'], checks);
    expect(firstLine(finished)).toMatch(/^(PASS|INCONCLUSIVE)/);
    expect([0, 3]).toContain(finished.code);
  });

  it('of handles is shown not to be there on a steady system', async () => {
    const checks = 'handle-growth = "1800/h"\nmemory-growth = "off"';
    const finished = await soakFixture('steady', [], checks);
    expect(firstLine(finished)).toMatch(/^PASS.*handle-growth/);
    expect(finished.code).toBe(0);
  });
});

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
