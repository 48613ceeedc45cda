import { basename, dirname, join, relative, resolve } from 'node:path';
import { toOutputName, toOutputPath } from '../commands/output-name.js';
import type { Job } from '../commands/plan-outputs.js';
import { isMissing } from '../files/error-code.js';
import type { FoundMeetings } from '../files/find-meetings.js';
import { displayPath, isInside } from '../files/locations.js';
import { realPathOfNew } from '../files/repository.js';
import { walkFolder } from '../files/walk-folder.js';
import type { FileSystem, Host } from '../host.js';
import type { BuildOptions } from '../options.js';
import { readFingerprint } from './read-fingerprint.js';

/** A PDF that `minutes` made of a file that is no longer there. */
export interface Orphan {
  /** Absolute. */
  readonly path: string;
  /** As it is shown. */
  readonly name: string;
  /** Name of the file that is gone. */
  readonly source: string;
}

/** Nothing that goes by e-mail is larger. */
const maxBytes = 64 * 1024 * 1024;

/**
 * Looks for PDFs whose source is gone, where this run writes. Only a PDF counts that says that `minutes` made it from a
 * file, bears that file's name and was not changed since; and only where the sources and the PDFs stand in one repository,
 * which has no file of that name at such a place.
 */
export async function findOrphans(
  jobs: readonly Job[],
  { folders, meetings }: FoundMeetings,
  options: Pick<BuildOptions, 'folder' | 'html'>,
  host: Host,
): Promise<Orphan[]> {
  const { files } = host;
  const [root, ...others] = new Set(meetings.map(({ place }) => place.repository));
  if (folders.length === 0 || options.html || !root || others.length > 0) return [];
  const targets = new Set(jobs.flatMap(({ target }) => (target.kind === 'stdout' ? [] : [target.path])));
  const mirrors = mirrorsOf(meetings, options, host);
  const orphans: (Orphan & { readonly end: string })[] = [];
  for (const top of mirrors.length > 0 ? mirrors : new Set(folders)) {
    const real = await realPathOfNew(files, top);
    if (!isInside(root, real)) continue;
    for (const path of await listPdfs(files, top)) {
      const source = targets.has(path) ? null : readSourceName(host, path);
      if (source === null || toOutputName(source, '.pdf') !== basename(path)) continue;
      const tree = mirrors.length > 0 ? top : join(top, relative(real, root));
      const end = toKey(join(relative(tree, dirname(path)), source));
      orphans.push({ path, name: displayPath(host.cwd, path), source, end });
    }
  }
  if (orphans.length === 0) return [];
  const sources = await walkFolder(files, root, { isIgnored: async () => false, root });
  const keys = sources.map((file) => toKey(relative(root, file)));
  return orphans.filter(({ end }) => !keys.some((key) => key.endsWith(end)));
}

/** The same for a source as for a PDF in a mirrored tree. */
function toKey(path: string): string {
  return join('/', toOutputPath(path, '.pdf'));
}

/** The folders in which trees are mirrored. */
function mirrorsOf(
  meetings: FoundMeetings['meetings'],
  { folder }: Pick<BuildOptions, 'folder'>,
  { cwd }: Host,
): string[] {
  if (folder !== null) return [resolve(cwd, folder)];
  const outs = meetings.flatMap(({ configuration }) =>
    configuration.config.out === null ? [] : [resolve(configuration.folder, configuration.config.out)],
  );
  return [...new Set(outs)];
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

/** The file that a PDF says it was made from; null where `minutes` did not make it, or somebody changed it since. */
function readSourceName(host: Host, path: string): string | null {
  if (readFingerprint(host, path) === null) return null;
  const file = host.readAtOnce(path, 0, maxBytes);
  if (file === null) return null;
  const text = Buffer.from(file.bytes).toString('latin1');
  // Whoever adds to a PDF, a signature or a note, ends it once more.
  if (text.split('%%EOF').length !== 2 || !text.includes('<xmp:CreatorTool>minutes</xmp:CreatorTool>')) return null;
  const [, source] = /<dc:source>([^<]*)<\/dc:source>/.exec(text) ?? [];
  if (source === undefined) return null;
  return Buffer.from(source, 'latin1')
    .toString()
    .replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => entities[entity] ?? entity);
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};
