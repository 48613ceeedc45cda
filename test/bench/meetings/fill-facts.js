import {
  inDigits,
  writeDate,
  writeMoney,
  writeNumber,
  writePercent,
  writeTime,
  writeWeekdayDate,
} from './write-fact.js';

const writers = {
  person: (person, language) => person[language],
  n: writeNumber,
  m: writeNumber,
  v: writeNumber,
  p: writePercent,
  money: writeMoney,
  year: inDigits,
  date: writeDate,
  weekdate: writeWeekdayDate,
  nextdate: writeWeekdayDate,
  time: writeTime,
  later: writeTime,
  start: writeTime,
  url: (url) => url,
  email: (email) => email,
};

/** The sentence of one language, with its facts in that language's own form. */
export function fillFacts({ forms, facts }, language) {
  return forms[language].replace(/\{(\w+)\}/g, (_, name) => writers[name](facts[name], language));
}
