import type { DateWords, ProseDates } from '../date-words.js';

export const dateWords: DateWords = {
  before: ['the', 'on'],
  between: ['of'],
  ordinals: ['st', 'nd', 'rd', 'th'],
  first: ['first'],
  months: [
    ['jan'],
    ['feb'],
    ['mar'],
    ['apr'],
    [],
    ['jun'],
    ['jul'],
    ['aug'],
    ['sept', 'sep'],
    ['oct'],
    ['nov'],
    ['dec'],
  ],
  weekdays: [['mon'], ['tue', 'tues'], ['wed', 'weds'], ['thu', 'thur', 'thurs'], ['fri'], ['sat'], ['sun']],
};

export const proseDates: ProseDates = {
  connectors: ['and', 'to', 'or', 'through', 'until', 'till'],
  articles: ['the'],
  monthFirst: true,
  capitals: true,
  ambiguousMonths: ['March', 'May', 'April', 'June', 'August'],
  contexts: [
    ...['in', 'since', 'until', 'till', 'by', 'from', 'to', 'of', 'for', 'during', 'last', 'next', 'this', 'early'],
    ...['late', 'mid', 'mid-', 'before', 'after', 'between', 'and', 'or', 'through', 'every', 'each', 'beginning'],
  ],
  weekdayEndings: ['s'],
  afterDay: 'from with will shall until till next last between into before after morning then when which',
  hourUnits: 'hours?|am|pm|[ap]\\.m',
};
