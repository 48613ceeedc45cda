import type { DateWords, ProseDates } from '../date-words.js';

export const dateWords: DateWords = {
  before: ['el', 'a', 'al', 'día', 'el día', 'del'],
  between: ['de', 'del', 'del año'],
  ordinals: ['o', 'ro', 'er'],
  first: ['primero'],
  months: [
    ['ene'],
    ['feb'],
    ['mar'],
    ['abr'],
    ['may'],
    ['jun'],
    ['jul'],
    ['ago'],
    ['setiembre', 'sept', 'sep', 'set'],
    ['oct'],
    ['nov'],
    ['dic'],
  ],
  weekdays: [['lun'], ['mar'], ['mié', 'mier'], ['jue'], ['vie'], ['sáb'], ['dom']],
};

export const proseDates: ProseDates = {
  connectors: ['y', 'al', 'a', 'o'],
  articles: ['el', 'al', 'día', 'los'],
  ambiguousMonths: ['Julio', 'Abril', 'Mayo'],
  contexts: ['en', 'de', 'desde', 'hasta', 'a', 'y', 'mes de', 'fines de', 'entre', 'para', 'mediados de'],
  ambiguousShort: ['mar', 'set'],
  ambiguousWeekdays: ['Domingo'],
  weekdayContexts: ['el', 'los', 'este', 'próximo'],
  weekdayEndings: ['s'],
  afterDay: 'para desde hasta sera fueron proximo pasado entre ante sobre sera como cuando',
  hourUnits: 'horas?',
};
