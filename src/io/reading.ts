import { UserError } from '../model/user-error.js';
import { errorCode } from './error-code.js';

/**
 * Reads, and says in words what the file system says against it.
 *
 * @param path for messages
 * @throws UserError where the path is not there (exit code 2) or cannot be read (3)
 */
export async function reading<T>(path: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    if (code === 'ENOENT') throw new UserError(`\`${path}\` does not exist`, { exitCode: 2, cause: error });
    const reason = code === 'EACCES' || code === 'EPERM' ? 'permission denied' : code;
    throw new UserError(`\`${path}\` cannot be read: ${reason}`, { exitCode: 3, cause: error });
  }
}
