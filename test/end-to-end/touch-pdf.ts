import { PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';

/** What is done to a PDF that `minutes` made. */
type Touch = (pdf: Buffer) => Uint8Array | Promise<Uint8Array>;

/** What may become of a PDF. */
type Fate = 'changed' | 'foreign' | 'cut';

/** What other programs, hands and disks do to a PDF, and what `minutes` then takes it for. */
export const touches: Readonly<Record<string, { readonly touch: Touch; readonly fate: Fate }>> = {
  'stamped, written anew': { touch: (pdf) => rewrite(pdf, stamp), fate: 'changed' },
  'written anew as it was': { touch: (pdf) => rewrite(pdf, () => {}), fate: 'changed' },
  'written anew without object streams': { touch: (pdf) => rewrite(pdf, () => {}, false), fate: 'changed' },
  'an annotation added': { touch: (pdf) => addUpdate(pdf, ''), fate: 'changed' },
  'an update that keeps the identifiers': { touch: (pdf) => addUpdate(pdf, identifiersOf(pdf)), fate: 'changed' },
  'bytes after its end': { touch: (pdf) => join(pdf, '\nsignature of a card reader'), fate: 'changed' },
  'many bytes after its end': { touch: (pdf) => join(pdf, '\n'.padEnd(9000, 'signature ')), fate: 'changed' },
  'a line feed after its end': { touch: (pdf) => join(pdf, '\n'), fate: 'changed' },
  'an end after its end': { touch: (pdf) => join(pdf, '\n%%EOF\n'), fate: 'changed' },
  'bytes before its beginning': { touch: (pdf) => join('\uFEFF', pdf), fate: 'changed' },
  'a byte of a page': { touch: (pdf) => flip(pdf, pdf.indexOf('stream') + 40), fate: 'changed' },
  'a byte of its header': { touch: (pdf) => flip(pdf, 2), fate: 'changed' },
  'a byte of where its table starts': { touch: (pdf) => flip(pdf, pdf.lastIndexOf('startxref') + 3), fate: 'changed' },
  'a byte of its end': { touch: (pdf) => flip(pdf, pdf.length - 2), fate: 'cut' },
  'a byte of its digest': { touch: (pdf) => flip(pdf, pdf.lastIndexOf('> ]') - 1), fate: 'changed' },
  'other identifiers': { touch: (pdf) => rewrite(pdf, (made) => identify(made, 'ab', 'cd')), fate: 'changed' },
  'without identifiers': { touch: (pdf) => rewrite(pdf, dropIdentifiers), fate: 'changed' },
  'without metadata': {
    touch: (pdf) => rewrite(pdf, ({ catalog }) => catalog.delete(PDFName.of('Metadata'))),
    fate: 'changed',
  },
  'forged, by its fingerprint': { touch: (pdf) => writeScan(`/ID ${identifiersOf(pdf)} `), fate: 'foreign' },
  'a scan': { touch: () => writeScan(''), fate: 'foreign' },
  'a scan without an end': { touch: () => Buffer.from('%PDF-1.4\n1 0 obj\n<< >>\nendobj\n'), fate: 'cut' },
  'a mail with a PDF': { touch: (pdf) => join('Content-Type: application/pdf\r\n\r\n', pdf), fate: 'changed' },
  'a picture': { touch: () => Buffer.from('\xff\xd8\xff\xe0 JFIF', 'latin1'), fate: 'foreign' },
  'a pointer to a large file': {
    touch: () => Buffer.from('version https://git-lfs.github.com/spec/v1\n'),
    fate: 'foreign',
  },
};

const join = (...pieces: (string | Uint8Array)[]) => Buffer.concat(pieces.map((piece) => Buffer.from(piece)));

async function rewrite(pdf: Buffer, change: (made: PDFDocument) => void, useObjectStreams = true): Promise<Uint8Array> {
  const made = await PDFDocument.load(pdf, { updateMetadata: false });
  change(made);
  return made.save({ useObjectStreams });
}

function stamp(made: PDFDocument): void {
  made.getPage(0).drawRectangle({ x: 400, y: 20, width: 90, height: 40 });
}

function identify(made: PDFDocument, first: string, second: string): void {
  made.context.trailerInfo.ID = made.context.obj([first, second].map((pair) => PDFHexString.of(pair.repeat(16))));
}

function dropIdentifiers({ context }: PDFDocument): void {
  delete context.trailerInfo.ID;
}

function identifiersOf(pdf: Buffer): string {
  return /\/ID (\[[^\]]*\])/.exec(pdf.subarray(-4096).toString('latin1'))?.[1] ?? '';
}

/** Adds at its end, as signatures and notes are. */
function addUpdate(pdf: Buffer, identifiers: string): Buffer {
  const text = pdf.toString('latin1');
  const [, before] = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text) ?? [];
  const [root] = /\/Root \d+ 0 R/.exec(text) ?? [];
  const note = '\n9999 0 obj\n<< /Type /Annot /Subtype /Text >>\nendobj\n';
  const named = identifiers === '' ? '' : `/ID ${identifiers} `;
  const trailer = `trailer\n<< /Size 10000 ${root} ${named}/Prev ${before} >>\nstartxref\n${pdf.length + note.length}\n%%EOF\n`;
  return join(pdf, `${note}xref\n0 0\n${trailer}`);
}

function writeScan(identifiers: string): Buffer {
  const body = '%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n';
  return Buffer.from(`${body}xref\n0 0\ntrailer\n<< /Root 1 0 R ${identifiers}>>\nstartxref\n${body.length}\n%%EOF\n`);
}

function flip(pdf: Buffer, index: number): Buffer {
  const flipped = Buffer.from(pdf);
  flipped[index] = (flipped[index] ?? 0) ^ 1;
  return flipped;
}

/** A PDF as builds made it that gave it another first identifier, and its fingerprint as the second. */
export function asBefore(pdf: Buffer): Buffer {
  const text = pdf.toString('latin1');
  const old = text.replace(/\/ID \[ <([\da-f]{32})> <[\da-f]{32}> \]/, `/ID [ <${'ab'.repeat(16)}> <$1> ]`);
  return Buffer.from(old, 'latin1');
}
