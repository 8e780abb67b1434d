// How quickly small questions are answered, as ratios to a bare Node in the same run, so that a busy machine moves both.
// Use: node bench/start.mjs [record folder]
// Goals on a quiet machine: --help under 0.15 s, judge under 1 s, a refusal of the action and a post without work under 0.1 s.
import { spawnSync } from 'node:child_process';

const rounds = 9;
const record = process.argv[2] ?? 'soak-record';
// What a runner gives to a step: enough to come to the first mistake, and to find that nothing was left.
const job = { PATH: process.env.PATH, GITHUB_SERVER_URL: 'https://github.com', INPUT_COMMAND: 'no-such-command' };
const commands = {
  'bare node': { args: ['-e', '0'] },
  'soak --help': { args: ['dist/soak.js', '--help'] },
  'soak judge': { args: ['dist/soak.js', 'judge', record] },
  'action refuses': { args: ['dist/main.js'], env: job, code: 1 },
  'action post': { args: ['dist/post.js'], env: job, code: 0 },
};

const seconds = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
for (let round = 0; round < rounds; round += 1) {
  for (const [name, { args, env, code }] of Object.entries(commands)) {
    const started = performance.now();
    const { status } = spawnSync(process.execPath, args, { stdio: 'ignore', env: env ?? process.env });
    seconds[name].push((performance.now() - started) / 1000);
    if (code !== undefined && status !== code) throw new Error(`${name} ended with ${status}, expected ${code}`);
  }
}

const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
const base = median(seconds['bare node']);
for (const [name, values] of Object.entries(seconds)) {
  const middle = median(values);
  console.log(
    `${name.padEnd(14)} ${middle.toFixed(3)} s (best ${Math.min(...values).toFixed(3)})  ${(middle / base).toFixed(1)} x bare node`,
  );
}
