import { basename, dirname, join } from 'node:path';
import type { FileSystem } from '../host.js';
import { errorCode, isMissing } from '../io/error-code.js';
import { documentName, listPartials, placeTemplate, styleName } from '../io/find-template.js';
import { embedTemplateStyle } from '../io/load-style.js';
import { type Bounds, locateExactly } from '../io/locate.js';
import { readAtMost } from '../io/read-at-most.js';
import { reading } from '../io/reading.js';
import { UserError } from '../model/user-error.js';
import type { Template } from './template.js';

const maxBytes = 1024 * 1024;

/** The template that comes with the tool, in `folder`. */
export async function loadBuiltInTemplate(files: FileSystem, folder: string): Promise<Template> {
  const document = await readText(files, join(folder, documentName), null);
  const style = await readText(files, join(folder, styleName), null);
  if (document === null || style === null) throw new Error(`The templates in ${folder} are incomplete`);
  return { document, style, partials: await readPartials(files, folder, null) };
}

/** A template of the user's, and what the user calls it. */
export interface NamedTemplate {
  readonly path: string;
  readonly name: string;
  /** Of the document that names it; null where the user does. */
  readonly bounds: Bounds | null;
}

/**
 * A template of the user's: a copied `document.hbs`, or the folder of one, with `partials/` and `style.css` beside it. What
 * is not there is as in the built-in one.
 *
 * @throws UserError (exit code 2)
 */
export async function loadTemplate(
  files: FileSystem,
  { path, name, bounds }: NamedTemplate,
  builtIn: Template,
): Promise<Template> {
  const place = await reading(name, () => placeTemplate(files, path));
  if (place === null) throw refuse(name);
  const { folder } = place;
  const document = await readText(files, join(folder, place.document), bounds);
  const style = await readText(files, join(folder, styleName), bounds);
  const styleOf = (css: string) =>
    embedTemplateStyle(files, css, { folder, name: folder === path ? join(name, styleName) : styleName, bounds });
  return {
    document: document ?? builtIn.document,
    partials: { ...builtIn.partials, ...(await readPartials(files, folder, bounds)) },
    style: style === null ? builtIn.style : await styleOf(style),
  };
}

function refuse(name: string): UserError {
  return new UserError(`No template in \`${name}\``, {
    hint: 'a template is a `.hbs` file, or a folder with a `document.hbs`; a style sheet is named by `style` or `--style`',
    exitCode: 2,
  });
}

async function readPartials(
  files: FileSystem,
  folder: string,
  bounds: Bounds | null,
): Promise<Readonly<Record<string, string>>> {
  const partials: Record<string, string> = {};
  for (const name of await listPartials(files, folder)) {
    const text = await readText(files, join(folder, name), bounds);
    if (text !== null) partials[basename(name, '.hbs')] = text;
  }
  return partials;
}

/** Null where there is no such file. */
async function readText(files: FileSystem, path: string, bounds: Bounds | null): Promise<string | null> {
  try {
    const real = bounds === null ? path : await locateIn(files, bounds, path);
    const bytes = real === null ? null : await readAtMost(files, real, maxBytes);
    if (bytes === null) return null;
    if (typeof bytes === 'string') throw new UserError(`\`${path}\` is no template`, { exitCode: 2 });
    return new TextDecoder().decode(bytes);
  } catch (error) {
    if (isMissing(error)) return null;
    if (errorCode(error) === undefined) throw error;
    throw new UserError(`\`${path}\` cannot be read: ${errorCode(error)}`, { exitCode: 3, cause: error });
  }
}

async function locateIn(files: FileSystem, bounds: Bounds, path: string): Promise<string | null> {
  const located = await locateExactly(files, { ...bounds, folder: dirname(path) }, basename(path));
  if (typeof located !== 'string') return located.real;
  if (located === 'missing') return null;
  const reasons = { outside: 'leads out of the repository', hidden: 'is a hidden file', ignored: 'is ignored by git' };
  throw new UserError(`\`${path}\` ${reasons[located]}`, { exitCode: 2 });
}
