// By hand, ten minutes: systems that are ill in a known way, or sound, each red or green as it should be, with limits to match.
// All side by side. SOAK_LONG_SECONDS shortens the steady phase, to try a thing out; the limits are meant for the whole of it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { VerdictFile } from '../../src/report/verdict-schema.ts';
import { fixtureSystem, soak, soakOnSoundMachine, workFolder, writeScenario } from './soak-command.ts';

const steadySeconds = Number(process.env.SOAK_LONG_SECONDS ?? 520);
const warmupSeconds = 30;
const idleSeconds = 3;
const longestMinutes = 10;
const megabyte = 1e6;

interface Case {
  readonly system: string;
  readonly args?: readonly string[];
  /** Lines of the table [load], and tables below it. */
  readonly load?: string;
  readonly checks: string;
}

interface Told {
  readonly verdict: VerdictFile;
  readonly code: number | null;
  /** Everything that was found, for the message of a test that fails. */
  readonly text: string;
  finding(check: string): VerdictFile['findings'][number];
}

async function soakIll({ system, args = [], load = 'rate = "20/s"', checks }: Case): Promise<Told> {
  const command = ['node', fixtureSystem(system), '--port', '${port}', ...args];
  const scenario = `
name = "${system} ${args.join(' ')}"
duration = "${steadySeconds}s"
seed = 7
phases = { idle = "${idleSeconds}s", warmup = "${warmupSeconds}s", drain = "3s" }
[system]
command = ${JSON.stringify(command)}
ready = { http = "http://127.0.0.1:\${port}/health", within = "20s" }
[checks]
cleanup = "off"
${checks}
[load]
target = "http://127.0.0.1:\${port}"
clients = 20
${load}
`;
  let folder = '';
  const { code, stdout, seconds } = await soakOnSoundMachine(() => {
    folder = workFolder();
    return soak(folder, ['run', writeScenario(folder, scenario)]);
  });
  const verdict: VerdictFile = JSON.parse(readFileSync(join(folder, 'soak-report/verdict.json'), 'utf8'));
  const lines = verdict.findings.map(({ check, outcome, sentence }) => `  ${check} ${outcome}: ${sentence}`);
  const text = [`${system} ${args.join(' ')} (${folder})`, stdout.split('\n')[0], ...lines].join('\n');
  console.log(text);
  expect(seconds, text).toBeLessThan(longestMinutes * 60);
  return {
    verdict,
    code,
    text,
    finding(check) {
      const found = verdict.findings.find((finding) => finding.check === check);
      if (found === undefined) throw new Error(`${check} gave no finding:\n${text}`);
      return found;
    },
  };
}

const violated = ({ verdict }: Told): readonly string[] => [
  ...new Set(verdict.findings.filter(({ outcome }) => outcome === 'violated').map(({ check }) => check)),
];

const latencyOff = 'latency-drift = "off"\nlatency-step = "off"\ndegradation = "off"';
const countsOff = 'handle-growth = "off"\nthread-growth = "off"\nsocket-growth = "off"\nchild-growth = "off"';
const memoryOff = `memory-growth = "off"\n${countsOff}`;
/** Answers of 100 ms that differ a little from each other: what moves stands above the noise of a machine. */
const answers = ['--base-ms', '100', '--spread', '0.05'];
const askedOften = 'rate = "40/s"';
/** Wide: nine minutes beside other soaks are noisy. */
const latencyLimits = 'latency-drift = "300%/h"\nlatency-step = "50%"';

