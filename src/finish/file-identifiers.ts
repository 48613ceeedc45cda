import { createHash } from 'node:crypto';

/**
 * The two identifiers in the trailer of a PDF (ISO 32000-1, 14.4): `/ID [<fingerprint> <digest>]`, 32 hexadecimal digits
 * each. Who adds to a PDF keeps the first, by which it is known; the second tells whether anyone did.
 */
export interface FileIdentifiers {
  /** Stands for all that the PDF was made from. */
  readonly fingerprint: string;
  /** The first 128 bits of SHA-256 over the whole file, in which these digits are zeros. */
  readonly digest: string;
  /** Where the digits of the digest begin, in bytes. */
  readonly start: number;
}

/**
 * Reads a piece of a file, which may be shorter than asked for, from its end where `start` is negative; null where there is
 * nothing to read.
 */
export type ReadPiece = (start: number, length: number) => { readonly bytes: Uint8Array; readonly size: number } | null;

/** What the digest is before it is known. */
export const noDigest = '0'.repeat(32);

const tailBytes = 4096;
/** The dictionary of a cross-reference stream, which stands before the stream; it grows with the number of objects. */
const dictionaryBytes = 8192;

/** Null where a PDF has none, or does not end as one. Only its end is read. */
export function findIdentifiers(read: ReadPiece): FileIdentifiers | null {
  const tail = read(-tailBytes, tailBytes);
  if (tail === null) return null;
  const text = toText(tail.bytes);
  const [, written] = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text) ?? [];
  if (written === undefined) return null;
  const trailer = Number(written);
  return findIn(text, tail.size - tail.bytes.length) ?? findIn(toText(read(trailer, dictionaryBytes)?.bytes), trailer);
}

/** @param offset of the piece in its file */
function findIn(piece: string, offset: number): FileIdentifiers | null {
  const found = [...piece.matchAll(/\/ID\s*\[\s*<([\da-f]{32})>\s*<([\da-f]{32})>\s*\]/gi)].at(-1);
  if (found === undefined) return null;
  const [all, fingerprint = '', digest = ''] = found;
  return { fingerprint: fingerprint.toLowerCase(), digest, start: offset + found.index + all.lastIndexOf('<') + 1 };
}

function toText(bytes: Uint8Array = new Uint8Array()): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

/** Writes the digest of a finished PDF into it, where `noDigest` stands. */
export function sealPdf(pdf: Uint8Array): void {
  const identifiers = identifiersIn(pdf);
  if (identifiers?.digest !== noDigest) throw new Error('Unexpected PDF, expected one that ends with its identifiers');
  pdf.set(Buffer.from(digestOf(pdf, identifiers.start), 'latin1'), identifiers.start);
}

/** Whether a PDF is, to the last bit, what was sealed. It says nothing of who sealed it. */
export function isSealed(pdf: Uint8Array): boolean {
  const identifiers = identifiersIn(pdf);
  return identifiers !== null && identifiers.digest === digestOf(pdf, identifiers.start);
}

/** The same as `findIdentifiers`, of a PDF that was read. */
export function identifiersIn(pdf: Uint8Array): FileIdentifiers | null {
  return findIdentifiers((start, length) => {
    const from = start < 0 ? Math.max(0, pdf.length + start) : start;
    return { bytes: pdf.subarray(from, from + length), size: pdf.length };
  });
}

function digestOf(pdf: Uint8Array, start: number): string {
  const hash = createHash('sha256').update(pdf.subarray(0, start)).update(noDigest);
  return hash
    .update(pdf.subarray(start + noDigest.length))
    .digest('hex')
    .slice(0, noDigest.length);
}
