import { tmpdir } from 'node:os';
import { isAbsolute } from 'node:path';

/** The folder for temporary files that an environment names. */
export function temporaryFolder(env: Readonly<Record<string, string | undefined>>): string {
  const folder = env.TMPDIR ?? env.TEMP ?? env.TMP;
  return folder !== undefined && isAbsolute(folder) ? folder : tmpdir();
}
