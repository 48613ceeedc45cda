import { basename, resolve } from 'node:path';
import { isInside } from '../io/locations.js';
import { findTranslated, type ListFolder } from '../meetings/translation-files.js';

/**
 * The translation files that were named one by one, by the meeting that they belong to (an absolute path): whoever
 * reviewed `meeting.en.md` did not read `meeting.ar.md`. A meeting that was named itself, or with its folder, is left out.
 */
export async function findNamedTranslations(
  paths: readonly string[],
  cwd: string,
  listFolder: ListFolder,
): Promise<Map<string, Set<string>>> {
  const named = new Map<string, Set<string>>();
  const others: string[] = [];
  for (const path of paths) {
    const absolute = resolve(cwd, path);
    const meeting = await findTranslated(listFolder, absolute);
    if (meeting === null) others.push(absolute);
    else named.set(meeting, (named.get(meeting) ?? new Set()).add(basename(path)));
  }
  for (const meeting of named.keys()) {
    if (others.some((other) => isInside(other, meeting))) named.delete(meeting);
  }
  return named;
}
