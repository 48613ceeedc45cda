import { dirname, extname, join } from 'node:path';
import type { FileSystem } from '../host.js';
import type { Template } from '../render/template.js';
import { UserError } from '../user-error.js';
import { errorCode, isMissing } from './error-code.js';
import { embedTemplateStyle } from './load-style.js';
import { isInside } from './locations.js';
import { readAtMost } from './read-at-most.js';
import { reading } from './reading.js';

const maxBytes = 1024 * 1024;
const documentName = 'document.hbs';
const styleName = 'style.css';

/** The template that comes with the tool, in `folder`. */
export async function loadBuiltInTemplate(files: FileSystem, folder: string): Promise<Template> {
  const document = await readText(files, join(folder, documentName), null);
  const style = await readText(files, join(folder, styleName), null);
  if (document === null || style === null) throw new Error(`The templates in ${folder} are incomplete`);
  return { document, style, partials: await readPartials(files, join(folder, 'partials'), null) };
}

/** Where a template of the user's is, and what the user calls it. */
export interface TemplatePlace {
  readonly path: string;
  readonly name: string;
  /** The real folder that nothing may lead out of; null where the user named the template. */
  readonly boundary: string | null;
}

/**
 * A template of the user's: a copied `document.hbs`, or a folder of one, with `partials/` and `style.css` beside it. What
 * is not there is as in the built-in one.
 *
 * @throws UserError (exit code 2)
 */
export async function loadTemplate(
  files: FileSystem,
  { path, name, boundary }: TemplatePlace,
  builtIn: Template,
): Promise<Template> {
  const isFolder = (await reading(name, () => files.stat(path))).isDirectory();
  if (!isFolder && extname(path) === '.css') throw refuse(name);
  const folder = isFolder ? path : dirname(path);
  const document = await readText(files, isFolder ? join(folder, documentName) : path, boundary);
  const partials = await readPartials(files, join(folder, 'partials'), boundary);
  // Alone it would take away all the rest of the look.
  if (document === null && Object.keys(partials).length === 0) throw refuse(name);
  const style = await readText(files, join(folder, styleName), boundary);
  const styleOf = (css: string) =>
    embedTemplateStyle(files, css, { folder, name: isFolder ? join(name, styleName) : styleName, boundary });
  return {
    document: document ?? builtIn.document,
    partials: { ...builtIn.partials, ...partials },
    style: style === null ? builtIn.style : await styleOf(style),
  };
}

function refuse(name: string): UserError {
  return new UserError(`No template in \`${name}\``, {
    hint: `a template is a \`${documentName}\` or its folder; a style sheet is named by \`style\` or \`--style\``,
    exitCode: 2,
  });
}

async function readPartials(
  files: FileSystem,
  folder: string,
  boundary: string | null,
): Promise<Readonly<Record<string, string>>> {
  const partials: Record<string, string> = {};
  for (const name of await listNames(files, folder)) {
    const text = extname(name) === '.hbs' ? await readText(files, join(folder, name), boundary) : null;
    if (text !== null) partials[name.slice(0, -'.hbs'.length)] = text;
  }
  return partials;
}

async function listNames(files: FileSystem, folder: string): Promise<readonly string[]> {
  try {
    return (await files.readdir(folder)).sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** Null where there is no such file. */
async function readText(files: FileSystem, path: string, boundary: string | null): Promise<string | null> {
  try {
    const real = await files.realpath(path);
    if (boundary !== null && !isInside(boundary, real)) {
      throw new UserError(`\`${path}\` leads out of the repository`, { exitCode: 2 });
    }
    const bytes = await readAtMost(files, real, maxBytes);
    if (typeof bytes === 'string') throw new UserError(`\`${path}\` is no template`, { exitCode: 2 });
    return new TextDecoder().decode(bytes);
  } catch (error) {
    if (isMissing(error)) return null;
    if (errorCode(error) === undefined) throw error;
    throw new UserError(`\`${path}\` cannot be read: ${errorCode(error)}`, { exitCode: 3, cause: error });
  }
}
