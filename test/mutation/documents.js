import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../..', import.meta.url));
const corpus = join(root, '../shared/corpus');

/**
 * A file of a document; `language` is the one it is wholly written in, null where it holds several.
 *
 * @typedef {{ path: string, text: string, language: string | null }} File
 */

/**
 * A meeting with its translation file, where it has one (then `files[1]`).
 *
 * @typedef {{ name: string, languages: string[], files: File[] }} Document
 */

/** The bilingual meetings among the examples. */
export function readExamples() {
  return readFolder(join(root, 'examples'), 'examples');
}

/** The bilingual meetings of the corpus; none where it is not on this machine. */
export function readCorpus() {
  if (!existsSync(corpus)) return [];
  const folders = readdirSync(corpus, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.flatMap(({ name }) => readFolder(join(corpus, name), name));
}

/**
 * @param {string} folder
 * @param {string} shown its name
 */
function readFolder(folder, shown) {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort();
  const documents = names.flatMap((name) => readDocument(folder, shown, name, names));
  return documents.filter(({ languages }) => languages.length > 1);
}

/**
 * @param {string} folder
 * @param {string} shown its name
 * @param {string} name of the meeting file
 * @param {readonly string[]} names of all files there
 * @returns {Document[]}
 */
function readDocument(folder, shown, name, names) {
  const stem = name.slice(0, -'.md'.length);
  const text = readFileSync(join(folder, name), 'utf8');
  const [, yaml] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? [];
  const fields = yaml === undefined ? null : parse(yaml);
  if (!fields?.date || !fields.attendees) return [];
  /** @type {string[]} */
  const languages = fields.languages ?? ['fr', 'en'];
  const translations = languages.slice(1).flatMap((language) => {
    const file = `${stem}.${language}.md`;
    if (!names.includes(file)) return [];
    return [{ path: `${shown}/${file}`, text: readFileSync(join(folder, file), 'utf8'), language }];
  });
  const language = translations.length > 0 ? (languages[0] ?? null) : null;
  return [
    { name: `${shown}/${stem}`, languages, files: [{ path: `${shown}/${name}`, text, language }, ...translations] },
  ];
}
