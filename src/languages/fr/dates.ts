import type { DateWords, ProseDates } from '../date-words.js';

export const dateWords: DateWords = {
  before: ['le', 'ce', 'du', 'au', 'en date du'],
  between: ['de', 'du'],
  ordinals: ['er', 'ere', 'e', 'eme', 'ème'],
  first: ['premier'],
  months: [
    ['janv', 'jan', 'jv'],
    ['févr', 'fév'],
    ['mar'],
    ['avr'],
    [],
    ['jun'],
    ['juil', 'juill', 'jul', 'jlt'],
    ['aou', 'aoû'],
    ['sept', 'sep'],
    ['oct'],
    ['nov'],
    ['déc'],
  ],
  weekdays: [['lun'], ['mar'], ['mer', 'merc'], ['jeu'], ['ven', 'vend'], ['sam'], ['dim']],
};

export const proseDates: ProseDates = {
  connectors: ['et', 'au', 'ou', 'à'],
  articles: ['le', 'au', 'les'],
  ambiguousMonths: ['mars', 'Avril'],
  contexts: [
    ...['en', 'de', 'fin', 'début', 'depuis', 'mois de', 'mi-', 'mi', 'courant', 'avant', 'après', 'entre', 'et'],
    ...['à', 'dès', 'pour', 'ou', 'premier', 'ce'],
    ...["d'ici", "d'ici à", "d'ici fin", "jusqu'en", "jusqu'à", "jusqu'au", 'à partir de'],
  ],
  ambiguousShort: ['mar', 'sept'],
  weekdayEndings: ['s'],
  afterDay:
    'avec dans pour sera aura sont etait etaient prochain dernier prochains chez entre puis jusque jusqu apres avant matin soir',
  hourUnits: 'heures?',
};
