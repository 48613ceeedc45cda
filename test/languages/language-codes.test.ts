import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages/registry.js';
import { findLanguageCodes } from './find-codes.js';

const codes = languages.map(({ code }) => code);
const source = fileURLToPath(new URL('../../src', import.meta.url));

/** What names a language outside of the folder of languages, and why. */
const exceptions: readonly (readonly [pattern: RegExp, why: string])[] = [
  [/^rules\/.*: \.(?:fr|en)$/, 'rules are described in two languages'],
  [/^schema\/.*: \.(?:fr|en)$/, 'schemas are described in two languages'],
  [/^fields\/.*: \.(?:fr|en)$/, 'fields are described in two languages'],
  [/^fields\/(?:header|config)-fields\.ts:\d+: (?:\.ar|'(?:fr|en|ar)')$/, 'what an editor proposes as examples'],
  [/^report\/sarif\.ts:\d+: \.(?:fr|en)$/, 'reads the descriptions of rules'],
  [/^rules\/body\/character\.ts:\d+: 'it'$/, 'the pronoun, in a message'],
];

describe('the code of a language', () => {
  it('stands in the folder of languages alone', () => {
    const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll(sep, '/'))
      .filter((name) => name.endsWith('.ts') && !name.startsWith('languages/'));
    const found = files.flatMap((file) =>
      findLanguageCodes(file, readFileSync(join(source, file), 'utf8'), codes).map((each) => `${file}:${each}`),
    );
    expect(found.filter((each) => !exceptions.some(([pattern]) => pattern.test(each)))).toEqual([]);
    expect(exceptions.filter(([pattern]) => !found.some((each) => pattern.test(each)))).toEqual([]);
  });

  it.each([
    ["if (language === 'fr') stop();", ["1: 'fr'"]],
    ['\n\nconst usual = ["en-us"];', ["3: 'en-us'"]],
    ['const tag = `pt`;', ["1: 'pt'"]],
    ['const units = { fr: 1 };', ['1: .fr']],
    ["const units = { 'pt-BR': 1 };", ["1: 'pt-BR'"]],
    ['interface Units { readonly de: string }', ['1: .de']],
    ['const { ar } = units;', ['1: .ar']],
    ['units.nl.sort();', ['1: .nl']],
    ["new Intl.NumberFormat('en').format(1);", []],
    ["const word = 'french'; fr();", []],
  ])('is found: %s', (text, expected) => {
    expect(findLanguageCodes('planted.ts', text, codes)).toEqual(expected);
  });
});
