import { defineConfig } from 'vitest/config';

// Tests over real processes, one file at a time: what they measure must not be the fight for two cores.
export default defineConfig({
  test: {
    include: ['test/**/*.process.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
    reporters: ['default', ['json', { outputFile: 'out/tests-process.json' }]],
  },
});
