import { defineConfig } from 'vitest/config';

// End-to-end tests run the built dist/ on real processes; one file at a time, so that two cores are not fought over.
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    testTimeout: 240_000,
    hookTimeout: 60_000,
    fileParallelism: false,
    reporters: ['default', ['json', { outputFile: 'out/tests-e2e.json' }]],
  },
});
