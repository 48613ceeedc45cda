import { configDefaults, defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { TallyReporter } from './test/tally-reporter.js';

/** Of tests that need the built package, a process of `minutes` or a browser. */
const endToEnd = 'test/**/*.e2e.test.ts';

/** Of those, the ones that take long: many documents, layouts or interruptions. */
const long = 'test/**/*.long.test.ts';

export default defineConfig({
  // Packages that name sources they don't bring are nothing to warn of.
  logLevel: 'error',
  test: {
    // It imports JSON as bundlers do.
    server: { deps: { inline: ['@actions/workflow-parser'] } },
    reporters: ['default', new TallyReporter()],
    projects: [
      {
        extends: true,
        plugins: [{ name: 'refuse-built', enforce: 'pre', resolveId: refuseBuilt }],
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, endToEnd, long],
          execArgv: ['--import', new URL('test/refuse-built.js', import.meta.url).href],
          // No test leaves anything to the next one, so what they import is loaded once.
          isolate: false,
          testTimeout: 60_000,
        },
      },
      testBuilt('e2e', endToEnd),
      testBuilt('long', long),
    ],
  },
});

function testBuilt(name: string, files: string): TestProjectConfiguration {
  return {
    extends: true,
    test: {
      name,
      include: [files],
      // A test may start a browser on a busy machine.
      testTimeout: 120_000,
      hookTimeout: 60_000,
      // As users have it.
      server: { deps: { external: [/\/dist\//, /\/node_modules\//] } },
      isolate: false,
    },
  };
}

function refuseBuilt(id: string): null {
  if (!/^(?:[./]*|file:(?!.*node_modules).*\/)dist\//.test(id)) return null;
  throw new Error(`Unexpected import of \`${id}\` in a unit test, what needs the build is named \`*.e2e.test.ts\``);
}
