import type { TimeWords } from '../time-words.js';

export const times: TimeWords = {
  hours: { mitternacht: 0 },
  morning: 'morgens|vormittags',
  later: 'nachmittags|abends',
  hint: 'u',
  units: { clock: 'uhr' },
  beforeStop: 'um|ab',
  at: 'um',
  before: 'um|ab|von|bis|gegen|vor|nach',
  lasting: { words: 'dauert|dauer' },
  spent: 'pro |durch',
  to: 'bis',
  ahead: 'bis',
  between: 'zwischen',
  roundTheClock: '24 Stunden am Tag',
  written: { before: 'von|um', to: 'bis' },
};
