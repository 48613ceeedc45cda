import { basename, dirname, extname, join } from 'node:path';
import { oncePerKey } from '../basics/once.js';
import type { FileSystem } from '../host.js';
import { isMissing } from '../io/error-code.js';

/** A file beside a meeting file whose name says the language it translates into. */
export interface TranslationFile {
  readonly language: string;
  readonly name: string;
}

/** Lists the names in a folder, sorted. */
export type ListFolder = (folder: string) => Promise<readonly string[]>;

/** A listing that asks the file system once for each folder; none of a folder that is not there. */
export function createFolderListing(files: FileSystem): ListFolder {
  const known = new Map<string, Promise<readonly string[]>>();
  return (folder) => {
    const names = known.get(folder) ?? list(files, folder);
    known.set(folder, names);
    return names;
  };
}

async function list(files: FileSystem, folder: string): Promise<readonly string[]> {
  try {
    return (await files.readdir(folder)).sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** The translation files of a meeting file, by language: `meeting.en.md` beside `meeting.md`. */
export async function findTranslationFiles(listFolder: ListFolder, path: string): Promise<TranslationFile[]> {
  const name = basename(path);
  const stem = name.slice(0, name.length - extname(name).length);
  const names = await listFolder(dirname(path));
  const found: TranslationFile[] = [];
  for (let index = findPosition(names, `${stem}.`); names[index]?.startsWith(`${stem}.`); index++) {
    const other = names[index] as string;
    const split = splitTranslationName(other);
    if (split?.source === name) found.push({ language: split.language, name: other });
  }
  return found;
}

/** Where a name stands among sorted ones, or would stand: a folder of years of minutes is long. */
function findPosition(names: readonly string[], name: string): number {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle] as string) < name) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The meeting file that a file is a translation of; null where it stands for itself. */
export async function findTranslated(listFolder: ListFolder, path: string): Promise<string | null> {
  const source = splitTranslationName(basename(path))?.source;
  if (source === undefined) return null;
  const names = await listFolder(dirname(path));
  if (names[findPosition(names, source)] !== source) return null;
  return join(dirname(path), source);
}

/** `meeting.fr-CA.md` → `meeting.md` and `fr-CA`. */
export function splitTranslationName(name: string): { source: string; language: string } | null {
  const extension = extname(name);
  if (!/^\.(md|markdown)$/i.test(extension)) return null;
  const match = /^(.+)\.([a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?)$/i.exec(name.slice(0, -extension.length));
  if (match === null) return null;
  const [, stem = '', language = ''] = match;
  return isKnownLanguage(language) ? { source: `${stem}${extension}`, language } : null;
}

/** `meeting.old.md` and `meeting.bak.md` are not in a language (`bak` is only another code of `ba`). */
function isKnownLanguage(tag: string): boolean {
  return isLanguage((tag.split('-')[0] ?? '').toLowerCase());
}

/** Asked anew, it would take a part of the time of a whole build. */
const isLanguage = oncePerKey((language: string): boolean => {
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  return names.of(language) !== undefined && Intl.getCanonicalLocales(language)[0] === language;
});
