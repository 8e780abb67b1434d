import { defineConfig } from 'vitest/config';

const shared = {
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // As in vitest.config.ts: the parser of workflow files.
  server: { deps: { inline: [/@actions\/workflow-parser/] } },
};
/** What is timed is the load process: beside it, nothing. */
const alone = ['test/load/**/*.process.test.ts', 'test/run/**/*.process.test.ts'];

// Tests over real processes. Those of the load come first, one file at a time: what they measure must not be the fight for two
// cores. The others mostly wait, two files at a time.
export default defineConfig({
  logLevel: 'error',
  test: {
    reporters: ['default', ['json', { outputFile: 'out/tests-process.json' }]],
    projects: [
      { test: { ...shared, name: 'load', include: alone, maxWorkers: 1, sequence: { groupOrder: 0 } } },
      {
        test: {
          ...shared,
          name: 'others',
          include: ['test/**/*.process.test.ts'],
          exclude: [...alone, 'node_modules/**'],
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
