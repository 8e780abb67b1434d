// What the judge costs: one decision over a week of one series, and one look over a week of fifty, as the soak takes it.
// Use: npm run build && node bench/judge.ts      Exit 1 when a bound is missed. About a minute; needs a quiet machine.
import { fork } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { setPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRecord } from '../src/host/record-folder.ts';
import { judgeGrowth } from '../src/judge/growth.ts';
import { memoryRule } from '../src/judge/growth-limits.ts';
import type { LifeSeries } from '../src/judge/series.ts';
import type { Sample } from '../src/model/sample.ts';
import { createLatencyHistogram, encodeHistogram, recordSeconds } from '../src/stats/latency-histogram.ts';
import { createRandom } from '../src/stats/random.ts';
import { aCompanion, aScenario, quantity } from '../test/judge/a-scenario.ts';

const hours = 168;
const random = createRandom(7);
const normal = () => Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

let missed = 0;
function bound(name: string, value: number, most: number, unit: string): void {
  const holds = value <= most;
  if (!holds) missed += 1;
  console.log(
    `${holds ? 'held  ' : 'MISSED'}  ${name}: ${value.toFixed(unit === 's' ? 2 : 1)} ${unit} (at most ${most})`,
  );
}

/** Memory of a week, looked at every ten seconds, in 28 lives, under a daily load. */
function aWeekOfLives(): readonly LifeSeries[] {
  const [every, lives] = [10, 28];
  const perLife = (hours * 3600) / every / lives;
  let level = 0;
  return Array.from({ length: lives }, (_, epoch) => ({
    epoch,
    startSeconds: epoch * perLife * every,
    points: Array.from({ length: perLife }, (__, look) => {
      level = 0.9 * level + normal();
      const load = 100 + 50 * Math.sin((2 * Math.PI * (epoch * perLife + look) * every) / 86_400);
      return { seconds: look * every, value: 200e6 + 4e6 * level + 2e5 * load, load };
    }),
  }));
}

function oneDecision(): void {
  const lives = aWeekOfLives();
  const points = lives.reduce((sum, life) => sum + life.points.length, 0);
  const question = { ...memoryRule, limitPerHour: 10e6, warmupDeclared: true, alphaShare: 1 };
  const decide = () => {
    const started = performance.now();
    judgeGrowth(lives, question);
    return performance.now() - started;
  };
  const first = decide();
  const times = Array.from({ length: 21 }, decide);
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  for (let decision = 0; decision < 100; decision += 1) decide();
  globalThis.gc?.();
  const grown = (process.memoryUsage().heapUsed - before) / 1e6;
  console.log(`one decision over ${points} points in ${lives.length} lives: the first ${first.toFixed(0)} ms, then`);
  bound('one decision', median(times), 50, 'ms');
  if (globalThis.gc !== undefined) bound('heap after 100 more', grown, 1, 'MB');
}

const processes = ['system', 'c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7'];
const operations = ['search', 'store', 'list', 'stream', 'error'];

