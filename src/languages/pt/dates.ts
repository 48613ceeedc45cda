import type { DateWords, ProseDates } from '../date-words.js';

export const dateWords: DateWords = {
  before: ['o', 'a', 'em', 'ao', 'dia', 'no dia'],
  between: ['de', 'do'],
  ordinals: ['o'],
  first: ['primeiro'],
  months: [['jan'], ['fev'], ['mar'], ['abr'], ['mai'], ['jun'], ['jul'], ['ago'], ['set'], ['out'], ['nov'], ['dez']],
  weekdays: [
    ['segunda', 'seg'],
    ['terça', 'ter'],
    ['quarta', 'qua'],
    ['quinta', 'qui'],
    ['sexta', 'sex'],
    ['sáb'],
    ['dom'],
  ],
};

export const proseDates: ProseDates = {
  connectors: ['e', 'a', 'ao', 'ou'],
  articles: ['o', 'a', 'dia', 'os'],
  ambiguousMonths: ['Abril'],
  contexts: ['em', 'de', 'desde', 'até', 'e', 'mês de', 'fim de', 'início de', 'meados de', 'para', 'a'],
  ambiguousShort: ['mar', 'set', 'out', 'mai'],
  ambiguousWeekdays: ['segunda', 'terça', 'quarta', 'quinta', 'sexta', 'Domingo'],
  weekdayEndings: ['s'],
  afterDay: 'pelas proximo passado ate quando sera',
  hourUnits: 'horas?',
};
