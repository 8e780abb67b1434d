// The null server beside a real load process: asked all along, gone with it, and never in the way of the load.

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { createControl } from '../../src/load/control.ts';
import { asksPerSecond } from '../../src/load/control-asks.ts';
import { createLoad } from '../../src/load/load-port.ts';
import { nullServerArgument } from '../../src/load/null-server-child.ts';
import type { ControlReport, LoadReport } from '../../src/run/ports.ts';
import {
  createLatencyHistogram,
  decodeHistogram,
  type LatencyQuantiles,
  mergeInto,
  quantiles,
} from '../../src/stats/latency-histogram.ts';
import { aLoad, anOrder } from './a-load.ts';
import { loadEntry, startServer, sumOf } from './a-server.ts';

const run = promisify(execFile);
const passing = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

/** Every null server that lives, with its parent: one that is dead and not yet collected has ended. */
async function nullServers(): Promise<readonly { readonly pid: number; readonly parent: number }[]> {
  const { stdout } = await run('ps', ['-A', '-o', 'pid=,ppid=,stat=,args=']);
  return stdout.split('\n').flatMap((line) => {
    const [pid, parent, state = 'Z', ...args] = line.trim().split(/\s+/);
    const isOne = !state.startsWith('Z') && args.includes(nullServerArgument);
    return isOne ? [{ pid: Number(pid), parent: Number(parent) }] : [];
  });
}

async function nullServerBelow(parent: number): Promise<number | null> {
  return (await nullServers()).find((one) => one.parent === parent)?.pid ?? null;
}

async function lives(pid: number): Promise<boolean> {
  return (await nullServers()).some((one) => one.pid === pid);
}

async function until<T>(what: string, found: () => T | Promise<T>, withinMs = 20_000): Promise<NonNullable<T>> {
  const limit = performance.now() + withinMs;
  for (;;) {
    const value = await found();
    if (value !== null && value !== undefined && value !== false) return value;
    if (performance.now() > limit) throw new Error(`not within ${withinMs} ms: ${what}`);
    await passing(0.02);
  }
}

async function startLoad(target: string) {
  const load = createLoad({ loadEntry });
  const reports: LoadReport[] = [];
  load.onReport((report) => reports.push(report));
  await load.start(anOrder(aLoad({ target, rate: { kind: 'open', perSecond: 20 } })));
  const pid = load.pid();
  if (pid === null) throw new Error('no pid');
  return { load, reports, pid, controlPid: await until('the null server', () => nullServerBelow(pid)) };
}

function controlOf(reports: readonly LoadReport[]): {
  readonly answered: number;
  readonly failed: number;
  readonly latency: LatencyQuantiles | null;
} {
  const latency = createLatencyHistogram();
  const controls = reports.flatMap(({ control }) => (control === null ? [] : [control]));
  for (const { histogram } of controls) if (histogram !== null) mergeInto(latency, decodeHistogram(histogram));
  const total = (pick: (control: ControlReport) => number) => controls.reduce((sum, one) => sum + pick(one), 0);
  return { answered: total((one) => one.answered), failed: total((one) => one.failed), latency: quantiles(latency) };
}

// One at a time, because each is three processes. Bounds are for a crowded machine.
describe('the control of a load', { timeout: 60_000 }, () => {
  test('answers about four times a second, at once, and is not counted as load', async () => {
    let received = 0;
    await using server = await startServer((_request, response) => {
      received += 1;
      response.end();
    });
    const { load, reports, controlPid } = await startLoad(server.url);
    await until('the first answers', () => reports.some(({ control }) => (control?.answered ?? 0) > 0));
    const from = reports.length;
    await until('five more reports', () => reports.length >= from + 5);
    const later = reports.slice(from);
    await load.stop();

    const { answered, failed, latency } = controlOf(later);
    const seconds = later.reduce((sum, report) => sum + report.seconds, 0);
    expect(failed).toBe(0);
    expect(Math.abs(answered - asksPerSecond * seconds)).toBeLessThanOrEqual(2);
    expect(latency?.p50).toBeLessThan(0.02);
    const sum = sumOf(reports);
    expect([sum.scheduled, sum.succeeded]).toEqual([received, received]);
    expect(reports.at(-1)?.sends).toBe(received);
    expect(await lives(controlPid)).toBe(false);
  });

  test('is gone within two seconds when the load process is killed', async () => {
    await using server = await startServer((_request, response) => response.end());
    const { reports, pid, controlPid } = await startLoad(server.url);
    await until('the first answers', () => reports.some(({ control }) => (control?.answered ?? 0) > 0));
    process.kill(pid, 'SIGKILL');
    await until('the end of the null server', async () => !(await lives(controlPid)), 2000);
  });

  test('is gone also when the load process is killed before it was up', async () => {
    await using server = await startServer((_request, response) => response.end());
    const { pid, controlPid } = await startLoad(server.url);
    process.kill(pid, 'SIGKILL');
    await until('the end of the null server', async () => !(await lives(controlPid)));
  });

  test('that is killed is started again, and the load does not notice', async () => {
    await using server = await startServer((_request, response) => response.end());
    const { load, reports, pid, controlPid } = await startLoad(server.url);
    await until('the first answers', () => reports.some(({ control }) => (control?.answered ?? 0) > 0));
    process.kill(controlPid, 'SIGKILL');
    const second = await until('another null server', async () => {
      const found = await nullServerBelow(pid);
      return found === controlPid ? null : found;
    });
    const from = reports.length;
    await until('answers of the other', () => reports.slice(from).some(({ control }) => (control?.answered ?? 0) > 0));
    await load.stop();

    const sum = sumOf(reports);
    expect([sum.succeeded, sum.failed, sum.notSent]).toEqual([sum.scheduled, 0, 0]);
    expect(controlOf(reports).failed).toBeLessThanOrEqual(2);
    expect(await lives(second)).toBe(false);
  });

  test('that hangs is told as failed, and the load does not notice', async () => {
    await using server = await startServer((_request, response) => response.end());
    const { load, reports, controlPid } = await startLoad(server.url);
    await until('the first answers', () => reports.some(({ control }) => (control?.answered ?? 0) > 0));
    process.kill(controlPid, 'SIGSTOP');
    await until('a failure', () => reports.some(({ control }) => (control?.failed ?? 0) > 0));
    process.kill(controlPid, 'SIGCONT');
    const from = reports.length;
    await until('answers again', () => reports.slice(from).some(({ control }) => (control?.answered ?? 0) > 0));
    await load.stop();

    const sum = sumOf(reports);
    expect([sum.succeeded, sum.failed, sum.notSent]).toEqual([sum.scheduled, 0, 0]);
    expect(controlOf(reports).latency?.max).toBeGreaterThanOrEqual(2);
    expect(await lives(controlPid)).toBe(false);
  });

  test('that cannot be started is null, and nothing is thrown', async () => {
    const control = createControl('/no/such/entry.js', () => performance.now() / 1000);
    await passing(3);
    expect(control.take()).toBeNull();
    await control.close();
    expect(control.take()).toBeNull();
  });
});