/** A week of samples every 30 s: 48 gauges, five operations, through the real writer. */
async function writeWeek(folder: string): Promise<void> {
  const every = 30;
  const pages = processes.map((_, index) => 20_000 * (index + 1));
  const times = () => {
    const steps = [2, 5, 8, 13, 35].map((milliseconds) => (milliseconds / 1000) * Math.exp(0.1 * normal()));
    const [p50 = 0, p95 = 0, p99 = 0, p999 = 0, max = 0] = steps.toSorted((a, b) => a - b);
    return { p50, p95, p99, p999, max };
  };
  const sample = (atSeconds: number): Sample => {
    const gauges: Record<string, number> = {};
    processes.forEach((name, index) => {
      const base = 20_000 * (index + 1);
      pages[index] = Math.round(base + 0.9 * ((pages[index] ?? base) - base) + 400 * normal());
      gauges[`${name}.resident-bytes`] = (pages[index] ?? base) * 4096;
      gauges[`${name}.cpu-cores`] = Math.max(0, 0.3 + 0.05 * normal());
      gauges[`${name}.threads`] = 12;
      gauges[`${name}.handles`] = 40 + 20 * index + Math.round(3 * normal());
      gauges[`${name}.sockets`] = 20 + Math.round(2 * normal());
      gauges[`${name}.children`] = 0;
    });
    return {
      kind: 'sample',
      atSeconds,
      phase: 'steady',
      epoch: 0,
      segment: 0,
      gauges,
      load: {
        seconds: every,
        scheduled: 50 * every,
        sent: 50 * every,
        notSent: 0,
        succeeded: 50 * every,
        failed: 0,
        inFlight: 2,
        latency: times(),
        operations: Object.fromEntries(
          operations.map((name) => [name, { succeeded: 10 * every, failed: 0, latency: times(), service: times() }]),
        ),
        generator: { cpuCores: 0.05, residentBytes: 71_000_000, lagP99Seconds: 0.0005, lagMaxSeconds: 0.004 },
        control: { answered: 4 * every, failed: 0, latency: times() },
      },
      ticks: { total: every, up: every },
    };
  };
  const histogram = createLatencyHistogram();
  for (let answer = 0; answer < 9000; answer += 1) recordSeconds(histogram, 0.002 * Math.exp(0.6 * normal()));
  const encoded = encodeHistogram(histogram);
  const record = createRecord(folder, { runKey: 'week', startedUnixSeconds: 1_795_000_000 });
  record.append({ kind: 'event', event: 'boot', target: 'system', pid: 1, atSeconds: 0, epoch: 0, segment: 0 });
  for (let hour = 0; hour < hours; hour += 1) {
    for (let at = 0; at < 3600; at += every) record.append(sample(hour * 3600 + at));
    if (hour < hours - 1)
      record.rollHour(
        hour,
        operations.map((operation) => ({ hour, operation, encoded })),
      );
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await record.close();
}

/** The look of the last hour, in its own process at low priority, as the soak forks it. */
async function oneLook(folder: string): Promise<void> {
  const limits = {
    'memory-growth': '10MB/h',
    'handle-growth': '1/h',
    'thread-growth': '1/h',
    'socket-growth': '1/h',
    'child-growth': '1/h',
  } as const;
  const base = aScenario({
    durationSeconds: hours * 3600,
    everySeconds: 30,
    companions: processes.slice(1).map((name) => aCompanion(name, true)),
  });
  const asked = Object.entries(limits).map(([code, limit]) => [
    code,
    { code, on: true, origin: 'scenario', limit: quantity(limit), window: 'steady', metric: null },
  ]);
  const scenario = { ...base, checks: { ...base.checks, ...Object.fromEntries(asked) } };
  const entry = fileURLToPath(new URL('../dist/look.js', import.meta.url));
  const started = performance.now();
  const child = fork(entry, [], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const pid = child.pid ?? 0;
  setPriority(pid, 19);
  let [cpuSeconds, peakMb] = [0, 0];
  const watching = setInterval(() => {
    try {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      cpuSeconds = (Number(fields[11]) + Number(fields[12])) / 100;
      peakMb = Math.max(peakMb, (Number(fields[21]) * 4096) / 1e6);
    } catch {
      // It has just ended.
    }
  }, 20);
  const answered = new Promise<unknown>((resolve) => child.once('message', resolve));
  child.send({ folder, scenario, look: 167, of: 168, alphaShare: 0.0118 });
  console.log('a look over a week of 50 series answers', JSON.stringify(await answered).slice(0, 100));
  await new Promise((resolve) => child.once('close', resolve));
  clearInterval(watching);
  bound('one look', (performance.now() - started) / 1000, 3, 's');
  console.log(`        its processor time ${cpuSeconds.toFixed(2)} s, memory ${peakMb.toFixed(0)} MB at most`);
}

const folder = mkdtempSync(join(tmpdir(), 'soak-bench-'));
try {
  oneDecision();
  await writeWeek(join(folder, 'week'));
  await oneLook(join(folder, 'week'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = missed === 0 ? 0 : 1;
