import { defineConfig } from 'vitest/config';
import { TallyReporter } from './test/tally-reporter.js';

export default defineConfig({
  // Packages that name sources they don't bring are nothing to warn of.
  logLevel: 'error',
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/bench/**'],
    // A test may start a browser on a busy machine.
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // It imports JSON as bundlers do.
    server: { deps: { inline: ['@actions/workflow-parser'] } },
    reporters: ['default', new TallyReporter()],
  },
});
