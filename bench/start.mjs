// How quickly small questions are answered, as ratios to a bare Node in the same run, so that a busy machine moves both.
// Use: node bench/start.mjs [record folder]     goals: --help under 0.15 s, judge under 1 s on a quiet machine
import { spawnSync } from 'node:child_process';

const rounds = 9;
const record = process.argv[2] ?? 'soak-record';
const commands = {
  'bare node': ['-e', '0'],
  'soak --help': ['dist/soak.js', '--help'],
  'soak judge': ['dist/soak.js', 'judge', record],
};

const seconds = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
for (let round = 0; round < rounds; round += 1) {
  for (const [name, args] of Object.entries(commands)) {
    const started = performance.now();
    spawnSync(process.execPath, args, { stdio: 'ignore' });
    seconds[name].push((performance.now() - started) / 1000);
  }
}

const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
const base = median(seconds['bare node']);
for (const [name, values] of Object.entries(seconds)) {
  const middle = median(values);
  console.log(
    `${name.padEnd(12)} ${middle.toFixed(3)} s (best ${Math.min(...values).toFixed(3)})  ${(middle / base).toFixed(1)} x bare node`,
  );
}
