import { join } from 'node:path';
import type { FileSystem } from '../host.js';
import type { IsIgnored } from './git-ignore.js';
import { reading } from './reading.js';

/**
 * The Markdown files in a folder and below it, in order: no README, nothing hidden, no `node_modules`, nothing
 * that is ignored. Links to folders are not followed.
 *
 * @param follows whether what a link to a file leads to counts
 */
export async function walkFolder(
  files: FileSystem,
  folder: string,
  rules: { isIgnored: IsIgnored; follows: (link: string) => Promise<boolean> },
): Promise<string[]> {
  const entries = await reading(folder, () => files.readdir(folder, { withFileTypes: true }));
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const found: string[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (isPassedOver(entry.name) || (await rules.isIgnored(path, true))) continue;
      found.push(...(await walkFolder(files, path, rules)));
    } else if (isMarkdownName(entry.name) && (entry.isFile() || entry.isSymbolicLink())) {
      if (await rules.isIgnored(path, false)) continue;
      if (entry.isFile() || (await rules.follows(path))) found.push(path);
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
