import { basename, dirname, extname, join } from 'node:path';
import type { FileSystem } from '../host.js';
import type { Refusal } from '../model/repository.js';
import { isMissing } from './error-code.js';
import { type Bounds, locate, locateExactly } from './locate.js';

export const documentName = 'document.hbs';
export const styleName = 'style.css';
const partialsName = 'partials';

/** Where the files of a template stand. */
export interface TemplatePlace {
  readonly folder: string;
  /** The name of its document. */
  readonly document: string;
}

/** A template that a document names, or what of it cannot be had and why. */
export type FoundTemplate =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly path: string; readonly reason: Refusal | 'no-template' };

/** Finds the template that a document names, each file of which can be read for it. */
export async function findTemplate(files: FileSystem, bounds: Bounds, written: string): Promise<FoundTemplate> {
  const located = await locate(files, bounds, written);
  if (typeof located === 'string') return { ok: false, path: written, reason: located };
  const template = await placeTemplate(files, located.real);
  if (template === null) return { ok: false, path: written, reason: 'no-template' };
  const { folder, document } = template;
  const base = located.isFolder ? written : dirname(written);
  async function refusePart(name: string): Promise<FoundTemplate | null> {
    const part = await locateExactly(files, { ...bounds, folder }, name);
    if (typeof part !== 'string' || part === 'missing') return null;
    return { ok: false, path: join(base, name), reason: part };
  }
  // The names in a folder elsewhere are not even listed.
  for (const name of [document, styleName, partialsName]) {
    const refused = await refusePart(name);
    if (refused !== null) return refused;
  }
  for (const name of await listPartials(files, folder)) {
    const refused = await refusePart(name);
    if (refused !== null) return refused;
  }
  return { ok: true, path: located.real };
}

/** A template is a `.hbs` file, or a folder with a `document.hbs`; null for what is neither. */
export async function placeTemplate(files: FileSystem, path: string): Promise<TemplatePlace | null> {
  const isFolder = (await files.stat(path)).isDirectory();
  const document = isFolder ? documentName : basename(path);
  const folder = isFolder ? path : dirname(path);
  const isTemplate = extname(document).toLowerCase() === '.hbs' && (await isFile(files, join(folder, document)));
  return isTemplate ? { folder, document } : null;
}

/**
 * The partials of a template, by their names in its folder. Hidden ones are left out, such as those that an editor keeps
 * beside what is being edited.
 */
export async function listPartials(files: FileSystem, folder: string): Promise<readonly string[]> {
  try {
    const names = (await files.readdir(join(folder, partialsName))).sort();
    return names
      .filter((name) => extname(name) === '.hbs' && !name.startsWith('.'))
      .map((name) => join(partialsName, name));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

async function isFile(files: FileSystem, path: string): Promise<boolean> {
  try {
    return (await files.stat(path)).isFile();
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}
