// Soaks every shipped scenario for real, time-compressed, two at a time: its own system, its own operations, shorter phases, limits to match.
// Use: npm run test:scenarios [-- --quick | --only <text>]      --quick: the three that CI takes. Closes with "N passed, N failed".
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values: options } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, only: { type: 'string' } },
});

/** Of a scenario of hours. What is judged of a minute: that it is right, whole and clean. Growth has scenarios of its own below. */
const minute = {
  duration: '50s',
  'phases.idle': '3s',
  'phases.warmup': '12s',
  'phases.drain': '8s',
  'watch.every': '1s',
  'segments.checkpoint-every': '20s',
};
const noTrends = {
  'checks.memory-growth': 'off',
  'checks.handle-growth': 'off',
  'checks.latency-drift': 'off',
  'checks.latency-step': 'off',
  'checks.degradation': 'off',
  'checks.thread-growth': 'off',
  'checks.socket-growth': 'off',
  'checks.child-growth': 'off',
};
/** A machine shared with the system, and a minute: the tenth of a second that a soak of a day would ask for is not asked here. */
const patient = { 'checks.p99': '2s', 'checks.uptime': '95%' };
const passes = 0;
const fails = 1;

/** An hour in ten minutes. */
const sixTimes = {
  duration: '460s',
  'phases.idle': '10s',
  'phases.warmup': '100s',
  'phases.drain': '10s',
  'segments.checkpoint-every': '50s',
  'checks.memory-growth': '300MiB/h',
  'checks.handle-growth': '60/h',
  'checks.latency-drift': 'off',
  'checks.latency-step': 'off',
  'checks.degradation': 'off',
};

/** `expects`: exit codes that are right. `says`: what the first line must hold. `alone`: with the whole machine to itself. */
const soaks = [
  { scenario: 'mini-1h', set: sixTimes, expects: [passes], seconds: 600 },
  {
    scenario: 'mini-1h',
    called: 'mini-1h, leaking',
    set: { ...sixTimes, 'load.session.requests': '20', 'load.session.leave': 'vanish' },
    expects: [fails],
    says: /Memory grows/,
    seconds: 600,
  },
  { scenario: '24h-moderate-load', set: { ...minute, ...noTrends, ...patient }, expects: [passes], quick: true },
  {
    scenario: '48h-with-reconnects',
    set: {
      ...minute,
      ...noTrends,
      ...patient,
      'chaos.disconnect.per-minute': '0.5',
      'chaos.vanish.per-minute': '0.2',
      'chaos.disconnect.reconnect-after': '1s',
      'chaos.storm.every': '20s',
      'chaos.storm.reconnect-after': '1s',
    },
    expects: [passes],
  },
  {
    scenario: '12h-memory-stress',
    // Ten megabytes three times a second, made, sent, parsed and answered on two cores: beside nothing else, and with patience.
    set: { ...minute, ...noTrends, ...patient, 'load.rate': '4/s', 'checks.p99': '20s' },
    expects: [passes],
    alone: true,
  },
  {
    scenario: '24h-production',
    set: {
      ...minute,
      ...noTrends,
      ...patient,
      'load.rate': '100/s',
      'load.arrival.day': '50s',
      'load.preload.count': '2000',
      'checks.throughput': '60/s',
      'abort.p99': '5s',
      'abort.on-regression': 'false',
    },
    expects: [passes],
  },
  {
    scenario: '7d-stress',
    set: {
      ...minute,
      ...noTrends,
      ...patient,
      'load.rate': '60/s',
      'load.preload.count': '2000',
      'chaos.restart.every': '15s',
      'chaos.restart.recover-within': '10s',
      'checks.throughput': '30/s',
      'abort.p99': '5s',
      'abort.on-regression': 'false',
    },
    expects: [passes],
  },
  { scenario: '12h-general', set: { ...minute, ...noTrends, ...patient }, expects: [passes] },
  { scenario: 'mcp-vanishing-clients', set: {}, expects: [fails], says: /Memory grows/, quick: true },
  { scenario: 'mcp-leaving-clients', set: {}, expects: [passes], quick: true },
  { scenario: 'nginx', set: { ...minute, ...noTrends, ...patient }, expects: [passes], needs: 'nginx' },
  {
    scenario: 'redis',
    // In a minute, too: a hundred answers are needed for a share of errors.
    set: { ...minute, ...noTrends, ...patient, 'load.rate': '3/s', 'load.clients': '4' },
    expects: [passes],
    needs: 'redis-benchmark',
  },
  { scenario: 'proxy', set: { ...minute, ...noTrends, ...patient }, expects: [passes] },
  {
    scenario: 'idle',
    set: { ...minute, ...noTrends, 'phases.idle': '0s', 'phases.drain': '0s' },
    expects: [passes],
  },
  { scenario: 'vector-store', set: { ...minute, ...noTrends, ...patient }, expects: [passes], needs: 'chroma' },
  { scenario: 'quickstart', set: {}, expects: [passes] },
  { scenario: 'leaky', set: {}, expects: [fails], says: /Memory grows/ },
  { scenario: 'nightly', set: { ...minute, ...noTrends, ...patient }, expects: [passes] },
];

