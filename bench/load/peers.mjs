// Other generators, as their users run them, with what they say about themselves and the processor time they took.
// wrk and hey are Debian's; autocannon and artillery are installed by npm into bench/peers/ when the bench is run.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const peers = fileURLToPath(new URL('../peers', import.meta.url));
const bin = (name) => join(peers, 'node_modules', '.bin', name);

/** Installs the npm peers once. Their versions stand in bench/peers/package-lock.json. */
export function installPeers() {
  if (existsSync(bin('artillery')) && existsSync(bin('autocannon'))) return;
  const done = spawnSync('npm', ['ci', '--prefix', peers, '--no-audit', '--no-fund', '--ignore-scripts'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (done.status !== 0) throw new Error('npm could not install the peers of bench/peers');
}

/** Runs a command on the second core; `cpuSeconds` holds all its descendants that it waited for. */
function timed(command, args, env = {}) {
  const script = 'TIMEFORMAT="%U %S"; { time "$@" ; } 2> "$TIMES"';
  const folder = mkdtempSync(join(tmpdir(), 'soak-peer-'));
  const times = join(folder, 'times');
  const done = spawnSync('taskset', ['-c', '1', 'bash', '-c', script, 'bash', command, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    env: { ...process.env, ...env, TIMES: times },
  });
  const last = existsSync(times) ? readFileSync(times, 'utf8').trim().split('\n').at(-1) : '';
  rmSync(folder, { recursive: true, force: true });
  if (done.status !== 0)
    throw new Error(`${command} ended with ${done.status}: ${done.stderr}${done.stdout}`.slice(0, 500));
  const [user, system] = last.split(' ').map(Number);
  return { output: done.stdout, cpuSeconds: user + system };
}

export function haveDebianPeers() {
  return ['wrk', 'hey', 'taskset'].filter((name) => spawnSync('which', [name]).status !== 0);
}

const milliseconds = (text) => {
  const found = /^([\d.]+)(us|ms|s|m)$/.exec(text);
  if (found === null) return null;
  return Number(found[1]) * { us: 0.001, ms: 1, s: 1000, m: 60_000 }[found[2]];
};

/** Closed loop. */
export function wrk(url, { clients, seconds }) {
  const { output, cpuSeconds } = timed('wrk', ['-t1', `-c${clients}`, `-d${seconds}s`, '--latency', url]);
  const requests = Number(/(\d+) requests in/.exec(output)?.[1]);
  const p99 = milliseconds(/99%\s+(\S+)/.exec(output)?.[1] ?? '');
  return { sent: requests, cpuSeconds, perSecond: requests / seconds, p99Ms: p99, p999Ms: null };
}

/** `rate` per second over all clients; null: closed loop. */
export function hey(url, { clients, seconds, rate }) {
  const limit = rate === null ? [] : ['-q', String(rate / clients)];
  const { output, cpuSeconds } = timed('hey', ['-z', `${seconds}s`, '-c', String(clients), ...limit, url], {
    GOMAXPROCS: '1',
  });
  const requests = [...output.matchAll(/\[\d+\]\s+(\d+) responses/g)].reduce(
    (sum, [, count]) => sum + Number(count),
    0,
  );
  const p99 = Number(/99% in ([\d.]+) secs/.exec(output)?.[1]) * 1000;
  return { sent: requests, cpuSeconds, perSecond: requests / seconds, p99Ms: p99, p999Ms: null };
}

/** With a rate it corrects its response times after the fact, unless `blind`. */
export function autocannon(url, { clients, seconds, rate, blind = false }) {
  const limit = rate === null ? [] : ['-R', String(rate), ...(blind ? ['-C'] : [])];
  const args = ['-c', String(clients), '-d', String(seconds), '--json', '--no-progress', ...limit, url];
  const { output, cpuSeconds } = timed(process.execPath, [bin('autocannon'), ...args]);
  const said = JSON.parse(output.slice(output.indexOf('{')));
  const { total, average } = said.requests;
  return { sent: total, cpuSeconds, perSecond: average, p99Ms: said.latency.p99, p999Ms: said.latency.p99_9 };
}

/** Open: `rate` virtual users a second, each sends one request. */
export function artillery(url, { seconds, rate }) {
  const folder = mkdtempSync(join(tmpdir(), 'soak-artillery-'));
  const [plan, report] = [join(folder, 'plan.json'), join(folder, 'report.json')];
  const { origin, pathname } = new URL(url);
  writeFileSync(
    plan,
    JSON.stringify({
      config: { target: origin, phases: [{ duration: seconds, arrivalRate: rate }], http: { pool: 64 } },
      scenarios: [{ flow: [{ get: { url: pathname } }] }],
    }),
  );
  const env = { ARTILLERY_DISABLE_TELEMETRY: 'true', ARTILLERY_CLOUD_API_KEY: '' };
  const { cpuSeconds } = timed(process.execPath, [bin('artillery'), 'run', '--quiet', '-o', report, plan], env);
  const { aggregate } = JSON.parse(readFileSync(report, 'utf8'));
  rmSync(folder, { recursive: true, force: true });
  const sent = aggregate.counters['http.requests'] ?? 0;
  const times = aggregate.summaries['http.response_time'] ?? {};
  return { sent, cpuSeconds, perSecond: sent / seconds, p99Ms: times.p99 ?? null, p999Ms: times.p999 ?? null };
}
