import { dirname, join, relative, sep } from 'node:path';
import { oncePerKey } from '../basics/once.js';
import type { FileSystem } from '../host.js';
import { errorCode } from './error-code.js';
import { type IgnoreRules, readIgnoreRules } from './ignore-rules.js';
import { foldersUpwards, isInside } from './locations.js';
import { readAtMost } from './read-at-most.js';

/** Says whether git ignores a path (absolute, inside the repository; `folder`: it is one). */
export type IsIgnored = (path: string, folder: boolean) => Promise<boolean>;

const maxBytes = 1024 * 1024;

/**
 * What `.gitignore` files and `.git/info/exclude` of a repository leave out. Git itself is not asked: the commands that
 * a repository's settings name would run. Rules are read once for each folder, when they are asked for. Nothing is
 * ignored outside a repository.
 */
export function createGitIgnore(files: FileSystem, root: string | null): IsIgnored {
  if (root === null) return async () => false;
  const top = root;

  const rulesOf = oncePerKey((folder: string) => {
    const sources = [join(folder, '.gitignore')];
    // The exclude file ranks below every `.gitignore`; later rules win.
    if (folder === top) sources.unshift(join(folder, '.git', 'info', 'exclude'));
    return readRules(files, sources);
  });

  async function isRuledOut(path: string, isFolder: boolean): Promise<boolean> {
    for (const folder of foldersUpwards(dirname(path), top)) {
      const name = relative(folder, path).replaceAll(sep, '/');
      const verdict = (await rulesOf(folder))?.(name, isFolder) ?? null;
      if (verdict !== null) return verdict === 'ignored';
    }
    return false;
  }

  /** What stands in an ignored folder stays so whatever the rules in that folder say: git does not read them. */
  async function isIgnored(path: string, isFolder: boolean): Promise<boolean> {
    if (path === top || !isInside(top, path)) return false;
    return (await isFolderIgnored(dirname(path))) || (await isRuledOut(path, isFolder));
  }
  const isFolderIgnored = oncePerKey((folder: string) => isIgnored(folder, true));

  return isIgnored;
}

async function readRules(files: FileSystem, paths: readonly string[]): Promise<IgnoreRules | null> {
  const texts: string[] = [];
  for (const path of paths) {
    const text = await readText(files, path);
    if (text !== null) texts.push(text);
  }
  return texts.length === 0 ? null : readIgnoreRules(texts.flatMap((text) => text.split(/\r?\n/)));
}

async function readText(files: FileSystem, path: string): Promise<string | null> {
  try {
    const bytes = await readAtMost(files, path, maxBytes);
    return typeof bytes === 'string' ? null : new TextDecoder().decode(bytes);
  } catch (error) {
    // Missing, or closed to the user: then git does not know it either.
    if (errorCode(error) !== undefined) return null;
    throw error;
  }
}
