import { inflateSync } from 'node:zlib';
import { UserError } from '../model/user-error.js';

/** Nothing ends the unpacking of one piece. A page of the densest print has a thousandth of this. */
const mostMegabytes = 64;

/**
 * Unpacks a piece of a PDF (zlib).
 *
 * @throws UserError where it would grow without measure
 */
export function inflate(bytes: Uint8Array): Buffer {
  try {
    return inflateSync(bytes, { maxOutputLength: mostMegabytes * 2 ** 20 });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UserError(`A page was printed with more than ${mostMegabytes} MB of text`, {
      hint: 'look in its style sheet and template for what is repeated',
      exitCode: 3,
      cause: error,
    });
  }
}
