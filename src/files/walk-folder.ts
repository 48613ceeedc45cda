import { join } from 'node:path';
import type { FileSystem } from '../host.js';
import { isMissing } from './error-code.js';
import type { IsIgnored } from './git-ignore.js';
import { isInside } from './locations.js';
import { reading } from './reading.js';

/**
 * The Markdown files in a folder and below it, in order: no README, nothing hidden, no `node_modules`, nothing that git
 * ignores, no link that leads out of `root`. Links to folders are not followed.
 */
export async function walkFolder(
  files: FileSystem,
  folder: string,
  { isIgnored, root }: { isIgnored: IsIgnored; root: string },
): Promise<string[]> {
  const entries = await reading(folder, () => files.readdir(folder, { withFileTypes: true }));
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const found: string[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (isPassedOver(entry.name) || (await isIgnored(path, true))) continue;
      found.push(...(await walkFolder(files, path, { isIgnored, root })));
    } else if (isMarkdownName(entry.name) && (entry.isFile() || entry.isSymbolicLink())) {
      if (await isIgnored(path, false)) continue;
      if (entry.isFile() || (await leadsInside(files, path, root))) found.push(path);
    }
  }
  return found;
}

/** Whether a file of this name may be a meeting file. */
function isMarkdownName(name: string): boolean {
  return /\.md$/i.test(name) && !name.startsWith('.') && !/^readme\./i.test(name);
}

/** Whether what is in a folder of this name is nobody's minutes. */
function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

/** Whether a link leads to a file in `root`. */
export async function leadsInside(files: FileSystem, path: string, root: string): Promise<boolean> {
  try {
    const real = await files.realpath(path);
    return isInside(root, real) && (await files.stat(real)).isFile();
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}
