// src/ -> out/ (tsc) -> dist/ (ncc), plus what ncc must not touch: entries and binary or large assets.
// Reproducible: the same sources give the same bytes, in any folder. No cache: it would lie in HOME, which may be empty.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';

const run = (command, args) => execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });

rmSync('out', { recursive: true, force: true });
rmSync('dist', { recursive: true, force: true });
run('node_modules/.bin/tsc', ['-p', 'tsconfig.build.json']);
run('node_modules/.bin/ncc', [
  'build',
  'out/bundle.js',
  '-o',
  'dist',
  '--license',
  'licenses.txt',
  '--no-cache',
  '--quiet',
]);
for (const entry of readdirSync('entries')) cpSync(`entries/${entry}`, `dist/${entry}`);
chmodSync('dist/soak.js', 0o755);
mkdirSync('dist/assets');
cpSync('node_modules/vega/build/vega.min.js', 'dist/assets/vega.min.js');
run('node_modules/.bin/node', ['scripts/write-schemas.mjs']);
run('node_modules/.bin/node', ['scripts/write-action.mjs']);
