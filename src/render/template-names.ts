import { dirname, join } from 'node:path';

/**
 * The file of a template, as the user knows it.
 *
 * @param name of the template, as the user gave it: a `.hbs` file or the folder of one; null: the built-in one
 * @param partial null: the document
 */
export function nameTemplateFile(name: string | null, partial: string | null): string {
  const isFile = name?.endsWith('.hbs') ?? false;
  if (partial === null) return name !== null && isFile ? name : join(name ?? '', 'document.hbs');
  return name === null ? `${partial}.hbs` : join(isFile ? dirname(name) : name, 'partials', `${partial}.hbs`);
}
