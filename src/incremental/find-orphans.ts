import { basename, dirname, join, relative, resolve } from 'node:path';
import type { FileSystem, Host } from '../host.js';
import { isMissing } from '../io/error-code.js';
import { createNameSearch } from '../io/find-names.js';
import { displayPath, exists, isInside } from '../io/locations.js';
import { realPathOfNew } from '../io/repository.js';
import type { FoundMeetings } from '../meetings/find-meetings.js';
import type { BuildOptions } from '../options.js';
import { toOutputName } from '../pipeline/output-name.js';
import type { Job } from '../pipeline/plan-outputs.js';
import { readMakingOf, readPrintedPdf } from './printed-pdf.js';
import { isInShard } from './shard.js';

/** A PDF that `minutes` made of a file that is no longer there. */
export interface Orphan {
  /** Absolute. */
  readonly path: string;
  /** As it is shown. */
  readonly name: string;
  /** Name of the file that is gone. */
  readonly source: string;
}

/**
 * Looks for PDFs whose source is gone, where this run writes, and of its part. Only a PDF counts that says that `minutes`
 * made it from a file, bears that file's name and was not changed since; and only where the sources and the PDFs stand in
 * one repository, in which no file bears the name of its source: also hidden, ignored and other repositories' files may be
 * named on the command line, and a tree may have been mirrored from any folder.
 *
 * @returns null where nothing can be judged: no folder was named, or not all stands in one repository
 */
export async function findOrphans(
  jobs: readonly Job[],
  { folders, base, meetings }: FoundMeetings,
  options: Pick<BuildOptions, 'folder' | 'html' | 'shard'>,
  host: Host,
): Promise<Orphan[] | null> {
  const { files } = host;
  const [root, ...others] = new Set(meetings.map(({ place }) => place.repository));
  if (folders.length === 0 || options.html || !root || others.length > 0) return null;
  const targets = new Set(jobs.flatMap(({ target }) => (target.kind === 'stdout' ? [] : [target.path])));
  const mirrors = mirrorsOf({ base, meetings }, options, host);
  /** By path: one folder may stand in another. */
  const suspects = new Map<string, Suspect>();
  for (const [top, from] of mirrors.size > 0 ? mirrors : new Map(folders.map((folder) => [folder, folder]))) {
    if (!isInside(root, await realPathOfNew(files, top))) return null;
    const paths = (await listPdfs(files, top)).filter((path) => !targets.has(path));
    const tree = { top, from: await realPathOfNew(files, from) };
    for (const suspect of listSuspects(paths, tree, host)) suspects.set(suspect.path, suspect);
  }
  const { shard } = options;
  const own = [...suspects.values()].filter(({ gone }) => shard === null || isInShard(gone, root, shard));
  const search = createNameSearch(files, root);
  const orphans: Orphan[] = [];
  for (const { gone, ...orphan } of own) {
    if ((await exists(files, gone)) || (await search.mayStand(orphan.source))) continue;
    if (readPrintedPdf(host, orphan.path)?.state === 'intact') orphans.push(orphan);
  }
  return orphans;
}

interface Suspect extends Orphan {
  /** Where the source would stand, absolute. */
  readonly gone: string;
}

/** @param tree `top`, where the PDFs stand, mirrors the real folder `from` */
function listSuspects(paths: readonly string[], tree: { top: string; from: string }, host: Host): Suspect[] {
  return paths.flatMap((path) => {
    const source = readMakingOf(host, path)?.source ?? null;
    if (source === null || toOutputName(source, '.pdf') !== basename(path)) return [];
    const gone = join(tree.from, relative(tree.top, dirname(path)), source);
    return [{ path, name: displayPath(host.cwd, path), source, gone }];
  });
}

/** The folders in which trees are mirrored, and from where. */
function mirrorsOf(
  { base, meetings }: Pick<FoundMeetings, 'base' | 'meetings'>,
  { folder }: Pick<BuildOptions, 'folder'>,
  { cwd }: Host,
): Map<string, string> {
  if (folder !== null) return new Map([[resolve(cwd, folder), base]]);
  return new Map(
    meetings.flatMap(({ configuration: { config, folder: from } }): [string, string][] =>
      config.out === null ? [] : [[resolve(from, config.out), from]],
    ),
  );
}

async function listPdfs(files: FileSystem, folder: string): Promise<string[]> {
  const entries = await files.readdir(folder, { withFileTypes: true }).catch((error) => {
    if (isMissing(error)) return [];
    throw error;
  });
  const found: string[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await listPdfs(files, path)));
    else if (entry.isFile() && /\.pdf$/.test(entry.name)) found.push(path);
  }
  return found.sort();
}
