import { expect, it } from 'vitest';
import { openFonts } from '../../../src/fonts/open-fonts.js';
import { examples } from '../../../src/rules/body/character.js';
import { fakeHost } from '../../fake-host.js';
import { checkExample } from '../check-example.js';

it('is broken in the shipped fonts where its examples say so', async () => {
  const fonts = await openFonts(fakeHost({ cwd: '.' }));
  for (const example of [...examples.right, ...examples.wrong]) {
    expect(await checkExample(example, fonts)).toEqual(await checkExample(example));
  }
});
