import { dirname, relative } from 'node:path';
import { oncePerKey } from '../basics/once.js';
import type { Host } from '../host.js';
import { displayPath, findRepositoryRoot, foldersUpwards, isInside } from '../io/locations.js';
import { reading } from '../io/reading.js';
import { realPathOfNew } from '../io/repository.js';
import { UserError } from '../model/user-error.js';

/**
 * Refuses a folder to write to that does not stand in `top`, links followed, or a `top` (what the user or a configuration
 * names) that a link of a repository has stand elsewhere, or what git keeps for itself. Both paths are absolute and need not
 * be there yet.
 *
 * @throws UserError (exit code 2)
 */
export type RefuseLinks = (folder: string, top: string) => Promise<void>;

/** Each folder is looked up once. */
export function createOutputFolders({ files, cwd }: Host): RefuseLinks {
  const show = (path: string) => displayPath(cwd, path);
  const realPathOf = oncePerKey((path: string) => reading(show(path), () => realPathOfNew(files, path)));

  const findTop = oncePerKey(async (top: string) => {
    const real = await realPathOf(top);
    if (real === top) return real;
    for (const folder of foldersUpwards(dirname(top))) {
      const root = await findRepositoryRoot(files, await realPathOf(folder));
      if (root === null || isInside(root, real)) continue;
      throw new UserError(`\`${show(top)}\` leads out of its repository by a symbolic link`, {
        hint: 'name the folder that it leads to',
        exitCode: 2,
      });
    }
    return real;
  });

  /** What git keeps for itself; a work tree may stand there. */
  const isGits = oncePerKey(async (real: string) => {
    if (!/[\\/]\.git(?:[\\/]|$)/i.test(real)) return false;
    const root = await findRepositoryRoot(files, real);
    return root !== null && /(?:^|[\\/])\.git(?:[\\/]|$)/i.test(relative(root, real));
  });

  return async (folder, top) => {
    const real = await realPathOf(folder);
    if (await isGits(real)) {
      throw new UserError(`\`${show(folder)}\` is below \`.git\`, expected another folder`, { exitCode: 2 });
    }
    if (isInside(await findTop(top), real)) return;
    throw new UserError(`\`${show(folder)}\` leads out of \`${show(top)}\` by a symbolic link`, {
      hint: 'remove the link, or write elsewhere with `-d`',
      exitCode: 2,
    });
  };
}
