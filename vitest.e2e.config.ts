import { defineConfig } from 'vitest/config';

// End to end: the built dist/ on real processes, two files at a time, and within a file a few soaks side by side: they mostly wait.
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    testTimeout: 400_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    maxConcurrency: 5,
    reporters: ['default', ['json', { outputFile: 'out/tests-e2e.json' }]],
  },
});
