import { defineConfig } from 'vitest/config';

// By hand, ten minutes: the built dist/ on systems that are ill in a known way, side by side. They mostly wait.
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.long.ts'],
    // A machine that broke a soak gets one more chance.
    testTimeout: 1_500_000,
    hookTimeout: 60_000,
    fileParallelism: false,
    maxConcurrency: 8,
    reporters: ['default', ['json', { outputFile: 'out/tests-long.json' }]],
  },
});
