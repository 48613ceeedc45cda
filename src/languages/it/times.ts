import type { TimeWords } from '../time-words.js';

export const times: TimeWords = {
  hours: { mezzogiorno: 12, mezzanotte: 0 },
  morning: 'di mattina|del mattino',
  later: 'di sera|della sera|del pomeriggio',
  beforeHour: 'ore|alle ore',
  afterHour: 'e',
  beforeStop: 'ore|alle|dalle',
  before: 'dalle|alle',
  lasting: { words: 'durata|in', of: 'di |da ' },
  spent: 'al |per ',
  to: 'a|al|alle',
  ahead: 'a',
  between: 'tra',
  roundTheClock: '24 ore su 24',
  written: { before: 'dalle|alle', article: 'ore', to: 'alle' },
};
