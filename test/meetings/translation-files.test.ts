import { expect, it } from 'vitest';
import { findTranslated, findTranslationFiles } from '../../src/meetings/translation-files.js';

const names = [
  'séance.md',
  'séance.en.md',
  'séance.fr-CA.md',
  'séance.zh-Hant-HK.md',
  'séance.old.md',
  'séance.bak.md',
  'séance.v2.md',
  'séance.en.txt',
  'séance 2.en.md',
  'autre.md',
  'seul.en.md',
].sort();
const listFolder = async () => names;

it('translations are the files beside a meeting whose name ends in a language', async () => {
  expect(await findTranslationFiles(listFolder, 'a/séance.md')).toEqual([
    { language: 'en', name: 'séance.en.md' },
    { language: 'fr-CA', name: 'séance.fr-CA.md' },
    { language: 'zh-Hant-HK', name: 'séance.zh-Hant-HK.md' },
  ]);
  expect(await findTranslationFiles(listFolder, 'a/autre.md')).toEqual([]);
});

it('a translation leads to its meeting', async () => {
  expect(await findTranslated(listFolder, 'a/séance.en.md')).toBe('a/séance.md');
  expect(await findTranslated(listFolder, 'a/séance.md')).toBeNull();
  expect(await findTranslated(listFolder, 'a/séance.old.md')).toBeNull();
});

it('a file of such a name without a meeting beside it stands for itself', async () => {
  expect(await findTranslated(listFolder, 'a/seul.en.md')).toBeNull();
});
