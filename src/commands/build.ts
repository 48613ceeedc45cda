import { runBuild } from '../build/run-build.js';
import { openWorkshop } from '../build/workshop.js';
import type { Host } from '../host.js';
import { Interrupted } from '../interrupted.js';
import type { BuildOptions } from '../options.js';

/** Builds meeting files, once or, with `--watch`, whenever something of them changes. */
export async function build(options: BuildOptions, host: Host): Promise<number> {
  const interruption = new AbortController();
  const { signal } = interruption;
  const release = host.onInterrupt(() => interruption.abort(new Interrupted()));
  const workshop = openWorkshop(options, host);
  const run = { host, workshop, signal, attempts: new Map() };
  try {
    if (!options.watch) return await runBuild(options, { ...run, isFirst: true });
    const { watchMeetings } = await import('../build/watch-meetings.js');
    return await watchMeetings(options, run);
  } finally {
    await workshop.close();
    release();
  }
}
