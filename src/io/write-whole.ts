import { constants } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { FileSystem } from '../host.js';
import { UserError } from '../model/user-error.js';
import { errorCode, isMissing } from './error-code.js';

/** A disk that takes no file more: there is no use in going on. */
export class DiskError extends UserError {
  override readonly name = 'DiskError';
}

/**
 * Writes a file whole or not at all: under another name in its folder, which is made if need be, then renamed. What stood
 * under the name, a symbolic link too, is replaced.
 *
 * @param name of the file, for messages
 * @param mode who may read and write it; else as for any new file
 * @throws UserError (exit code 3) where it cannot be written, DiskError where no other can be either; nothing is left behind
 */
export async function writeWhole(
  files: FileSystem,
  {
    path,
    name,
    bytes,
    mode,
    signal,
  }: { path: string; name: string; bytes: Uint8Array; mode?: number; signal?: AbortSignal | undefined },
): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomName()}.tmp`);
  try {
    await makeFolder(files, dirname(path));
    await writeNew(files, temporary, bytes, mode);
    signal?.throwIfAborted();
    await files.rename(temporary, path);
  } catch (error) {
    await files.rm(temporary, { force: true }).catch(() => {});
    if (signal?.aborted) throw signal.reason;
    throw describeFailure(error, name, await nameFolder(files, path, name));
  }
}

/**
 * Writes to something that is there and is not a file, such as `/dev/null` or a named pipe. It may have no reader yet, or a
 * slow one: no thread of Node's stands still for it, which would keep the process from ending.
 */
export async function writeToDevice(
  files: FileSystem,
  { path, name }: { path: string; name: string },
  bytes: Uint8Array,
): Promise<void> {
  try {
    const handle = await untilReady('ENXIO', () => files.open(path, deviceFlags));
    try {
      for (let start = 0; start < bytes.length; ) {
        const { bytesWritten } = await untilReady('EAGAIN', () => handle.write(bytes, start));
        start += bytesWritten;
      }
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw describeFailure(error, name, dirname(name));
  }
}

// The last constant is not there on Windows.
const deviceFlags = constants.O_WRONLY | constants.O_TRUNC | (constants.O_NONBLOCK ?? 0);

/** Tries again as long as the other end of a pipe is not ready. */
async function untilReady<T>(unready: string, act: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await act();
    } catch (error) {
      if (errorCode(error) !== unready) throw error;
      await delay(20);
    }
  }
}

/** Whether a path leads to something that is neither a file nor a folder nor nothing. */
export async function isDevice(files: FileSystem, path: string): Promise<boolean> {
  try {
    const stats = await files.stat(path);
    return !stats.isFile() && !stats.isDirectory();
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

async function writeNew(files: FileSystem, path: string, bytes: Uint8Array, mode?: number): Promise<void> {
  // `x` never opens what is there, nor what a link of that name leads to.
  const handle = await openPatiently(() => files.open(path, 'wx'));
  try {
    if (mode !== undefined) await handle.chmod(mode);
    await handle.writeFile(bytes);
  } finally {
    await handle.close();
  }
}

/** Opens once others have closed what they have open, where this process may open no more files. */
async function openPatiently<T>(open: () => Promise<T>): Promise<T> {
  for (let wait = 20; ; wait *= 2) {
    try {
      return await open();
    } catch (error) {
      if (!/^(?:EMFILE|ENFILE)$/.test(errorCode(error) ?? '') || wait > 1000) throw error;
      await delay(wait);
    }
  }
}

async function makeFolder(files: FileSystem, folder: string): Promise<void> {
  try {
    await files.mkdir(folder, { recursive: true });
  } catch (error) {
    // Node says so of a read-only file system (https://github.com/nodejs/node/issues/47098); one by one they say why.
    if (errorCode(error) !== 'ENOENT' || (await isFolder(files, folder)) || folder === dirname(folder)) throw error;
    await makeFolder(files, dirname(folder));
    await files.mkdir(folder);
  }
}

/** The nearest folder that is there, as it is shown: many new folders may fail for the one that they were to stand in. */
async function nameFolder(files: FileSystem, path: string, name: string): Promise<string> {
  let folder = dirname(path);
  let shown = dirname(name);
  while (!(await isFolder(files, folder)) && folder !== dirname(folder)) {
    folder = dirname(folder);
    // `dirname` of `.` is `.`: from there on only the path says where.
    shown = shown === '.' || shown === '..' ? folder : dirname(shown);
  }
  return shown;
}

async function isFolder(files: FileSystem, path: string): Promise<boolean> {
  return files.stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}

function randomName(): string {
  return Buffer.from(crypto.getRandomValues(new Uint8Array(6))).toString('hex');
}

/** Says the same of every file that fails for the same reason, so that it need be said once. */
function describeFailure(error: unknown, name: string, folder: string): unknown {
  const options = (hint: string) => ({ hint, exitCode: 3, cause: error }) as const;
  const fail = (message: string, hint: string) => new UserError(message, options(hint));
  const failDisk = (message: string, hint: string) => new DiskError(message, options(hint));
  switch (errorCode(error)) {
    case 'EACCES':
    case 'EPERM':
      return fail(
        `The folder \`${folder}\` cannot be written`,
        'give yourself the right, or write elsewhere with `-d`',
      );
    case 'EROFS':
      return failDisk(`The folder \`${folder}\` is on a read-only file system`, 'write elsewhere with `-d`');
    case 'ENOSPC':
    case 'EDQUOT':
      return failDisk(`No space is left for \`${folder}\``, 'make room, or write elsewhere with `-d`');
    case 'EMFILE':
    case 'ENFILE':
      return fail('Too many files are open', 'allow more with `ulimit -n`, or print fewer at once with `-j`');
    case 'EISDIR':
    case 'ENOTEMPTY':
    case 'EEXIST':
    case 'ENOTDIR':
      return fail(`\`${name}\` cannot be written: a folder or a file is in its way`, 'move it, or write elsewhere');
    case 'ENAMETOOLONG':
      return fail(`\`${name}\` cannot be written: the name is too long`, 'choose a shorter one with `-o`');
    default:
      return errorCode(error) === undefined
        ? error
        : fail(`\`${name}\` cannot be written: ${messageOf(error)}`, 'write elsewhere');
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
