import { expect, it } from 'vitest';
import { findIdentifiers, identifiersIn, isSealed, noDigest, sealPdf } from '../../src/finish/file-identifiers.js';

const fingerprint = '5e0cc7f083500a68a2a2a8dbd6e79fb3';

/** @param index bytes between the identifiers and the end of the file */
function writePdf(index = 0, digest = noDigest): Buffer {
  const dictionary = `<< /Root 2 0 R /ID [ <${fingerprint}> <${digest}> ] /Index [ ${'0 1 '.repeat(index / 4)}] >>`;
  return Buffer.from(`%PDF-1.7\n3 0 obj\n${dictionary}\nstream\n\0\nendstream\nendobj\nstartxref\n9\n%%EOF`);
}

/** As Python's hashlib has it. */
const digest = 'e1f29d9b2b2c6bde3a7b5e4619cbcf65';

it('a digest is the first 128 bits of SHA-256 over the file with its own digits zeroed', () => {
  const pdf = writePdf();
  expect([isSealed(pdf), identifiersIn(pdf)]).toEqual([false, { fingerprint, digest: noDigest, start: 74 }]);
  sealPdf(pdf);
  expect(pdf.toString()).toBe(writePdf(0, digest).toString());
  expect([isSealed(pdf), identifiersIn(pdf)]).toEqual([true, { fingerprint, digest, start: 74 }]);
});

it('identifiers are found however long the dictionary is, by its end and its start alone', () => {
  for (const index of [3900, 4000, 5000, 100_000]) {
    const pdf = writePdf(index);
    sealPdf(pdf);
    expect(isSealed(pdf)).toBe(true);
    const lengths: number[] = [];
    const found = findIdentifiers((start, length) => {
      const bytes = pdf.subarray(start).subarray(0, length);
      lengths.push(bytes.length);
      return { bytes, size: pdf.length };
    });
    expect(found).toEqual(identifiersIn(pdf));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(8192);
  }
});

it('what has no end, or no identifiers, is not sealed', () => {
  const pdf = writePdf();
  sealPdf(pdf);
  const others = [pdf.subarray(0, -3), Buffer.concat([pdf, Buffer.from('x')]), Buffer.from('%PDF-1.7'), Buffer.of()];
  expect(others.map((other) => [isSealed(other), identifiersIn(other)])).toEqual(others.map(() => [false, null]));
  expect(() => sealPdf(pdf)).toThrow('Unexpected PDF, expected one that ends with its identifiers');
});
