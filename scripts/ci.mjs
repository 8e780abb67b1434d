// What .ci/run does: a clean install with its tests, the checks, a rebuilt dist compared with the committed one.
// Every step is tried, so that one run shows all that is wrong. Closes with a line "N passed, N failed".
// Runs on the machine's own Node, whatever it is; npm scripts run on the lockfile's.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

let passed = 0;
let failed = 0;

function step(name, command, args) {
  console.log(`\n== ${name}: ${command} ${args.join(' ')}`);
  const started = Date.now();
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  count(status === 0 ? 1 : 0, status === 0 ? 0 : 1);
  console.log(`== ${name}: ${status === 0 ? 'passed' : 'FAILED'} after ${seconds} s`);
  return status === 0;
}

function count(good, bad) {
  passed += good;
  failed += bad;
}

function countTests(file) {
  if (!existsSync(file)) return count(0, 1);
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
  count(numPassedTests, numFailedTests);
}

const results = ['out/tests-unit.json', 'out/tests-process.json', 'out/tests-e2e.json'];
const actionResult = 'out/tests-action.json';
for (const file of [...results, actionResult]) rmSync(file, { force: true });

step('install and test', 'npm', ['cit']);
for (const file of results) countTests(file);
step('the action, one chain', 'npm', ['run', '--silent', 'test:action', '--', '--quick']);
countTests(actionResult);
step('the judge, simulated', 'npm', ['run', '--silent', 'sim', '--', '--quick']);
step('format and lint', 'npm', ['run', '--silent', 'lint']);
step('types', 'npm', ['run', '--silent', 'types']);
if (step('build', 'npm', ['run', '--silent', 'build'])) {
  step('dist is what src builds', 'git', [
    'diff',
    '--exit-code',
    '--stat',
    '--',
    'dist',
    'schema',
    'action.yml',
    'README.md',
  ]);
  const untracked = spawnSync('git', ['status', '--porcelain', '--', 'dist', 'schema', 'action.yml', 'README.md'], {
    encoding: 'utf8',
  }).stdout;
  if (untracked !== '') {
    console.log(`files of dist/, schema/, action.yml or README.md that are not committed as built:\n${untracked}`);
    count(0, 1);
  }
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
