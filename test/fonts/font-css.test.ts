import { expect, it } from 'vitest';
import { fontFaceRule, stackRules } from '../../src/fonts/font-css.js';
import type { FontFace } from '../../src/fonts/font-face.js';

function face(family: string): FontFace {
  return {
    family,
    weight: 600,
    style: 'italic',
    file: 'sans-latin-600-italic.woff2',
    package: null,
    unicodeRange: 'U+20-7E',
  };
}

it('a rule carries its font', () => {
  expect(fontFaceRule(face('Minutes Sans'), new Uint8Array([1, 2, 3]))).toBe(
    '@font-face{font-family:"Minutes Sans";font-weight:600;font-style:italic;font-display:block;' +
      'src:url(data:font/woff2;base64,AQID) format("woff2");' +
      'unicode-range:U+20-7E,U+AD,U+34F,U+61C,U+200B-200F,U+202A-202E,U+2060-206F,U+FEFF}',
  );
});

it('the lists name only the families that the page has', () => {
  expect(stackRules([face('Minutes Sans'), face('Minutes Sans')], ['fr'])).toBe(
    ':root{font-synthesis:none;--minutes-sans:"Minutes Sans";--minutes-mono:"Minutes Sans"}',
  );
});

it('in the languages of a script its font comes first', () => {
  const faces = ['Minutes Sans', 'Minutes Mono', 'Minutes Arabic', 'Noto Sans TC'].map(face);
  const rules = stackRules(faces, ['fr', 'ar', 'ar', 'ku-Arab', 'zh-TW', 'zh', 'he']);
  expect(rules).toBe(
    ':root{font-synthesis:none;--minutes-sans:"Minutes Sans","Minutes Arabic","Noto Sans TC";' +
      '--minutes-mono:"Minutes Mono","Minutes Sans","Minutes Arabic","Noto Sans TC"}' +
      '[lang="ar"]{font-family:"Minutes Arabic","Minutes Sans","Noto Sans TC"}' +
      '[lang="ku-Arab"]{font-family:"Minutes Arabic","Minutes Sans","Noto Sans TC"}' +
      '[lang="zh-TW"]{font-family:"Noto Sans TC","Minutes Sans","Minutes Arabic"}',
  );
});
