import { deadlinesOf } from '../basics/deadline.js';
import { heedInterrupts } from '../basics/interrupted.js';
import { rejectOnAbort } from '../basics/reject-on-abort.js';
import type { Host } from '../host.js';
import { runBuild } from '../incremental/run-build.js';
import type { BuildOptions } from '../options.js';
import { createBuildSession } from '../pipeline/build-session.js';
import type { Pipeline } from '../pipeline.js';

/** Builds meeting files, once or, with `--watch`, whenever something of them changes. */
export async function build(options: BuildOptions, host: Host, pipeline: Pipeline): Promise<number> {
  const createDeadline = deadlinesOf(host.env);
  const writing = new Set<Promise<unknown>>();
  function onWriting(file: Promise<unknown>): void {
    const end = file.finally(() => writing.delete(end)).catch(() => {});
    writing.add(end);
  }

  return heedInterrupts(host, async (signal) => {
    const session = createBuildSession(options, host, pipeline);
    const run = { host, session, signal, createDeadline, onWriting, attempts: new Map() };
    async function work(): Promise<number> {
      if (!options.watch) return runBuild(options, { ...run, isFirst: true });
      const { watchMeetings } = await import('../incremental/watch-meetings.js');
      return watchMeetings(options, run);
    }
    try {
      // Whatever it waits for: git, a reader that stands still, standard input.
      return await rejectOnAbort(work(), [signal]);
    } finally {
      await session.close();
      await Promise.all(writing);
    }
  });
}
