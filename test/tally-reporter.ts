import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/** Ends the output with one plain line that a machine can read: `12 passed, 0 failed`. */
export class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly SerializedError[]): void {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
    const count = (wanted: string): number => states.filter((state) => state === wanted).length;
    // A file that cannot be loaded, or a hook that throws, fails without a failed test.
    const broken = modules.flatMap((module) =>
      [module, ...module.children.allSuites()].flatMap((each) => each.errors()),
    );
    const failed = count('failed') + broken.length + unhandledErrors.length;
    const skipped = count('skipped') > 0 ? `, ${count('skipped')} skipped` : '';
    process.stdout.write(`${count('passed')} passed, ${failed} failed${skipped}\n`);
  }
}
