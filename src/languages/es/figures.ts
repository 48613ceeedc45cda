import type { FigureWords } from '../number-words.js';

export const figures: FigureWords = {
  ordinals: 'o|a|er',
  decades: 'años',
  half: 'medi[oa]\\b|mitad',
  third: 'tercio',
  quarter: 'cuarto',
};
