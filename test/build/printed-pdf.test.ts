import { describe, expect, it } from 'vitest';
import { readPrintedPdf } from '../../src/build/printed-pdf.js';

const document = 'c5753163c0ca5026aa6a4c8d08ecd1bc';
const instance = '5e0cc7f083500a68a2a2a8dbd6e79fb3';
const packet = [
  '<dc:source>séance &amp; vote.md</dc:source>',
  '<xmp:CreatorTool>minutes</xmp:CreatorTool>',
  '<xmpMM:InstanceID>uuid:5e0cc7f0-8350-0a68-a2a2-a8dbd6e79fb3</xmpMM:InstanceID>',
].join('\n');

/** A PDF that ends with a cross-reference stream, as `minutes` writes it. */
function writePdf({ xmp = packet, identifier = instance, more = '' } = {}): string {
  const body = `%PDF-1.7\n1 0 obj\n<< /Type /Metadata >>\nstream\n${xmp}\nendstream\nendobj\n`;
  const dictionary = `<< /Type /XRef /Root 2 0 R ${more}/ID [ <${document}> <${identifier}> ] >>`;
  return `${body}3 0 obj\n${dictionary}\nstream\n\0\nendstream\nendobj\nstartxref\n${Buffer.byteLength(body)}\n%%EOF`;
}

/** The same with a table at its end, by which something was added. */
function addTo(pdf: string): string {
  const trailer = `trailer\n<< /Root 2 0 R /Prev 9 /ID [ <${document}> <${instance}> ] >>`;
  return `${pdf}\nxref\n0 0\n${trailer}\nstartxref\n${Buffer.byteLength(pdf) + 1}\n%%EOF\n`;
}

/** @param text of the file, or why it cannot be read */
function read(text: string | { code: string }) {
  const readAtOnce = () => {
    if (typeof text !== 'string') throw Object.assign(new Error(text.code), text);
    return { bytes: Buffer.from(text), size: Buffer.byteLength(text), modified: 0 };
  };
  return readPrintedPdf({ readAtOnce }, 'seance.pdf');
}

describe('a PDF', () => {
  it('tells what it was made from', () => {
    expect(read(writePdf())).toEqual({ source: 'séance & vote.md', fingerprint: instance, isChanged: false });
  });

  it('is changed where something was added, with a stream or a table, or where it was written anew', () => {
    const written = [writePdf({ more: '/Prev 9 ' }), addTo(writePdf()), writePdf({ identifier: document })];
    const changed = { source: 'séance & vote.md', fingerprint: instance, isChanged: true };
    expect(written.map(read)).toEqual([changed, changed, changed]);
  });

  it('is foreign where something else made it', () => {
    const others = [
      writePdf({ xmp: '<xmp:CreatorTool>Scanner</xmp:CreatorTool>' }),
      '%PDF-1.4\nstartxref\n%%EOF\n rest',
    ];
    expect(others.map(read)).toEqual(['foreign', 'foreign']);
  });

  it('is none where nothing is there, nothing whole or nothing that may be read', () => {
    const pointer = 'version https://git-lfs.github.com/spec/v1\n';
    const none = [{ code: 'ENOENT' }, { code: 'EACCES' }, '', pointer, writePdf().slice(0, -8)];
    expect(none.map(read)).toEqual(none.map(() => null));
  });
});
