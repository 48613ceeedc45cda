import type { VFile } from 'vfile';
import type { Host } from '../host.js';
import { hasErrors } from '../model/problem.js';
import { UserError } from '../model/user-error.js';
import type { CheckOptions } from '../options.js';
import { reportFile } from '../report/file-report.js';
import { printNotes } from '../report/print-notes.js';
import type { Reporter } from '../report/reporter.js';
import { describeUserError } from '../report/user-error.js';
import { writeLine, writeText } from '../report/write-text.js';
import type { Outcome } from './outcome.js';

/** Tells the user of one outcome after the other, and comes to the exit code of them all. */
export interface Tally {
  add(outcome: Outcome): Promise<void>;
  /** @throws the first failure that was a bug */
  finish(): Promise<number>;
}

type TallyOptions = Pick<CheckOptions, 'quiet' | 'color' | 'format'>;

export function createTally(host: Host, reporter: Reporter, { quiet, color, format }: TallyOptions): Tally {
  const told = new Set<string>();
  let exitCode = 0;
  let bug: unknown = null;
  return {
    async add({ reports, faulty, made, notes, failure }) {
      for (const report of reports) await reporter.add(report);
      if (!quiet) await printNotes(notes, host);
      if (faulty) exitCode = Math.max(exitCode, 1);
      if (made !== null && !quiet && format !== 'json') await writeLine(host.stdout, made);
      if (failure instanceof UserError) {
        exitCode = Math.max(exitCode, failure.exitCode);
        const text = describeUserError(failure, color);
        // A full disk or a missing browser stops many documents, and is said once.
        if (!told.has(text)) await writeText(host.stderr, text);
        told.add(text);
      } else {
        bug ??= failure;
      }
    },
    async finish() {
      await reporter.finish();
      if (bug !== null) throw bug;
      return exitCode;
    },
  };
}

/** Reports the problems of configurations; whether there are errors among them. */
export async function reportConfigurations(files: readonly VFile[], reporter: Reporter): Promise<boolean> {
  for (const file of files) {
    if (file.messages.length > 0) await reporter.add(reportFile(file));
  }
  return files.some((file) => hasErrors(file));
}
