import { defineConfig } from 'vitest/config';
import { TallyReporter } from './test/tally-reporter.js';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/bench/**'],
    // A test may start a browser on a busy machine.
    testTimeout: 120_000,
    hookTimeout: 60_000,
    reporters: ['default', new TallyReporter()],
  },
});
