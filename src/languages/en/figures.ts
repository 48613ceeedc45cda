import type { FigureWords } from '../number-words.js';

export const figures: FigureWords = {
  ordinals: 'st|nd|rd|th',
  romanOrdinals: 'th',
  decades: 'decades?',
  decadeEnding: 's',
  half: '\\bhal[fv]',
  third: 'third',
  quarter: 'quart',
};
