import { expect, it } from 'vitest';
import { splitSentences } from '../../src/detect/sentences.js';

it.each([
  ['at final marks', 'Qui vient ? Awa. Très bien !', ['Qui vient ?', 'Awa.', 'Très bien !']],
  ['after closing quotation marks', 'He said “No.” Then he left.', ['He said “No.”', 'Then he left.']],
  ['at the end of a line', 'Le puits est réparé\nLa pompe, non', ['Le puits est réparé', 'La pompe, non']],
  [
    'not in numbers and addresses',
    'Il en coûte 1.250 francs, voir example.org.',
    ['Il en coûte 1.250 francs, voir example.org.'],
  ],
  [
    'not after initials and abbreviations',
    'M. Keller et J. Diallo ont lu p. 5 et s. 7.',
    ['M. Keller et J. Diallo ont lu p. 5 et s. 7.'],
  ],
  [
    'after a unit that ends a sentence',
    'La séance est levée à 9 h. La suite est remise.',
    ['La séance est levée à 9 h.', 'La suite est remise.'],
  ],
  [
    'at the marks of other scripts',
    'من سيأتي؟ نعم. 井戸は直った。ポンプも。',
    ['من سيأتي؟', 'نعم.', '井戸は直った。', 'ポンプも。'],
  ],
  ['behind all marks of a row', 'Oui !!! Non ?!» Bon...', ['Oui !!!', 'Non ?!»', 'Bon...']],
  ['not in a row of marks that goes on', 'a...b Oui.', ['a...b Oui.']],
  ['not slowly in a long row', `${'.'.repeat(400_000)}a`, [`${'.'.repeat(400_000)}a`]],
  ['of nothing', ' \n ', []],
])('parts sentences %s', (_, text, expected) => {
  expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
