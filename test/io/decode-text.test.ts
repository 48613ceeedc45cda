import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeText } from '../../src/io/decode-text.js';

const latin1 = (text: string) => Buffer.from(text, 'latin1');

it('UTF-8 is decoded, without its byte order mark', () => {
  expect(decodeText(Buffer.from('\ufeffRéunion — محضر 🗳'))).toEqual({ ok: true, text: 'Réunion — محضر 🗳' });
});

it('Latin-1 is told by its first accent, and guessed as a whole', () => {
  expect(decodeText(latin1('---\ntitle: Réunion du comité\n---\n'))).toEqual({
    ok: false,
    fault: {
      found: 'E9',
      looksLike: 'Windows-1252 (Latin-1)',
      point: { line: 2, column: 9, offset: 12 },
      text: '---\ntitle: Réunion du comité\n---\n',
    },
  });
});

it('an accent at the very end is found', () => {
  expect(decodeText(latin1('comité'))).toMatchObject({ fault: { found: 'E9', point: { line: 1, column: 6 } } });
});

it('UTF-16 is told by its mark, or by the zero bytes of `---`', () => {
  const fault = { found: 'FF', looksLike: 'UTF-16', point: { line: 1, column: 1, offset: 0 }, text: '---\ndate' };
  const bytes = Buffer.from('---\ndate', 'utf16le');
  expect(decodeText(Buffer.concat([Buffer.from([0xff, 0xfe]), bytes]))).toEqual({ ok: false, fault });
  expect(decodeText(bytes)).toEqual({ ok: false, fault: { ...fault, found: '2D' } });
  expect(decodeText(Buffer.from(bytes).swap16())).toEqual({ ok: false, fault: { ...fault, found: '00' } });
});

it('a damaged byte in UTF-8 is told from another encoding', () => {
  const bytes = Buffer.concat([Buffer.from('Séance\r\nlevée à '), Buffer.from([0xc3, 0x28]), Buffer.from('!')]);
  expect(decodeText(bytes)).toEqual({
    ok: false,
    fault: {
      found: 'C3',
      looksLike: null,
      point: { line: 2, column: 9, offset: 16 },
      text: 'Séance\r\nlevée à \ufffd(!',
    },
  });
});

it('the place of any broken byte is found', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(0x80, 0xc0, 0xf8, 0xff), (before, byte) => {
      const text = `a${before}`;
      const decoded = decodeText(Buffer.concat([Buffer.from(text), Buffer.from([byte]), Buffer.from('b')]));
      expect(decoded).toMatchObject({ ok: false, fault: { point: { offset: text.length } } });
    }),
  );
});
