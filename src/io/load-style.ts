import { dirname } from 'node:path';
import { unweighed } from '../basics/weight.js';
import type { FileSystem } from '../host.js';
import type { StyleReading } from '../model/repository.js';
import { UserError } from '../model/user-error.js';
import { createAllowance } from './allowance.js';
import { describeStyle } from './describe-style.js';
import type { Bounds } from './locate.js';
import { boundsOf, createPlaces } from './places.js';
import { reading } from './reading.js';
import { embedAssets, readStyleAt } from './style-files.js';

/**
 * The style sheet given with `--style`. What it names stands in its repository, or below its folder.
 *
 * @throws UserError (exit code 2)
 */
export async function loadStyle(files: FileSystem, path: string, name: string): Promise<string> {
  const real = await reading(name, () => files.realpath(path));
  const bounds = boundsOf(await createPlaces(files)(dirname(real)));
  return usableStyle(name, await readStyleAt(files, real, { bounds, allowance: createAllowance(), weigh: unweighed }));
}

/**
 * The style sheet of a template, self-contained.
 *
 * @param bounds of the document that names the template; null where the user does
 * @throws UserError (exit code 2)
 */
export async function embedTemplateStyle(
  files: FileSystem,
  css: string,
  { folder, name, bounds }: { folder: string; name: string; bounds: Bounds | null },
): Promise<string> {
  const own = boundsOf(await createPlaces(files)(folder));
  const limits = { bounds: { ...own, ...bounds, folder: own.folder }, allowance: createAllowance(), weigh: unweighed };
  return usableStyle(name, { ok: true, ...(await embedAssets(files, css, limits)) });
}

function usableStyle(name: string, style: StyleReading): string {
  const [problem] = describeStyle(name, style);
  if (problem !== undefined) throw new UserError(problem.message, { hint: problem.hint, exitCode: 2 });
  return style.ok ? style.css : '';
}
