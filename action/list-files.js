import { existsSync, lstatSync, readdirSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import process from 'node:process';

/** The path of something from the checkout, with slashes; null where it stands elsewhere or is the checkout. */
export function pathInCheckout(/** @type {string} */ path) {
  const below = relative(realpathSync(process.env.GITHUB_WORKSPACE || '.'), resolve(path));
  if (below === '' || below === '..' || /^\.\.[\\/]/.test(below) || isAbsolute(below)) return null;
  return below.replaceAll('\\', '/');
}

/** Whether no part of a path, which need not be there, is a link. */
export function isPlain(/** @type {string} */ path) {
  let existing = resolve(path);
  while (lookAt(existing) === undefined) existing = dirname(existing);
  return existsSync(existing) && realpathSync(existing) === existing;
}

/** What stands at a path, and is not followed where it is a link; nothing does below a file. */
export function lookAt(/** @type {string} */ path) {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
}

/**
 * What is no folder in a folder and below it: files, and links, which are not followed.
 *
 * @returns {string[]}
 */
export function listFiles(/** @type {string} */ folder) {
  const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? listFiles(path) : [path];
  });
}
