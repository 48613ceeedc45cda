import { setTimeout as delay } from 'node:timers/promises';
import { UserError } from '../model/user-error.js';
import type { BuildOptions } from '../options.js';
import { describeUserError } from '../report/user-error.js';
import { writeLine, writeText } from '../report/write-text.js';
import { openFolderWatch } from './folder-watch.js';
import { listFoldersOf } from './list-folders.js';
import { type Run, runBuild } from './run-build.js';

/** A save is several changes in a row: they are over when this many milliseconds pass without one. */
const quietTime = 80;

/**
 * Builds, and builds again whenever a file changes beside the meetings or what they are made from. What is to be printed
 * is told by the fingerprints: whatever changes, the rest stays as it is.
 *
 * @throws Interrupted when the user ends it
 */
export async function watchMeetings(options: BuildOptions, run: Omit<Run, 'isFirst' | 'onFile'>): Promise<never> {
  const { host, signal, attempts } = run;
  const watch = openFolderWatch((path) => !attempts.has(path));
  const named = options.paths.length === 0 ? ['.'] : options.paths;
  try {
    let read = new Set<string>();
    for (let isFirst = true; ; isFirst = false) {
      // What was read last is read again: let go of, it would seem to be new each time.
      await watch.follow(await listFoldersOf(named, read, host));
      read = new Set();
      await runAndTell(options, { ...run, isFirst, onFile: (path) => read.add(path) });
      const isWider = await watch.follow(await listFoldersOf(named, read, host));
      if (isFirst && !options.quiet) await writeLine(host.stderr, 'Watching for changes, Ctrl-C ends');
      // What changed in a folder before it was watched would be missed.
      if (!isWider) await watch.nextChange(signal);
      await settle(watch, signal);
    }
  } finally {
    watch.close();
  }
}

/** What is wrong may be put right by the next save. */
async function runAndTell(options: BuildOptions, run: Run): Promise<void> {
  try {
    await runBuild(options, run);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    await writeText(run.host.stderr, describeUserError(error, options.color));
  }
}

async function settle(watch: { takeChange(): boolean }, signal: AbortSignal): Promise<void> {
  do {
    watch.takeChange();
    await delay(quietTime);
    signal.throwIfAborted();
  } while (watch.takeChange());
}
