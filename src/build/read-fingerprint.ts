import { errorCode } from '../files/error-code.js';
import type { Host } from '../host.js';
import { type Fingerprint, parseFingerprint } from './fingerprint.js';

const tailBytes = 4096;
/** The dictionary of a cross-reference stream, which stands before the stream; it grows with the number of objects. */
const dictionaryBytes = 8192;

/** The fingerprint in a PDF; null where there is no PDF, it has none or it is not whole. Only its end is read. */
export function readFingerprint({ readAtOnce }: Pick<Host, 'readAtOnce'>, path: string): Fingerprint | null {
  try {
    const tail = textOf(readAtOnce(path, -tailBytes, tailBytes));
    const [, start] = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail) ?? [];
    if (start === undefined) return null;
    return parseFingerprint(tail) ?? parseFingerprint(textOf(readAtOnce(path, Number(start), dictionaryBytes)));
  } catch (error) {
    // What cannot be read is to be made anew; what stands against that is said then.
    if (errorCode(error) !== undefined) return null;
    throw error;
  }
}

function textOf(piece: ReturnType<Host['readAtOnce']>): string {
  return piece === null ? '' : Buffer.from(piece.bytes).toString('latin1');
}
