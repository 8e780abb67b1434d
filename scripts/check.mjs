// Everything a change must pass, cheap to dear; stops at the first that fails. CI runs the same.
import { spawnSync } from 'node:child_process';

const steps = [
  ['format and lint', 'biome', ['check', '.']],
  ['types', 'tsc', ['--noEmit', '-p', 'tsconfig.json']],
  ['import table', 'vitest', ['run', 'test/architecture']],
  ['unit tests', 'vitest', ['run']],
];

for (const [name, command, args] of steps) {
  const started = performance.now();
  const { status } = spawnSync(`node_modules/.bin/${command}`, args, { stdio: 'inherit' });
  console.log(`${status === 0 ? 'ok' : 'FAILED'}: ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  if (status !== 0) process.exit(1);
}
