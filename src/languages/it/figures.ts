import type { FigureWords } from '../number-words.js';

export const figures: FigureWords = {
  ordinals: 'o|a',
  decades: 'anni',
  half: 'mezz|metà',
  third: 'terz',
  quarter: 'quart',
};
