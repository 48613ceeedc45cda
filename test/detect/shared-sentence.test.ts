import { expect, it } from 'vitest';
import { mayShareSentence } from '../../src/detect/shared-sentence.js';

it.each([
  ['the same text', 'Le puits est réparé.', 'Le puits est réparé.', true],
  [
    'one sentence of two',
    'The pump is old. L’eau est potable depuis mardi.',
    'La pompe est vieille. L’eau est potable depuis mardi.',
    true,
  ],
  [
    'other apostrophes and spaces',
    "L'eau est potable depuis mardi ; merci à tous.",
    'L’eau est potable depuis mardi\u202f; merci à tous.',
    true,
  ],
  ['a translation', 'The water has been safe since Tuesday.', 'L’eau est potable depuis mardi.', false],
])('a cheap look at %s', (_, translation, source, expected) => {
  expect(mayShareSentence(translation, source)).toBe(expected);
});
