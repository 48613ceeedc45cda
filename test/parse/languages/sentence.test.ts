import { expect, it } from 'vitest';
import { holdsSentence } from '../../../src/parse/languages/sentence.js';

it.each([
  ['Le puits est réparé.', true],
  ['Ministère de l’Intérieur', false],
  ['Écrire à awa.diallo@example.org', false],
  ['Voir https://example.org/le/puits/est/réparé.', false],
  ['Voir (www.example.org/le/puits/est/réparé), merci.', false],
  ['@ un mot est écrit.', true],
  ['le puits est@ réparé.', true],
  ['le puits est@ici réparé.', true],
  ['www. est un mot.', true],
  [`${'a'.repeat(60_000)}@`, false],
  ['\0'.repeat(60_000), false],
])('%.40s', (text, isSentence) => {
  expect(holdsSentence(text)).toBe(isSentence);
});
