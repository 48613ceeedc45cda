import { existsSync, lstatSync, readdirSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import process from 'node:process';

/** Whether a path, which need not be there, stands below the workspace and no part of it is a link. */
export function isPlain(/** @type {string} */ path) {
  const workspace = realpathSync(process.env.GITHUB_WORKSPACE || '.');
  const below = relative(workspace, resolve(path));
  if (below === '' || below === '..' || /^\.\.[\\/]/.test(below) || isAbsolute(below)) return false;
  let existing = resolve(path);
  while (lstatSync(existing, { throwIfNoEntry: false }) === undefined) existing = dirname(existing);
  return existsSync(existing) && realpathSync(existing) === existing;
}

/**
 * The regular files in a folder and below it; no link is followed.
 *
 * @returns {string[]}
 */
export function listFiles(/** @type {string} */ folder) {
  const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return listFiles(path);
    return entry.isFile() ? [path] : [];
  });
}
