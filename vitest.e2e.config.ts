import { defineConfig } from 'vitest/config';

// End to end: the built dist/ on real processes, one file at a time. Within a file a few soaks run side by side: they mostly wait.
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    testTimeout: 400_000,
    hookTimeout: 60_000,
    fileParallelism: false,
    maxConcurrency: 5,
    reporters: ['default', ['json', { outputFile: 'out/tests-e2e.json' }]],
  },
});
