import type { FileSystem } from '../host.js';
import { UserError } from '../model/user-error.js';
import { decodeText, hasByteOrderMark } from './decode-text.js';
import { errorCode } from './error-code.js';
import { isInside } from './locations.js';
import { readAtMost } from './read-at-most.js';
import { maxSourceBytes } from './read-source.js';
import { writeWhole } from './write-whole.js';

/** Another text for a text file. */
export interface Rewriting {
  readonly path: string;
  /** For messages. */
  readonly name: string;
  /** The real folder that is not left, whatever links there are. */
  readonly root: string;
  /** The text that was read from it. */
  readonly before: string;
  readonly after: string;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Puts another text into a text file, whole or not at all. A byte order mark and the file's mode stay, a symbolic link
 * leads where it led.
 *
 * @throws UserError (exit code 3) where it is not to be written, or was changed since it was read
 */
export async function rewriteText(
  files: FileSystem,
  { path, name, root, before, after, signal }: Rewriting,
): Promise<void> {
  const real = await files.realpath(path);
  const refuse = (message: string, hint: string) => new UserError(message, { hint, exitCode: 3 });
  if (!isInside(root, real)) {
    throw refuse(`\`${name}\` leads out of its repository, it was not changed`, 'name the file that it leads to');
  }
  await refuseProtected(files, real, name);
  const bytes = await readAtMost(files, real, maxSourceBytes);
  const decoded = typeof bytes === 'string' ? null : decodeText(bytes);
  const text = decoded?.ok ? decoded.text : null;
  if (text === after) return;
  if (typeof bytes === 'string' || text !== before) {
    throw refuse(`\`${name}\` was changed by someone else meanwhile, it was left as it is`, 'run the command again');
  }
  const mark = hasByteOrderMark(bytes) ? '\uFEFF' : '';
  const { mode } = await files.stat(real);
  try {
    await writeWhole(files, { path: real, name, bytes: Buffer.from(mark + after), mode: mode & 0o7777, signal });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(error.message, { hint: 'the file is as it was', exitCode: 3, cause: error });
  }
}

/** A file that is closed to writing could be replaced all the same. */
async function refuseProtected(files: FileSystem, path: string, name: string): Promise<void> {
  try {
    await (await files.open(path, 'r+')).close();
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    throw new UserError(`\`${name}\` is closed to writing, it was not changed`, {
      hint: 'give yourself the right to write it',
      exitCode: 3,
      cause: error,
    });
  }
}
