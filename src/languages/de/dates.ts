import type { DateWords, ProseDates } from '../date-words.js';

export const dateWords: DateWords = {
  before: ['der', 'den', 'dem', 'am', 'vom'],
  between: [],
  ordinals: [],
  first: ['erster', 'ersten', 'erste'],
  months: [
    ['Jänner', 'Jan', 'Jän'],
    ['Feber', 'Feb'],
    ['Mrz', 'Mär'],
    ['Apr'],
    [],
    ['Jun', 'Juno'],
    ['Jul', 'Julei'],
    ['Aug'],
    ['Sept', 'Sep'],
    ['Okt'],
    ['Nov'],
    ['Dez'],
  ],
  weekdays: [['Mo'], ['Di'], ['Mi'], ['Do'], ['Fr'], ['Sa', 'Sonnabend'], ['So']],
};

export const proseDates: ProseDates = {
  dayStop: true,
  connectors: ['und', 'bis', 'bis zum', 'oder'],
  articles: ['der', 'den', 'dem', 'am', 'zum', 'vom'],
  capitals: true,
  ambiguousMonths: ['August'],
  contexts: ['im', 'seit', 'bis', 'ab', 'Ende', 'Anfang', 'Mitte', 'von', 'vom', 'und', 'Monat', 'nächsten', 'letzten'],
  weekdayEndings: ['s', 'e', 'en'],
  afterDay: 'wird wurde findet fand haben werden nach zwischen nachsten',
  hourUnits: 'uhr',
};
