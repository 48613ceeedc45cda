import { basename, dirname } from 'node:path';
import type { FileSystem } from '../host.js';
import { UserError } from '../user-error.js';
import { describeStyle } from './describe-style.js';
import { findRepositoryRoot } from './locations.js';
import { reading } from './reading.js';
import { embedAssets, readStyle, type StyleReading } from './style-files.js';

/**
 * The style sheet given with `--style`. What it names stands in its repository, or below its folder.
 *
 * @throws UserError (exit code 2)
 */
export async function loadStyle(files: FileSystem, path: string, name: string): Promise<string> {
  const real = await reading(name, () => files.realpath(path));
  const folder = dirname(real);
  const root = (await findRepositoryRoot(files, folder)) ?? folder;
  return usableStyle(name, await readStyle(files, basename(real), { folder, root }));
}

/**
 * The style sheet of a template, self-contained.
 *
 * @param boundary nothing that it names may stand outside
 * @throws UserError (exit code 2)
 */
export async function embedTemplateStyle(
  files: FileSystem,
  css: string,
  { folder, name, boundary }: { folder: string; name: string; boundary: string | null },
): Promise<string> {
  const real = await files.realpath(folder);
  const root = boundary ?? (await findRepositoryRoot(files, real)) ?? real;
  return usableStyle(name, { ok: true, ...(await embedAssets(files, css, { folder: real, root })) });
}

function usableStyle(name: string, style: StyleReading): string {
  const [problem] = describeStyle(name, style);
  if (problem !== undefined) throw new UserError(problem.message, { hint: problem.hint, exitCode: 2 });
  return style.ok ? style.css : '';
}
