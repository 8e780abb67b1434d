import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The parser of workflow files is sent without the sources that its maps point at; that is not worth a page of warnings.
  logLevel: 'error',
  test: {
    include: ['test/**/*.test.ts'],
    // Tests over real processes are timed by the machine; they have a configuration and a turn of their own.
    exclude: ['test/e2e/**', 'test/action/**', 'test/**/*.process.test.ts', 'node_modules/**'],
    testTimeout: 20_000,
    // Pure code keeps no state between files; a fresh worker for each would be most of the time.
    isolate: false,
    // Both cores of a small runner: left to itself it would keep one for nobody.
    maxWorkers: 2,
    // It imports JSON without saying so, which Node refuses: vite reads it instead.
    server: { deps: { inline: [/@actions\/workflow-parser/] } },
    reporters: ['default', ['json', { outputFile: 'out/tests-unit.json' }]],
  },
});
