import { expect, it } from 'vitest';
import { isProse } from '../../src/detect/prose.js';

it.each([
  ['Le puits de la place est réparé.', true],
  ['qui la tient à jour ;', true],
  ['تم إصلاح البئر في الساحة.', true],
  ['Awa Diallo, Jonas Keller, Marie Curie.', false],
  ['MIT, BSD, GPL...', false],
  ['Ministère de l’Intérieur', false],
  ['le puits', false],
  ['12 rue du Port, 1700 Fribourg', false],
])('whether `%s` is prose: %s', (text, prose) => {
  expect(isProse(text)).toBe(prose);
});
