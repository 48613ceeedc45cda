import { runBuild } from '../build/run-build.js';
import { openWorkshop } from '../build/workshop.js';
import { deadlinesOf } from '../deadline.js';
import { guard } from '../guard.js';
import type { Host } from '../host.js';
import { heedInterrupts } from '../interrupted.js';
import type { BuildOptions } from '../options.js';

/** Builds meeting files, once or, with `--watch`, whenever something of them changes. */
export async function build(options: BuildOptions, host: Host): Promise<number> {
  const openDeadline = deadlinesOf(host.env);
  const writing = new Set<Promise<unknown>>();
  function onWriting(file: Promise<unknown>): void {
    const end = file.finally(() => writing.delete(end)).catch(() => {});
    writing.add(end);
  }

  return heedInterrupts(host, async (signal) => {
    const workshop = openWorkshop(options, host);
    const run = { host, workshop, signal, openDeadline, onWriting, attempts: new Map() };
    async function work(): Promise<number> {
      if (!options.watch) return runBuild(options, { ...run, isFirst: true });
      const { watchMeetings } = await import('../build/watch-meetings.js');
      return watchMeetings(options, run);
    }
    try {
      // Whatever it waits for: git, a reader that stands still, standard input.
      return await guard(work(), [signal]);
    } finally {
      await workshop.close();
      await Promise.all(writing);
    }
  });
}
