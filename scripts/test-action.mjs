// The built action on a GitHub of our own. `--quick`: one chain of three legs, for CI; `--long`: the chain of an hour, by hand.
// Anything else is handed to vitest: a file, -t "a name".
import { spawnSync } from 'node:child_process';

const given = process.argv.slice(2);
const flags = ['--quick', '--long'];
const rest = given.filter((argument) => !flags.includes(argument));
const files = given.includes('--quick')
  ? ['test/action/quick.test.ts']
  : given.includes('--long')
    ? ['test/action/long.test.ts']
    : ['--exclude', 'test/action/quick.test.ts', '--exclude', 'test/action/long.test.ts'];

const started = Date.now();
const { status } = spawnSync(
  'node_modules/.bin/vitest',
  ['run', '--config', 'vitest.action.config.ts', ...files, ...rest],
  {
    stdio: 'inherit',
  },
);
console.log(`action tests: ${((Date.now() - started) / 60_000).toFixed(1)} min`);
process.exit(status ?? 1);