const nameOf = ({ scenario, called }) => called ?? scenario;
const hasProgram = (name) => name === undefined || spawnSync('which', [name], { env: process.env }).status === 0;

/** Every shipped scenario has a soak here. */
const unknown = readdirSync('scenarios')
  .filter((file) => file.endsWith('.toml') && !soaks.some(({ scenario }) => `${scenario}.toml` === file))
  .map((file) => `scenarios/${file} is not soaked by scripts/test-scenarios.mjs`);

const chosen = soaks
  .filter(({ quick }) => !options.quick || quick === true)
  .filter((soak) => options.only === undefined || nameOf(soak).includes(options.only));
const waiting = chosen.filter(({ alone }) => alone !== true);
const failures = [...unknown];
let passed = 0;

async function soakNext() {
  for (let soak = waiting.shift(); soak !== undefined; soak = waiting.shift()) await soakOne(soak);
}

async function soakOne(soak) {
  const name = nameOf(soak);
  if (!hasProgram(soak.needs)) {
    console.log(`  left out  ${name}: ${soak.needs} is not installed`);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'soak-scenario-'));
  const sets = Object.entries(soak.set).flatMap(([key, value]) => ['--set', `${key}=${value}`]);
  const args = [
    'dist/soak.js',
    'run',
    `scenarios/${soak.scenario}.toml`,
    '--out',
    join(folder, 'record'),
    '--report',
    join(folder, 'report'),
    ...sets,
  ];
  const started = performance.now();
  const { code, output } = await run(args, ((soak.seconds ?? 120) * 1.5 + 60) * 1000);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  const verdict =
    output.split('\n').find((line) => /^(PASS|FAIL|INCONCLUSIVE|INVALID|error)/.test(line)) ?? output.slice(-500);
  const right = soak.expects.includes(code) && (soak.says === undefined || soak.says.test(verdict));
  console.log(`  ${right ? 'passed' : 'FAILED'}  ${name}, ${seconds} s, exit ${code}: ${verdict.slice(0, 230)}`);
  if (right) passed += 1;
  else failures.push(`${name}: exit ${code}, expected ${soak.expects.join(' or ')}\n${output.slice(-3000)}`);
  rmSync(folder, { recursive: true, force: true });
}

function run(args, limitMs) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output = (output + text).slice(-20_000);
      });
    }
    const limit = setTimeout(() => child.kill('SIGTERM'), limitMs);
    child.on('close', (code) => {
      clearTimeout(limit);
      resolve({ code, output });
    });
  });
}

// Two cores: two soaks beside each other, each with its system.
await Promise.all([soakNext(), soakNext()]);
waiting.push(...chosen.filter(({ alone }) => alone === true));
await soakNext();
for (const failure of failures) console.log(`\n${failure}`);
console.log(`${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;
