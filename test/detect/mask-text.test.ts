import { expect, it } from 'vitest';
import { maskText } from '../../src/detect/mask-text.js';

it.each([
  [
    'addresses',
    'Écrire à mairie@example.org ou voir https://example.org/le/plan, merci.',
    'Écrire à                    ou voir                              merci.',
  ],
  [
    'quotations',
    'Le principe « Leave no one behind » est rappelé.',
    'Le principe                         est rappelé.',
  ],
  [
    'quotations of other languages',
    'The motion “Que le puits soit réparé” was carried.',
    'The motion                            was carried.',
  ],
  ['nothing of a text that is a quotation', '« Le puits est réparé. »', '« Le puits est réparé. »'],
  ['nothing of an open quotation', 'Il dit : « Le puits est réparé.', 'Il dit : « Le puits est réparé.'],
])('blanks %s', (_, text, masked) => {
  expect(maskText({ text, foreign: [], links: [] })).toBe(masked);
});

it('blanks links, and what is marked as of another language, once where they overlap', () => {
  const text = 'Le guide Open by Default est publié.';
  const links = [{ start: 9, end: 24, url: 'https://example.org' }];
  expect(maskText({ text, foreign: [{ start: 14, end: 24 }], links })).toBe('Le guide                 est publié.');
});