describe.concurrent('growth', () => {
  it('of memory by 1,500 MB/h is red against 500, with the true rate inside the interval', async () => {
    const told = await soakIll({
      system: 'leaking',
      args: ['--mb-per-hour', '1500'],
      checks: `memory-growth = "500MB/h"\n${countsOff}\n${latencyOff}`,
    });
    expect(violated(told), told.text).toEqual(['memory-growth']);
    expect(told.code).toBe(1);
    const { estimate } = told.finding('memory-growth');
    expect(estimate?.low, told.text).toBeLessThan(1500 * megabyte);
    expect(estimate?.high, told.text).toBeGreaterThan(1500 * megabyte);
  });

  it('of memory is green where it saws: 40 MB every twenty seconds', async () => {
    const told = await soakIll({
      system: 'sawtooth',
      args: ['--mb', '40', '--period', '20s'],
      checks: `memory-growth = "500MB/h"\n${countsOff}\n${latencyOff}`,
    });
    expect(told.finding('memory-growth').outcome, told.text).toBe('holds');
    expect(told.code, told.text).toBe(0);
  });

  it('of handles by 600/h is red against 200', async () => {
    const told = await soakIll({
      system: 'leaking-handles',
      args: ['--per-minute', '10'],
      checks: `handle-growth = "200/h"\nmemory-growth = "off"\n${latencyOff}`,
    });
    expect(violated(told), told.text).toEqual(['handle-growth']);
    expect(told.code).toBe(1);
    const { estimate } = told.finding('handle-growth');
    expect(estimate?.low, told.text).toBeLessThan(600);
    expect(estimate?.high, told.text).toBeGreaterThan(600);
  });

  it('by 20 KB a call is red against 5 KB an operation, and is laid to the operation that leaks', async () => {
    const told = await soakIll({
      system: 'leaking-operation',
      args: ['--kb-per-call', '20'],
      checks: `memory-growth = "5KB/operation"\n${countsOff}\n${latencyOff}`,
      load: `rate = "40/s"
mix-blocks = "20s"
[[load.operations]]
name = "look"
weight = 1
request = { path = "/look" }
[[load.operations]]
name = "keep"
weight = 1
request = { path = "/keep" }
`,
    });
    expect(violated(told), told.text).toEqual(['memory-growth']);
    expect(told.code).toBe(1);
    const said = told.finding('memory-growth').evidence.find((line) => line.startsWith('The operation that leaks'));
    expect(said, told.finding('memory-growth').evidence.join('\n')).toMatch(/^The operation that leaks is keep:/);
    const [, perCall, unit] = /leaves ([\d.,]+) (\w+) /.exec(said ?? '') ?? [];
    expect(unit).toBe('KB');
    expect(Number(perCall)).toBeGreaterThan(15);
    expect(Number(perCall)).toBeLessThan(25);
  });
});

describe.concurrent('response time', () => {
  it('that slows by 1,500 %/h is red for drift against 300', async () => {
    const told = await soakIll({
      system: 'slowing',
      args: ['--percent-per-hour', '1500', ...answers],
      load: askedOften,
      checks: `${latencyLimits}\n${memoryOff}`,
    });
    const { outcome, estimate } = told.finding('latency-drift');
    expect(outcome, told.text).toBe('violated');
    expect(told.code).toBe(1);
    // Of the level at the beginning of the steady phase, where 1,500 of the first answer is 1,300; less what does not slow down.
    expect(estimate?.value, told.text).toBeGreaterThan(600);
    expect(estimate?.value, told.text).toBeLessThan(1700);
  });

  it('that stays is green for drift, step and handles with the same limits', async () => {
    const told = await soakIll({
      system: 'slowing',
      args: ['--percent-per-hour', '0', ...answers],
      load: askedOften,
      checks: `${latencyLimits}\nmemory-growth = "off"\nhandle-growth = "200/h"`,
    });
    for (const check of ['latency-drift', 'latency-step', 'handle-growth']) {
      expect(told.finding(check).outcome, told.text).toBe('holds');
    }
    expect(told.code, told.text).toBe(0);
  });

  it('that doubles at once is red for the step, at the time of it, and is no pass for drift', async () => {
    const atSeconds = idleSeconds + warmupSeconds + steadySeconds / 2;
    const told = await soakIll({
      system: 'stepping',
      args: ['--at', `${atSeconds}s`, '--latency-ms', '100', ...answers],
      load: askedOften,
      checks: `${latencyLimits}\n${memoryOff}`,
    });
    const { outcome, estimate, sinceSeconds } = told.finding('latency-step');
    expect(outcome, told.text).toBe('violated');
    expect(told.code).toBe(1);
    expect(estimate?.value, told.text).toBeGreaterThan(0.75);
    expect(estimate?.value, told.text).toBeLessThan(1.2);
    expect(Math.abs((sinceSeconds ?? 0) - atSeconds), told.text).toBeLessThan(15);
    expect(told.finding('latency-drift').outcome, told.text).not.toBe('holds');
  });
});
