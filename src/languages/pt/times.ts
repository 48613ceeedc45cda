import type { TimeWords } from '../time-words.js';

export const times: TimeWords = {
  hours: { 'meio-dia': 12, 'meia-noite': 0 },
  morning: 'da manha',
  later: 'da tarde|da noite',
  units: { long: 'horas?' },
  afterHour: 'de|e',
  at: 'as',
  before: 'a|as|das|de',
  lasting: { words: 'durante', of: 'de |da ' },
  to: 'a|as',
  ahead: 'a',
  roundTheClock: '24 horas por dia',
  written: { hours: 'horas?', before: 'das|às|a', to: 'às|a' },
};
