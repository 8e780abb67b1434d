// How much room a record takes. One day of noisy series is written through the real record and taken seven times.

import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createRecord, readCapture } from '../../src/host/record-folder.ts';
import type { Quantiles, Sample } from '../../src/model/sample.ts';
import { createLatencyHistogram, encodeHistogram, recordSeconds } from '../../src/stats/latency-histogram.ts';
import { createRandom } from '../../src/stats/random.ts';
import { aHeader } from '../capture/an-hour.ts';

const hours = 24;
const everySeconds = 30;
const operations = ['search', 'store', 'list', 'stream', 'error'];
const ratePerSecond = 50;
const seed = 7;

const random = createRandom(seed);
const uniform = (from: number, to: number) => from + (to - from) * random.next();
const normal = () => Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
const latency = () => 0.002 * Math.exp(0.6 * normal());

/** Eight processes of six metrics: 48 gauges, each with the noise of real ones. */
const processes = Array.from({ length: 8 }, (_, index) => ({
  name: `p${index}`,
  pages: 20_000 * (index + 1),
  handles: 40 + 20 * index,
}));

function gaugesAt(): Sample['gauges'] {
  const gauges: Record<string, number> = {};
  for (const one of processes) {
    // Teeth of a collector on a slow rise, in pages.
    one.pages = Math.max(5_000, one.pages + Math.round(400 * normal()) + (random.next() < 0.1 ? -2_000 : 220));
    gauges[`${one.name}.resident-bytes`] = one.pages * 4096;
    gauges[`${one.name}.cpu-cores`] = Math.max(0, 0.3 + 0.05 * normal());
    gauges[`${one.name}.threads`] = 12 + (random.next() < 0.05 ? 1 : 0);
    gauges[`${one.name}.handles`] = one.handles + Math.round(3 * normal());
    gauges[`${one.name}.sockets`] = 20 + Math.round(2 * normal());
    gauges[`${one.name}.children`] = 0;
  }
  return gauges;
}

function quantiles(): Quantiles {
  const [p50 = 0, p95 = 0, p99 = 0, p999 = 0, max = 0] = [0.002, 0.005, 0.008, 0.013, 0.025].map(
    (center) => center * Math.exp(0.1 * normal()),
  );
  return {
    p50,
    p95: Math.max(p50, p95),
    p99: Math.max(p50, p95, p99),
    p999: Math.max(p95, p99, p999),
    max: Math.max(p99, p999, max) + 0.01,
  };
}

function sampleAt(atSeconds: number): Sample {
  const sent = ratePerSecond * everySeconds;
  const share = () => Math.round(sent / operations.length + 15 * normal());
  const counted = operations.map((name) => [
    name,
    { succeeded: share(), failed: random.next() < 0.02 ? 1 : 0, latency: quantiles() },
  ]);
  return {
    kind: 'sample',
    atSeconds: atSeconds + uniform(0, 0.02),
    phase: 'steady',
    epoch: 0,
    segment: 0,
    gauges: gaugesAt(),
    load: {
      seconds: everySeconds + uniform(-0.01, 0.01),
      scheduled: sent,
      sent,
      notSent: 0,
      succeeded: sent - 1,
      failed: 1,
      inFlight: Math.round(uniform(0, 5)),
      latency: quantiles(),
      operations: Object.fromEntries(counted),
      generator: {
        cpuCores: uniform(0.04, 0.06),
        residentBytes: 4096 * Math.round(uniform(17_000, 18_000)),
        lagP99Seconds: uniform(0.0003, 0.0006),
        lagMaxSeconds: uniform(0.002, 0.01),
      },
      control: { answered: 4 * everySeconds + (random.next() < 0.5 ? 1 : 0), failed: 0, latency: quantiles() },
    },
    ticks: { total: everySeconds, up: everySeconds },
  };
}

function histogramOf(hour: number, operation: string) {
  const histogram = createLatencyHistogram();
  const answers = (3600 * ratePerSecond) / operations.length;
  for (let answer = 0; answer < answers / 4; answer += 1) recordSeconds(histogram, latency());
  return { hour, operation, encoded: encodeHistogram(histogram) };
}

it(`a week at ${everySeconds} s with 48 gauges and 5 operations takes less than 8 MB (seed ${seed})`, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'soak-record-'));
  const record = createRecord(folder, aHeader);
  for (let hour = 0; hour < hours; hour += 1) {
    for (let at = 0; at < 3600; at += everySeconds) record.append(sampleAt(hour * 3600 + at));
    record.rollHour(
      hour,
      operations.map((operation) => histogramOf(hour, operation)),
    );
  }
  await record.close();
  const sealed = (await readdir(folder)).filter((name) => name.endsWith('.gz'));
  expect(sealed).toHaveLength(hours);
  const sizes = await Promise.all(sealed.map(async (name) => (await stat(join(folder, name))).size));
  const weekBytes = 7 * sizes.reduce((a, b) => a + b, 0);
  expect((await readCapture(folder)).samples).toHaveLength((hours * 3600) / everySeconds);
  // 3.8 MB when this was written, 0.2 of them for the control.
  expect(weekBytes).toBeLessThan(8e6);
  await rm(folder, { recursive: true });
});
