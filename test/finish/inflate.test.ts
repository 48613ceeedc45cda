import { deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { inflate } from '../../src/finish/inflate.js';

it('what is packed is unpacked, but not without measure', () => {
  expect(inflate(deflateSync('BT (eau) Tj ET')).toString()).toBe('BT (eau) Tj ET');
  expect(() => inflate(deflateSync(Buffer.alloc(2 ** 26 + 1)))).toThrow(
    expect.objectContaining({
      name: 'UserError',
      exitCode: 3,
      message: 'A page was printed with more than 64 MB of text',
      hint: 'look in its style sheet and template for what is repeated',
    }),
  );
  expect(() => inflate(Buffer.from('no zlib'))).toThrow('incorrect header check');
});
