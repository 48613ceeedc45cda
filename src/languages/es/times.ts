import type { TimeWords } from '../time-words.js';

export const times: TimeWords = {
  hours: { mediodia: 12, medianoche: 0 },
  morning: 'de la manana',
  later: 'de la tarde|de la noche',
  units: { short: 'hs', long: 'horas?' },
  beforeHour: 'a las|las',
  afterHour: 'de la|de|en|y',
  at: 'las',
  before: 'a|las|de|entre',
  lasting: { words: 'duracion|durante|en', of: 'de ' },
  spent: 'al ',
  to: 'a|a las',
  ahead: 'a|a las',
  article: 'las',
  between: 'entre|entre las|las',
  roundTheClock: '24 horas (?:al|por) d[ií]a',
  written: { hours: 'horas?', before: 'de|a', article: 'las', to: 'a' },
};
