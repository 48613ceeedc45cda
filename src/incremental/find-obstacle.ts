import type { Host } from '../host.js';
import { UserError } from '../model/user-error.js';
import type { BuildOptions } from '../options.js';
import type { PrintedPdf } from './printed-pdf.js';

/** Why what stands where a PDF would go is not replaced: it would be lost, or nobody may write to it. */
export type Obstacle = Exclude<PrintedPdf['state'], 'intact'> | 'read-only';

/**
 * What stands against replacing a PDF. Whoever names a file with `-o` means it to be replaced, if something else made it; a
 * signature is kept all the same.
 *
 * @param next what would replace it; null before it is made
 */
export async function findObstacle(
  { path, printed, next }: { path: string; printed: PrintedPdf | null; next: Uint8Array | null },
  { output }: Pick<BuildOptions, 'output'>,
  host: Host,
): Promise<Obstacle | null> {
  if (printed === null) return null;
  const { state, making, bytes } = printed;
  const isMeant = output !== null && making === null && state !== 'unreadable';
  if (state !== 'intact' && !isMeant && !(state === 'cut' && isBeginning(bytes, next))) return state;
  return (await isReadOnly(host, path)) ? 'read-only' : null;
}

/** Whether a PDF that was cut holds nothing that the next one lacks, or may turn out to. */
function isBeginning(bytes: Uint8Array, next: Uint8Array | null): boolean {
  return next === null || Buffer.compare(bytes, next.subarray(0, bytes.length)) === 0;
}

/** Whether somebody took the right to write a file from everyone: to rename another over it takes none. */
async function isReadOnly({ files }: Host, path: string): Promise<boolean> {
  const stats = await files.lstat(path).catch(() => null);
  return stats?.isFile() === true && (stats.mode & 0o222) === 0;
}

/** @param name of the file, for the message */
export function refuseToReplace(name: string, obstacle: Obstacle): UserError {
  if (obstacle === 'untold') return untold;
  return new UserError(`\`${name}\` is not replaced, ${reasons[obstacle]}`, {
    hint: 'move it, write elsewhere with `-d`, or give `--force`',
    exitCode: 3,
  });
}

/** Why a PDF is not one that `minutes` made and nobody touched. */
export const reasons = {
  changed: 'it was signed or changed since it was made',
  untold: 'an earlier build made it',
  cut: 'it is not whole',
  foreign: '`minutes` did not make it',
  unreadable: 'it cannot be read',
  'read-only': 'it is read-only',
} as const satisfies Record<Obstacle, string>;

/** The same for all such PDFs, so that it is said once. */
const untold = new UserError(
  'PDFs of an earlier build of `minutes` are not replaced, they do not tell whether they were signed or changed since',
  { hint: 'move those that were, then give `--force` once', exitCode: 3 },
);
