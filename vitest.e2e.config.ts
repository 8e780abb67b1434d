import { defineConfig } from 'vitest/config';

// End to end: the built dist/ on real processes. Mostly waiting, so two files at a time.
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    testTimeout: 240_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    maxConcurrency: 4,
    reporters: ['default', ['json', { outputFile: 'out/tests-e2e.json' }]],
  },
});
