import { identifiersIn } from '../finish/file-identifiers.js';
import type { Host } from '../host.js';
import { UserError } from '../model/user-error.js';
import type { Deliver } from './deliver.js';
import { reasons } from './find-obstacle.js';
import { type PrintedPdf, readPrintedPdf } from './printed-pdf.js';

/** A document that is not there, or not as its meeting gives it. */
export class Difference extends UserError {
  override readonly name = 'Difference';

  constructor(
    readonly state: 'different' | 'missing',
    message: string,
    hint: string,
  ) {
    super(message, { hint, exitCode: 1 });
  }
}

/**
 * Compares documents with what is there, and writes nothing.
 *
 * @returns what throws a `Difference` where they are not the same
 */
export function createVerification(host: Host): Deliver {
  return async (bytes, { input, target }) => {
    const printed = target.kind === 'file' ? readPrintedPdf(host, target.path) : null;
    const name = target.kind === 'stdout' ? 'standard output' : `\`${target.name}\``;
    if (printed === null) {
      throw new Difference(
        'missing',
        `Missing ${name}, expected what \`${input.path}\` gives`,
        'build it with the same options',
      );
    }
    if (Buffer.compare(printed.bytes, bytes) === 0) return null;
    const message = `Unexpected bytes in ${name}, expected those that \`${input.path}\` gives: ${explain(printed, bytes)}`;
    throw new Difference(
      'different',
      message,
      'build it with the same options; `--force` replaces also what was changed',
    );
  };
}

function explain({ state, bytes }: PrintedPdf, expected: Uint8Array): string {
  if (state !== 'intact') return reasons[state];
  const isSame = identifiersIn(bytes)?.fingerprint === identifiersIn(expected)?.fingerprint;
  return isSame ? 'it only says that it was made from the same' : 'what it was made from is not the same';
}
