import type { TimeWords } from '../time-words.js';

export const times: TimeWords = {
  hours: { middernacht: 0 },
  morning: "'s morgens|'s ochtends",
  later: "'s middags|'s avonds",
  hint: 'u',
  units: { clock: 'uur', letter: 'u' },
  beforeStop: 'om|vanaf',
  at: 'om',
  before: 'om|van|tot|vanaf',
  lasting: { words: 'duur' },
  spent: 'per ',
  to: 'tot',
  ahead: 'tot',
  between: 'tussen',
  roundTheClock: '24 uur per dag',
  duration: { hours: 'u' },
  written: { before: 'van|om', to: 'tot' },
};
