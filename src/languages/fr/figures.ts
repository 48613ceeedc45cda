import type { FigureWords } from '../number-words.js';

export const figures: FigureWords = {
  ordinals: 'er|re|ère|ers|e|è|ème|eme|ième|es|nd|nde|nds',
  romanOrdinals: 'er|re|ère|e|ème',
  decades: 'années|décennies?',
  half: 'demi|moitié',
  third: 'tiers',
  quarter: 'quart',
};
