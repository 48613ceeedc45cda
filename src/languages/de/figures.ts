import type { FigureWords } from '../number-words.js';

export const figures: FigureWords = {
  ordinals: 'te|ste|ten|sten',
  decadeEnding: 'er',
  half: 'hälfte|halb',
  third: 'drittel',
  quarter: 'viertel',
};
