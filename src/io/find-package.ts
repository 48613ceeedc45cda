import { basename, dirname, join } from 'node:path';
import type { Host } from '../host.js';
import { errorCode } from './error-code.js';

/**
 * The folder of an npm package that is installed with this tool or beside it, as Node.js would find it from the tool's
 * own code; null where there is none. What stands in the folders of a meeting is not looked at: whoever may write a
 * meeting would choose what is read.
 */
export async function findPackage(
  { files, packageFolder }: Pick<Host, 'files' | 'packageFolder'>,
  name: string,
): Promise<string | null> {
  for (const folder of foldersUp(packageFolder)) {
    if (basename(folder) === 'node_modules') continue;
    const found = join(folder, 'node_modules', name);
    try {
      if ((await files.stat(found)).isDirectory()) return found;
    } catch (error) {
      // A folder above that is closed to the user holds nothing for them.
      if (errorCode(error) === undefined) throw error;
    }
  }
  return null;
}

function foldersUp(folder: string): readonly string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...foldersUp(parent)];
}
