import type { FigureWords } from '../number-words.js';

export const figures: FigureWords = {
  ordinals: 'e|de|ste',
  decades: 'jaren',
  half: '\\bhal[fv]|helft|anderhalf',
  third: 'derde',
  quarter: 'kwart',
};
