import type { DateWords, ProseDates } from '../date-words.js';

export const dateWords: DateWords = {
  before: ['de', 'op', 'den', 'dd'],
  between: ['van'],
  ordinals: ['e', 'ste', 'de'],
  first: ['eerste'],
  months: [
    ['jan'],
    ['feb', 'febr'],
    ['mrt'],
    ['apr'],
    [],
    ['jun'],
    ['jul'],
    ['aug'],
    ['sept', 'sep'],
    ['okt'],
    ['nov'],
    ['dec'],
  ],
  weekdays: [['ma'], ['di'], ['wo', 'woe'], ['do'], ['vr', 'vrij'], ['za'], ['zo']],
};

export const proseDates: ProseDates = {
  connectors: ['en', 'tot', 'tot en met', 't/m', 'of'],
  articles: ['de', 'op'],
  contexts: ['in', 'sinds', 'tot', 'vanaf', 'eind', 'begin', 'half', 'van', 'en', 'maand', 'medio'],
  weekdayEndings: ['en', 's'],
  afterDay: 'voor vanaf wordt werd zijn naar tussen door volgende',
  hourUnits: 'uur|u',
};
