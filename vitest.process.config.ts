import { defineConfig } from 'vitest/config';

// Tests over real processes, one file at a time: what they measure must not be the fight for two cores.
export default defineConfig({
  logLevel: 'error',
  test: {
    include: ['test/**/*.process.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
    // As in vitest.config.ts: the parser of workflow files.
    server: { deps: { inline: [/@actions\/workflow-parser/] } },
    reporters: ['default', ['json', { outputFile: 'out/tests-process.json' }]],
  },
});
