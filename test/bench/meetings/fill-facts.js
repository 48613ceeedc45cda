import { formOf } from './forms.js';
import {
  inDigits,
  writeDate,
  writeMoney,
  writeNumber,
  writePercent,
  writeTime,
  writeWeekdayDate,
} from './write-fact.js';

/** @import { Facts, Sentence } from './plan-meeting.js' */
/** @import { Language } from './write-fact.js' */

/** @type {{ [Name in keyof Facts]: (fact: Facts[Name], language: Language) => string }} */
const writers = {
  person: formOf,
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
export function fillFacts(/** @type {Sentence} */ { forms, facts }, /** @type {Language} */ language) {
  return formOf(forms, language).replace(/\{(\w+)\}/g, (_, name) => writeFact(name, facts, language));
}

/**
 * @template {keyof Facts} Name
 * @param {Name} name
 * @param {Partial<Facts>} facts
 * @param {Language} language
 */
function writeFact(name, facts, language) {
  const fact = facts[name];
  if (fact === undefined) throw new Error(`Unexpected {${name}} in a text without it`);
  return writers[name](fact, language);
}
