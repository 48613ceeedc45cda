import { VFile } from 'vfile';
import type { FileSystem } from '../host.js';
import { report } from '../model/problem.js';
import type { SourceFile } from '../model/repository.js';
import { UserError } from '../model/user-error.js';
import { decodeText, hasByteOrderMark } from './decode-text.js';
import { readAtMost } from './read-at-most.js';

export type ReadSource =
  | { readonly ok: true; readonly source: SourceFile; readonly byteOrderMark: boolean }
  /** The file as far as it could be read, with its problem. */
  | { readonly ok: false; readonly file: VFile };

/** The largest text file that is read; ten years of minutes are shorter. */
export const maxSourceBytes = 10 * 1024 * 1024;

/**
 * Reads a text file whole.
 *
 * @param path for messages
 * @param absolute where it is
 * @throws what the file system says of a file that is missing or closed to the user; UserError where it is no file
 */
export async function readSource(files: FileSystem, path: string, absolute: string): Promise<ReadSource> {
  const bytes = await readAtMost(files, absolute, maxSourceBytes);
  if (bytes === 'not-a-file') throw new UserError(`\`${path}\` is not a file`, { exitCode: 2 });
  return toSource(path, bytes);
}

/** The source that these bytes are. */
export function toSource(path: string, bytes: Uint8Array | 'too-large'): ReadSource {
  if (bytes === 'too-large') {
    const file = new VFile({ path, value: '' });
    const limit = `${maxSourceBytes / 1024 / 1024} MB`;
    report(file, 'body/size', undefined, `Unexpected size, expected at most ${limit} of text`, 'divide the file');
    return { ok: false, file };
  }
  const decoded = decodeText(bytes);
  if (decoded.ok) return { ok: true, source: { path, text: decoded.text }, byteOrderMark: hasByteOrderMark(bytes) };
  const { found, looksLike, point, text } = decoded.fault;
  const file = new VFile({ path, value: text });
  report(
    file,
    'body/encoding',
    point,
    `Unexpected byte \`${found}\`, expected UTF-8${looksLike === null ? '' : `: the file looks like ${looksLike}`}`,
    looksLike === null
      ? 'type the character again: what stands here was damaged'
      : 'save the file as UTF-8 (“Save with encoding” in an editor)',
  );
  return { ok: false, file };
}
