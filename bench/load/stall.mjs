// Runs one generator in a process of its own while the target is stopped for a second in every ten.
import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const oursEntry = fileURLToPath(new URL('./ours.mjs', import.meta.url));
const peerEntry = fileURLToPath(new URL('./one-peer.mjs', import.meta.url));

/** `asked` is { order } for ours or { peer, shape } for another; resolves with what it said. */
export async function stallWhile(pid, seconds, url, asked) {
  const args =
    'order' in asked ? [oursEntry, JSON.stringify(asked.order)] : [peerEntry, JSON.stringify({ ...asked, url })];
  const child = spawn('taskset', ['-c', '1', process.execPath, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output += text;
  });
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${args[0]} ended with ${code}`))));
  });
  // Starting takes it a second or two; then two whole periods of ten seconds, the stop in the middle of each.
  const stopping = (async () => {
    for (let period = 0; period < Math.floor(seconds / 10); period += 1) {
      await sleep(period === 0 ? 6000 : 9000);
      process.kill(pid, 'SIGSTOP');
      await sleep(1000);
      process.kill(pid, 'SIGCONT');
    }
  })();
  try {
    await ended;
    await stopping;
  } finally {
    process.kill(pid, 'SIGCONT');
  }
  return JSON.parse(output.trim().split('\n').at(-1));
}
