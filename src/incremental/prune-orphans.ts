import type { Host } from '../host.js';
import type { BuildOptions } from '../options.js';
import type { OrphanRecord } from '../report/build-record.js';
import { writeLine } from '../report/write-text.js';
import type { Orphan } from './find-orphans.js';

/** Says of which PDFs the source is gone, and removes them where that is asked for. */
export async function pruneOrphans(
  orphans: readonly Orphan[],
  { prune, quiet, strict, format }: Pick<BuildOptions, 'prune' | 'quiet' | 'strict' | 'format'>,
  host: Host,
): Promise<OrphanRecord[]> {
  const records: OrphanRecord[] = [];
  const isTold = format !== 'json' && (!quiet || (strict && !prune));
  for (const { path, name, source } of orphans) {
    if (prune) await host.files.rm(path, { force: true });
    records.push({ output: name, source, removed: prune });
    const what = prune ? 'removed, its' : 'Unexpected PDF, its';
    if (isTold)
      await writeLine(host.stderr, `${name}: ${prune ? '' : 'warning  '}${what} source \`${source}\` is gone`);
  }
  if (isTold && !prune && orphans.length > 0) await writeLine(host.stderr, '  hint: remove it, or give `--prune`');
  return records;
}
