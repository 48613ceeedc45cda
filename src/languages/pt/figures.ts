import type { FigureWords } from '../number-words.js';

export const figures: FigureWords = {
  ordinals: 'o|a',
  decades: 'anos',
  half: 'mei[oa]\\b|metade',
  third: 'terço',
  quarter: 'quart',
};
