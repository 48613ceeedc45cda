import { deflateSync } from 'node:zlib';
import { type PDFContext, type PDFDict, PDFRawStream } from '@cantoo/pdf-lib';

/** A stream of a PDF, packed as small as may be. */
export function compress(
  context: PDFContext,
  bytes: Uint8Array,
  entries: Readonly<Record<string, number>> = {},
): PDFRawStream {
  const packed = deflateSync(bytes, { level: 9 });
  return PDFRawStream.of(context.obj({ ...entries, Filter: 'FlateDecode', Length: packed.length }) as PDFDict, packed);
}
