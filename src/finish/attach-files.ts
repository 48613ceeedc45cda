import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { PDFHexString, PDFName, type PDFRef, PDFString } from '@cantoo/pdf-lib';
import type { Pdf } from './read-pdf.js';

/** A file inside the PDF (ISO 19005-3, 6.8). */
export interface Attachment {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  /** What it is to the document (ISO 32000-2, 7.11.3, `AFRelationship`). */
  readonly relationship: 'Source' | 'Data' | 'Supplement';
  readonly description: string;
  readonly content: Uint8Array;
}

/** @param date of the files, as a PDF date */
export function attachFiles(pdf: Pdf, attachments: readonly Attachment[], date: string): void {
  if (attachments.length === 0) return;
  const { context, catalog } = pdf;
  const sorted = [...attachments].sort((one, other) => (one.name < other.name ? -1 : 1));
  const specifications = sorted.map((attachment) => ({ attachment, ref: embed(pdf, attachment, date) }));
  const names = specifications.flatMap(({ attachment, ref }) => [PDFHexString.fromText(attachment.name), ref]);
  catalog.set(PDFName.of('Names'), context.obj({ EmbeddedFiles: { Names: names } }));
  catalog.set(PDFName.of('AF'), context.obj(specifications.map(({ ref }) => ref)));
}

function embed({ context }: Pdf, attachment: Attachment, date: string): PDFRef {
  const { content, name, type, relationship, description } = attachment;
  const file = context.stream(deflateSync(content, { level: 9 }), {
    Type: 'EmbeddedFile',
    Subtype: type,
    Filter: 'FlateDecode',
    Params: {
      Size: content.length,
      ModDate: PDFString.of(date),
      CheckSum: PDFHexString.of(createHash('md5').update(content).digest('hex')),
    },
  });
  const ref = context.register(file);
  return context.register(
    context.obj({
      Type: 'Filespec',
      F: PDFString.of(name.replace(/[^\x20-\x7e]|[()\\]/g, '_')),
      UF: PDFHexString.fromText(name),
      Desc: PDFHexString.fromText(description),
      AFRelationship: relationship,
      EF: { F: ref, UF: ref },
    }),
  );
}
