import { dirname, extname, join } from 'node:path';
import type { FileSystem } from '../host.js';
import type { Template } from '../render/template.js';
import { UserError } from '../user-error.js';
import { errorCode, isMissing } from './error-code.js';
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
 * A template of the user's: a copied `document.hbs` (or just a style sheet), or a folder of one, with `partials/` and
 * `style.css` beside it. What is not there is as in the built-in one.
 *
 * @throws UserError (exit code 2)
 */
export async function loadTemplate(
  files: FileSystem,
  { path, name, boundary }: TemplatePlace,
  builtIn: Template,
): Promise<Template> {
  const isFolder = (await reading(name, () => files.stat(path))).isDirectory();
  const isStyle = !isFolder && extname(path) === '.css';
  const folder = isFolder ? path : dirname(path);
  const document = await readText(files, isFolder || isStyle ? join(folder, documentName) : path, boundary);
  const partials = await readPartials(files, join(folder, 'partials'), boundary);
  const style = await readText(files, isStyle ? path : join(folder, styleName), boundary);
  if (document === null && style === null && Object.keys(partials).length === 0) {
    throw new UserError(`No template in \`${name}\``, {
      hint: `a template is a \`${documentName}\`, \`partials\` or \`${styleName}\``,
      exitCode: 2,
    });
  }
  return {
    document: document ?? builtIn.document,
    partials: { ...builtIn.partials, ...partials },
    style: style ?? builtIn.style,
  };
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
