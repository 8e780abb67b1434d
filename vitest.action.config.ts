import { defineConfig } from 'vitest/config';

// The built action on a GitHub of our own: real runners, real processes, minutes long.
export default defineConfig({
  logLevel: 'error',
  test: {
    include: ['test/action/**/*.test.ts'],
    // Soaks send little; several at once are what makes an hour of them bearable.
    maxWorkers: 4,
    testTimeout: 1_200_000,
    hookTimeout: 60_000,
    server: { deps: { inline: [/@actions\/workflow-parser/] } },
    reporters: ['default', ['json', { outputFile: 'out/tests-action.json' }]],
  },
});
