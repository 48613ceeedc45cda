import type { DateWords, ProseDates } from '../date-words.js';

export const dateWords: DateWords = {
  before: ['il', 'lo', 'al', 'del', "l'", "dell'", "all'", 'il giorno'],
  between: ['di', 'del'],
  ordinals: ['o'],
  first: ['primo'],
  months: [
    ['gen', 'genn'],
    ['feb', 'febb'],
    ['mar'],
    ['apr'],
    ['mag', 'magg'],
    ['giu'],
    ['lug'],
    ['ago'],
    ['set', 'sett'],
    ['ott'],
    ['nov'],
    ['dic'],
  ],
  weekdays: [['lun'], ['mar'], ['mer'], ['gio'], ['ven'], ['sab'], ['dom']],
};

export const proseDates: ProseDates = {
  connectors: ['e', 'al', 'a', 'o', 'ed'],
  articles: ['il', 'al', "l'"],
  contexts: ['in', 'a', 'di', 'da', 'fino a', 'e', 'mese di', 'fine', 'inizio', 'metà', 'entro', 'tra', 'ad'],
  ambiguousMonths: ['Aprile'],
  ambiguousShort: ['mar', 'set'],
  ambiguousWeekdays: ['Domenica', 'Sabato'],
  weekdayContexts: ['il', 'la', 'di', 'ogni', 'questo', 'questa'],
  afterDay: 'alle dalle fino sara prossimo scorso presso ogni nella',
};
