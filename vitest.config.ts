import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Tests over real processes are timed by the machine; they have a configuration and a turn of their own.
    exclude: ['test/e2e/**', 'test/**/*.process.test.ts', 'node_modules/**'],
    testTimeout: 20_000,
    // Pure code keeps no state between files; a fresh worker for each would be most of the time.
    isolate: false,
    reporters: ['default', ['json', { outputFile: 'out/tests-unit.json' }]],
  },
});
