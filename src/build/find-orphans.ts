import { basename, dirname, join, relative, resolve } from 'node:path';
import { toOutputName, toOutputPath } from '../commands/output-name.js';
import { configuredOutput, type Job } from '../commands/plan-outputs.js';
import type { Configurations } from '../files/configurations.js';
import { isMissing } from '../files/error-code.js';
import type { FoundMeetings } from '../files/find-meetings.js';
import { displayPath, isInside } from '../files/locations.js';
import { openPlaces } from '../files/places.js';
import { realPathOfNew } from '../files/repository.js';
import { walkFolder } from '../files/walk-folder.js';
import type { FileSystem, Host } from '../host.js';
import type { BuildOptions } from '../options.js';
import { hasErrors } from '../problem.js';
import { readPrintedPdf } from './printed-pdf.js';
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
 * one repository, which has no file that it may have been made of.
 *
 * @returns null where nothing can be judged: no folder was named, or not all stands in one repository
 */
export async function findOrphans(
  jobs: readonly Job[],
  { folders, base, meetings }: FoundMeetings,
  options: Pick<BuildOptions, 'folder' | 'html' | 'shard'>,
  { host, configurations }: { readonly host: Host; readonly configurations: Pick<Configurations, 'find'> },
): Promise<Orphan[] | null> {
  const { files } = host;
  const [root, ...others] = new Set(meetings.map(({ place }) => place.repository));
  if (folders.length === 0 || options.html || !root || others.length > 0) return null;
  const targets = new Set(jobs.flatMap(({ target }) => (target.kind === 'stdout' ? [] : [target.path])));
  const mirrors = mirrorsOf({ base, meetings }, options, host);
  const isMirrored = mirrors.size > 0;
  /** By path: one folder may stand in another. */
  const suspects = new Map<string, Suspect>();
  for (const [top, from] of isMirrored ? mirrors : new Map(folders.map((folder) => [folder, folder]))) {
    if (!isInside(root, await realPathOfNew(files, top))) return null;
    const paths = (await listPdfs(files, top)).filter((path) => !targets.has(path));
    const tree = { top, from: await realPathOfNew(files, from) };
    for (const suspect of listSuspects(paths, tree, host)) suspects.set(suspect.path, suspect);
  }
  const { shard } = options;
  const own = [...suspects.values()].filter(({ gone }) => shard === null || isInShard(gone, root, shard));
  if (own.length === 0) return [];
  const sources = await walkFolder(files, root, { isIgnored: async () => false, follows: async () => true });
  const gone = own.filter(isMirrored ? isGoneFrom(sources, root) : isGoneBeside(sources));
  const outputs = await outputsOf(namesakesOf(gone, sources), configurations, files);
  return gone.filter(({ path }) => outputs !== null && !outputs.has(path));
}

interface Suspect extends Orphan {
  /** Of the source in the tree that is mirrored. */
  readonly place: string;
  /** Where the source would stand, absolute. */
  readonly gone: string;
}

/** @param tree `top`, where the PDFs stand, mirrors the real folder `from` */
function listSuspects(paths: readonly string[], tree: { top: string; from: string }, host: Host): Suspect[] {
  return paths.flatMap((path) => {
    const printed = readPrintedPdf(host, path);
    if (printed === null || printed === 'foreign' || printed.isChanged || printed.source === null) return [];
    const { source } = printed;
    if (toOutputName(source, '.pdf') !== basename(path)) return [];
    const place = join(relative(tree.top, dirname(path)), source);
    return [{ path, name: displayPath(host.cwd, path), source, place, gone: join(tree.from, place) }];
  });
}

/** A tree may have been mirrored from any folder: whatever ends in the same names may be the source. */
function isGoneFrom(sources: readonly string[], root: string): (suspect: Suspect) => boolean {
  const keys = sources.map((file) => toKey(relative(root, file)));
  return ({ place }) => !keys.some((key) => key.endsWith(toKey(place)));
}

/**
 * Beside sources, what has the name of one of them is theirs. A PDF in a folder without any may belong to a tree that was
 * mirrored there: then no file of the repository may bear its name.
 */
function isGoneBeside(sources: readonly string[]): (suspect: Suspect) => boolean {
  const folders = new Set(sources.map((file) => dirname(file)));
  return ({ gone }) => {
    const name = toOutputName(basename(gone), '.pdf');
    const others = sources.filter((file) => toOutputName(basename(file), '.pdf') === name);
    return folders.has(dirname(gone)) ? !others.some((file) => dirname(file) === dirname(gone)) : others.length === 0;
  };
}

function namesakesOf(suspects: readonly Suspect[], sources: readonly string[]): string[] {
  const names = new Set(suspects.map(({ path }) => basename(path)));
  return sources.filter((file) => names.has(toOutputName(basename(file), '.pdf')));
}

/**
 * Where the configurations have the PDFs of sources go, whichever of them this run builds.
 *
 * @returns null where a faulty one does not say
 */
async function outputsOf(
  sources: readonly string[],
  configurations: Pick<Configurations, 'find'>,
  files: FileSystem,
): Promise<ReadonlySet<string> | null> {
  const findPlace = openPlaces(files);
  const outputs = new Set<string>();
  for (const source of sources) {
    const place = await findPlace(dirname(source));
    const configuration = await configurations.find(place);
    if (configuration.file !== null && hasErrors(configuration.file)) return null;
    const output = configuredOutput(configuration, join(place.folder, basename(source)), '.pdf');
    if (output !== null) outputs.add(output);
  }
  return outputs;
}

/** The same for a source as for a PDF in a mirrored tree. */
function toKey(path: string): string {
  return join('/', toOutputPath(path, '.pdf'));
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
