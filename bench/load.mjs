// What the load process costs and whether it tells the truth, beside wrk, hey, autocannon and artillery: interleaved, on one host,
// medians of rounds. The target is nginx on the first core, every generator runs on the second.
// Use: npm run bench:load [-- --rounds 3 --seconds 20]      Exit 1 when a bound is missed.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startNginx } from './load/nginx.mjs';
import { artillery, autocannon, haveDebianPeers, hey, installPeers, wrk } from './load/peers.mjs';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '20' },
    only: { type: 'string' },
  },
});
const rounds = Number(options.rounds);
const seconds = Number(options.seconds);
const missing = haveDebianPeers();
if (missing.length > 0) {
  console.error(`install ${missing.join(', ')} first (Debian packages of that name; taskset is in util-linux)`);
  process.exit(2);
}
installPeers();

const entry = fileURLToPath(new URL('./load/ours.mjs', import.meta.url));
function ours(order) {
  const done = spawnSync('taskset', ['-c', '1', process.execPath, entry, JSON.stringify(order)], { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`our load process: ${done.stderr}`);
  return JSON.parse(done.stdout);
}

const median = (numbers) => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];
const wanted = (name) => options.only === undefined || name.includes(options.only);
const bounds = [];
function bound(name, value, holds, text) {
  bounds.push({ name, holds });
  console.log(`${holds ? 'held  ' : 'MISSED'}  ${name}: ${value} (${text})`);
}

const nginx = await startNginx();
try {
  if (wanted('closed')) closedLoop();
  if (wanted('open')) openModel();
  if (wanted('stall')) await stalls();
} finally {
  await nginx.stop();
}
process.exitCode = bounds.every(({ holds }) => holds) ? 0 : 1;

/** Processor time per request with 32 in flight, and ours at 10,000/s in the open model. */
function closedLoop() {
  console.log(`\nProcessor time, seconds per 100,000 requests (${rounds} rounds of ${seconds} s, 32 connections)\n`);
  const shape = { clients: 32, seconds, rate: null };
  const tools = {
    wrk: () => wrk(nginx.url, shape),
    hey: () => hey(nginx.url, shape),
    autocannon: () => autocannon(nginx.url, shape),
    'artillery 1,000/s': () => artillery(nginx.url, { seconds, rate: 1000 }),
    'ours at max': () => ours({ url: nginx.url, rate: 'max', clients: 32, seconds }),
    'ours at 10,000/s': () => ours({ url: nginx.url, rate: 10_000, clients: 64, seconds }),
  };
  const costs = Object.fromEntries(Object.keys(tools).map((name) => [name, []]));
  const rates = Object.fromEntries(Object.keys(tools).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, run] of Object.entries(tools)) {
      const { cpuSeconds, sent, perSecond } = run();
      costs[name].push((cpuSeconds / sent) * 100_000);
      rates[name].push(perSecond);
    }
  }
  const cost = Object.fromEntries(Object.entries(costs).map(([name, numbers]) => [name, median(numbers)]));
  for (const [name, value] of Object.entries(cost)) {
    const ratio = (value / cost.wrk).toFixed(1);
    console.log(
      `${name.padEnd(18)} ${value.toFixed(2).padStart(7)}  ${ratio.padStart(5)} x wrk  ${median(rates[name]).toFixed(0)}/s`,
    );
  }
  const ratio = (one, other) => cost[one] / cost[other];
  const [atRate, atMax, light] = [
    ratio('ours at 10,000/s', 'wrk'),
    ratio('ours at max', 'autocannon'),
    ratio('ours at max', 'artillery 1,000/s'),
  ];
  bound('processor time at 10,000/s', `${atRate.toFixed(2)} x wrk`, atRate <= 3.2, 'at most 3.2');
  bound('processor time at max', `${atMax.toFixed(2)} x autocannon`, atMax <= 1.4, 'at most 1.4');
  bound('processor time at max', `${light.toFixed(3)} x artillery`, light <= 0.1, 'at most 0.1');
}

/** Sends counted against sends asked for. */
function openModel() {
  console.log(`\nSent of what was asked for (${rounds} rounds of ${seconds} s, 64 connections)\n`);
  for (const rate of [100, 1000, 5000, 10_000]) {
    const runs = Array.from({ length: rounds }, () => ours({ url: nginx.url, rate, clients: 64, seconds }));
    const share = median(runs.map(({ scheduled, asked }) => scheduled / asked));
    const of = (pick) => median(runs.map(pick)).toFixed(1);
    const lost = runs.reduce((sum, { notSent }) => sum + notSent, 0);
    const times = `p50 ${of((run) => run.p50Ms)} p99 ${of((run) => run.p99Ms)} p99.9 ${of((run) => run.p999Ms)} ms, lag p99 ${of((run) => run.lagP99Ms)} ms`;
    console.log(
      `${String(rate).padStart(6)}/s  ${share.toFixed(4)}  ${times}, ${of((run) => run.peakMb)} MB, ${lost} not sent`,
    );
    bound(
      `sent at ${rate}/s`,
      share.toFixed(4),
      Math.abs(share - 1) <= 0.001 && lost === 0,
      '0.999 to 1.001, none left out',
    );
  }
}

/** The target stands still for one second in ten: 10 % of the sends meet it, and wait a second at most. */
async function stalls() {
  const [rate, length] = [500, 20];
  const truth = { p99: 900, p999: 990 };
  console.log(
    `\nResponse times when the target stops for 1 s in 10 (${rate}/s, ${length} s; truth: p99 ${truth.p99}, p99.9 ${truth.p999} ms)\n`,
  );
  const { stallWhile } = await import('./load/stall.mjs');
  const tools = {
    'ours, 8 connections': (url) => ({ order: { url, rate, clients: 8, seconds: length, skipWarmup: false } }),
    'ours, 64 connections': (url) => ({ order: { url, rate, clients: 64, seconds: length, skipWarmup: false } }),
    'ours, unlimited': (url) => ({ order: { url, rate, clients: 2000, seconds: length, skipWarmup: false } }),
    'autocannon, 50': () => ({ peer: 'autocannon', shape: { clients: 50, seconds: length, rate } }),
    'autocannon -C, 50': () => ({ peer: 'autocannon', shape: { clients: 50, seconds: length, rate, blind: true } }),
    'hey, 50': () => ({ peer: 'hey', shape: { clients: 50, seconds: length, rate } }),
    'hey, 5': () => ({ peer: 'hey', shape: { clients: 5, seconds: length, rate } }),
    artillery: () => ({ peer: 'artillery', shape: { seconds: length, rate } }),
  };
  for (const [name, ask] of Object.entries(tools)) {
    const said = await stallWhile(nginx.workerPid, length, nginx.url, ask(nginx.url));
    const p999 = said.p999Ms === null ? '   -' : said.p999Ms.toFixed(0).padStart(5);
    console.log(`${name.padEnd(26)} p99 ${said.p99Ms.toFixed(0).padStart(5)}  p99.9 ${p999}  sent ${said.sent}`);
    if (!name.startsWith('ours')) continue;
    const near = (got, true_) => got !== null && Math.abs(got / true_ - 1) <= 0.1;
    bound(
      `stall, ${name}`,
      `p99 ${said.p99Ms.toFixed(0)}, p99.9 ${p999.trim()}`,
      near(said.p99Ms, truth.p99) && near(said.p999Ms, truth.p999),
      'within 10 % of the truth',
    );
  }
}
