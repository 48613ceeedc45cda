import { expect, test } from 'vitest';
import { fontFaceRule, stackRules } from '../../src/fonts/font-css.js';
import type { FontFace } from '../../src/fonts/font-face.js';

function face(family: string): FontFace {
  return { family, weight: 600, style: 'italic', file: 'sans-latin-600-italic.woff2', unicodeRange: 'U+20-7E' };
}

test('a rule carries its font', () => {
  expect(fontFaceRule(face('Minutes Sans'), new Uint8Array([1, 2, 3]))).toBe(
    '@font-face{font-family:"Minutes Sans";font-weight:600;font-style:italic;font-display:block;' +
      'src:url(data:font/woff2;base64,AQID) format("woff2");' +
      'unicode-range:U+20-7E,U+AD,U+34F,U+61C,U+200B-200F,U+202A-202E,U+2060-206F,U+FEFF}',
  );
});

test('the lists name only the families that the page has', () => {
  expect(stackRules([face('Minutes Sans'), face('Minutes Sans')])).toBe(
    ':root{font-synthesis:none;--minutes-sans:"Minutes Sans";--minutes-mono:"Minutes Sans"}',
  );
});

test('in languages of Arabic script the Arabic font comes first', () => {
  const rules = stackRules([face('Minutes Sans'), face('Minutes Mono'), face('Minutes Arabic')]);
  expect(rules).toBe(
    ':root{font-synthesis:none;--minutes-sans:"Minutes Sans","Minutes Arabic";' +
      '--minutes-mono:"Minutes Mono","Minutes Sans","Minutes Arabic"}' +
      '[lang|="ar"],[lang|="fa"],[lang|="ur"],[lang|="ps"],[lang|="sd"],[lang|="ug"],[lang|="ckb"]' +
      '{font-family:"Minutes Arabic","Minutes Sans"}',
  );
});
