// Our load process alone, as the engine starts it, with the load process of dist/. Prints one line of JSON.
// Use: node bench/load/ours.mjs '{"url":..., "rate": 1000 | "max", "clients": 64, "seconds": 20}'
import { fileURLToPath } from 'node:url';
import { createLoad } from '../../src/load/load-port.ts';
import { createLatencyHistogram, decodeHistogram, mergeInto, quantiles } from '../../src/stats/latency-histogram.ts';

/** Its first seconds are the climb to the rate and a cold compiler: counted, but not in the response times. */
const warmupSeconds = 2;

const { url, rate, clients, seconds, skipWarmup = true } = JSON.parse(process.argv[2]);
const load = createLoad({ loadEntry: fileURLToPath(new URL('../../dist/load.js', import.meta.url)) });
const response = createLatencyHistogram();
let [sent, scheduled, notSent, succeeded, failed, cpuSeconds, covered, peakBytes] = [0, 0, 0, 0, 0, 0, 0, 0];
let [lagP99, sentWarm, secondsWarm] = [0, 0, 0];
load.onReport((report) => {
  scheduled += report.scheduled;
  sent += report.sent;
  notSent += report.notSent;
  cpuSeconds += report.generator.cpuCores * report.seconds;
  covered += report.seconds;
  peakBytes = Math.max(peakBytes, report.generator.residentBytes);
  const warm = covered > warmupSeconds + 1;
  if (warm) {
    lagP99 = Math.max(lagP99, report.generator.lagP99Seconds);
    sentWarm += report.sent;
    secondsWarm += report.seconds;
  }
  for (const operation of Object.values(report.operations)) {
    succeeded += operation.succeeded;
    failed += operation.failed;
    if (operation.histogram !== null && (warm || !skipWarmup))
      mergeInto(response, decodeHistogram(operation.histogram));
  }
});
const operation = {
  name: 'get',
  weight: 1,
  protocol: 'http',
  timeoutSeconds: 30,
  growsBytes: 0,
  request: { method: 'GET', path: '', headers: {}, json: undefined, body: null, batch: 1, command: [] },
  expect: { status: null, json: null, contains: null, error: false },
};
await load.start({
  load: {
    target: url,
    rate: rate === 'max' ? { kind: 'max' } : { kind: 'open', perSecond: rate },
    nominalPerSecond: null,
    clients,
    timeoutSeconds: 30,
    headers: {},
    arrival: { pattern: 'constant' },
    payload: null,
    preload: null,
    mix: null,
    operations: [operation],
  },
  chaos: { disconnect: null, vanish: null, slowReader: null },
  seed: 1,
  fromSend: 0,
  fromFullRateSeconds: null,
});
const startedSeconds = performance.now() / 1000;
await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
const heldSeconds = performance.now() / 1000 - startedSeconds;
await load.stop();
const times = quantiles(response);
// A ramp of two seconds asks for one second of rate less; what the schedule asked in all is known to itself.
console.log(
  JSON.stringify({
    asked: rate === 'max' ? null : rate * (heldSeconds - 1),
    scheduled,
    sent,
    notSent,
    succeeded,
    failed,
    cpuSeconds,
    perSecond: sentWarm / secondsWarm,
    lagP99Ms: lagP99 * 1000,
    p50Ms: times === null ? null : times.p50 * 1000,
    p99Ms: times === null ? null : times.p99 * 1000,
    p999Ms: times === null ? null : times.p999 * 1000,
    maxMs: times === null ? null : times.max * 1000,
    peakMb: peakBytes / 1e6,
  }),
);
