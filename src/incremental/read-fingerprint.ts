import { findIdentifiers } from '../finish/file-identifiers.js';
import type { Host } from '../host.js';
import { errorCode } from '../io/error-code.js';
import type { Fingerprint } from '../model/fingerprint.js';

/** The fingerprint in a PDF; null where there is no PDF, it has none or it is not whole. Only its end is read. */
export function readFingerprint({ readAtOnce }: Pick<Host, 'readAtOnce'>, path: string): Fingerprint | null {
  try {
    return findIdentifiers((start, length) => readAtOnce(path, start, length))?.fingerprint ?? null;
  } catch (error) {
    // What cannot be read is to be made anew; what stands against that is said then.
    if (errorCode(error) !== undefined) return null;
    throw error;
  }
}
