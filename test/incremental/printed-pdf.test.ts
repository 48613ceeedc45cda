import { describe, expect, it } from 'vitest';
import { noDigest, sealPdf } from '../../src/finish/file-identifiers.js';
import { readMakingOf, readPrintedPdf } from '../../src/incremental/printed-pdf.js';

const fingerprint = '5e0cc7f083500a68a2a2a8dbd6e79fb3';
const packet = [
  '<dc:source>séance &amp; vote.md</dc:source>',
  '<xmp:CreatorTool>minutes</xmp:CreatorTool>',
  '<xmpMM:InstanceID>uuid:5e0cc7f0-8350-0a68-a2a2-a8dbd6e79fb3</xmpMM:InstanceID>',
].join('\n');

/** A PDF that ends with a cross-reference stream, as `minutes` writes it. */
function writePdf({ xmp = packet, first = fingerprint, second = noDigest, annexes = '' } = {}): Buffer {
  const body = `%PDF-1.7\n1 0 obj\n<< /Type /Metadata >>\nstream\n${xmp}\nendstream\nendobj\n${annexes}`;
  const dictionary = `<< /Type /XRef /Root 2 0 R /ID [ <${first}> <${second}> ] >>`;
  const end = `startxref\n${Buffer.byteLength(body)}\n%%EOF`;
  const pdf = Buffer.from(`${body}3 0 obj\n${dictionary}\nstream\n\0\nendstream\nendobj\n${end}`);
  if (second === noDigest) sealPdf(pdf);
  return pdf;
}

/** @param file its bytes, or why it cannot be read */
function hostOf(file: Uint8Array | { code: string }) {
  const readAtOnce = (_path: string, start: number, length: number) => {
    if ('code' in file) throw Object.assign(new Error(file.code), file);
    return { bytes: file.subarray(start, start + length), size: file.length, modified: 0 };
  };
  return { readAtOnce };
}

const making = { source: 'séance & vote.md', fingerprint };
const read = (file: Uint8Array | { code: string }) => readPrintedPdf(hostOf(file), 'seance.pdf');
const stateOf = (file: Uint8Array | { code: string }) => read(file)?.state;

describe('a PDF', () => {
  it('tells what it was made from, also where it was changed', () => {
    const pdf = writePdf();
    expect(read(pdf)).toEqual({ state: 'intact', making, bytes: pdf });
    expect(readMakingOf(hostOf(pdf), 'seance.pdf')).toEqual(making);
    expect(readMakingOf(hostOf(Buffer.concat([pdf, Buffer.from('\n')])), 'seance.pdf')).toEqual(making);
  });

  it('is intact as it was made, and changed by every other byte', () => {
    const pdf = writePdf();
    const isCut = (state: string | undefined) => state === 'cut';
    for (let index = 0; index < pdf.length; index++) {
      const flipped = Buffer.from(pdf);
      flipped[index] = (flipped[index] ?? 0) ^ 32;
      const state = stateOf(flipped);
      expect(state === 'changed' || state === 'foreign' || isCut(state), `${index}: ${state}`).toBe(true);
    }
  });

  it('is intact also where its annexes are large', () => {
    const annexes = '0'.repeat(70 * 1024 * 1024);
    expect(stateOf(writePdf({ annexes }))).toBe('intact');
  });

  it('does not tell where its second identifier is the fingerprint, as it once was', () => {
    expect(stateOf(writePdf({ first: 'ab'.repeat(16), second: fingerprint }))).toBe('untold');
    expect(stateOf(writePdf({ first: 'ab'.repeat(16), second: 'cd'.repeat(16) }))).toBe('changed');
  });

  it('is foreign where something else made it, whatever it bears', () => {
    const others = [
      writePdf({ xmp: '<xmp:CreatorTool>Scanner</xmp:CreatorTool>' }),
      writePdf({ xmp: '' }),
      Buffer.from('%PDF-1.4\nstartxref\n%%EOF\n rest'),
      Buffer.from('version https://git-lfs.github.com/spec/v1\n'),
    ];
    expect(others.map(stateOf)).toEqual(others.map(() => 'foreign'));
    expect(others.map((other) => read(other)?.making)).toEqual(others.map(() => null));
  });

  it('is cut where it has no end, and none where nothing is there', () => {
    expect(stateOf(writePdf().subarray(0, -8))).toBe('cut');
    expect(stateOf({ code: 'EACCES' })).toBe('unreadable');
    expect([{ code: 'ENOENT' }, Buffer.of()].map(read)).toEqual([null, null]);
  });
});
