import { anyDigit, changeDigit, toLatin, writeLike } from './digits.js';
import { dayOf, findDates } from './find-dates.js';
import { findTimes } from './find-times.js';
import { maskAddresses, maskRanges } from './mask.js';
import { findUnits, otherUnit } from './units.js';
import { findWords, monthsOf, weekdaysOf } from './vocabulary.js';
import { findLabels, findVotes } from './votes.js';

/**
 * What may be changed in a text of one language, a kind each: `find` gives the places, with the text that may stand
 * there instead. `other` is the same text in the other language, `random` decides between several.
 *
 * @typedef {{ language: string, text: string, other: { language: string, text: string },
 *   random: import('../../random.js').Random }} Wording
 * @typedef {{ start: number, end: number, text: string }} Edit
 * @type {Record<string, (wording: Wording) => Edit[]>}
 */
export const factChanges = {
  number({ text, language, random }) {
    const prose = maskAddresses(text);
    const taken = [...findDates(prose, language), ...findTimes(prose), ...findVotes(prose)];
    return findNumbers(maskRanges(prose, taken)).map((found) => replace(found, changeDigit(found.text, random)));
  },

  day({ text, language, random }) {
    return findDates(maskAddresses(text), language).map((date) => {
      const day = random.pick(days.filter((other) => other !== dayOf(date)));
      return replace(date.parts.day, writeLike(date.parts.day.text, padLike(date.parts.day.text, day)));
    });
  },

  month({ text, language, other, random }) {
    const names = monthsOf(language);
    const inOther = new Set(findWords(other.text, monthsOf(other.language)).map(({ index }) => index));
    return findWords(maskAddresses(text), names)
      .filter(({ index }) => inOther.has(index))
      .map((found) => replace(found, random.pick(names.filter((name) => name !== found.word))));
  },

  year({ text, language, random }) {
    const dates = findDates(maskAddresses(text), language).filter(({ parts }) => parts.year);
    return dates.map(({ parts: { year } }) => {
      const last = random.pick([...'0123456789'].filter((digit) => digit !== toLatin(year.text).at(-1)));
      return replace(year, year.text.slice(0, -1) + writeLike(year.text, last));
    });
  },

  weekday({ text, language, other, random }) {
    const names = weekdaysOf(language);
    const inOther = new Set(findWords(other.text, weekdaysOf(other.language)).map(({ index }) => index));
    return findWords(maskAddresses(text), names)
      .filter(({ index }) => inOther.has(index))
      .map((found) => replace(found, random.pick(names.filter((name) => name !== found.word))));
  },

  time({ text, random }) {
    return findTimes(maskAddresses(text)).map(({ parts: { hour, minute, half } }) => {
      if (half && random.next() < 0.25) return replace(half, swapHalf(half.text));
      if (minute && random.next() < 0.5)
        return replace(minute, writeLike(minute.text, otherMinute(minute.text, random)));
      const old = Number(toLatin(hour.text));
      const hours = half ? [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] : [7, 8, 9, 10, 11, 13, 14, 15, 16, 17, 18, 19, 20];
      // Not the same hour of the other half of the day: `9:30` beside `9:30 p.m.` may be no contradiction.
      const others = hours.filter((each) => each % 12 !== old % 12);
      return replace(hour, writeLike(hour.text, padLike(hour.text, random.pick(others))));
    });
  },

  link({ text, other, random }) {
    return findLinks(text)
      .filter(({ text: url }) => findLinks(other.text).some((same) => same.text === url))
      .map((found) => replace(found, changeLink(found.text, random)));
  },

  email({ text, other, random }) {
    return findAddresses(text)
      .filter(({ text: address }) => findAddresses(other.text).some((same) => same.text === address))
      .map((found) => replace(found, changeLetter(found.text, random)));
  },

  vote({ text, random }) {
    return findVotes(maskAddresses(text)).map(({ count }) => replace(count, changeDigit(count.text, random)));
  },

  'vote label': ({ text, language }) => findLabels(maskAddresses(text), language),

  unit({ text, language, random }) {
    return findUnits(maskAddresses(text), language).map((found) => replace(found, otherUnit(found, language, random)));
  },
};

const days = Array.from({ length: 28 }, (_, index) => index + 1);

function replace({ start, end }, text) {
  return { start, end, text };
}

/** Numbers with their separators, `1 234,5` in one piece; not where letters touch them (`R2D2`), but for `1er`, `5th`. */
function findNumbers(text) {
  const number = `${anyDigit}+(?:[ \\u00a0\\u202f]${anyDigit}{3}(?!${anyDigit})|[.,٬٫]${anyDigit}+)*`;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{M}${'\\d'}])${number}(?!${anyDigit}|(?!er|re|e|st|nd|rd|th)[\\p{L}\\p{M}])`,
    'gu',
  );
  return [...text.matchAll(pattern)].map(({ index, 0: written }) => ({
    start: index,
    end: index + written.length,
    text: written,
  }));
}

function findLinks(text) {
  return [...text.matchAll(/\bhttps?:\/\/[^\s<>()\]`"]+[^\s<>()\]`".,;:]/g)]
    .filter(({ index }) => text[index - 1] !== '`' && !isInCode(text, index))
    .map(({ index, 0: url }) => ({ start: index, end: index + url.length, text: url }));
}

function isInCode(text, at) {
  return (text.slice(0, at).split('`').length - 1) % 2 === 1;
}

function findAddresses(text) {
  return [...text.matchAll(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g)]
    .filter(({ index }) => !isInCode(text, index))
    .map(({ index, 0: address }) => ({ start: index, end: index + address.length, text: address }));
}

/** Another page, or another host. */
function changeLink(url, random) {
  const [, scheme, host, path = ''] = /^(https?:\/\/)([^/]+)(.*)$/.exec(url);
  if (path.length < 2 || random.next() < 0.25) return scheme + changeLetter(host, random) + path;
  return random.next() < 0.5 ? `${scheme}${host}${changeLetter(path, random)}` : `${scheme}${host}${path}-2`;
}

/** Another letter or digit in place of one. */
function changeLetter(text, random) {
  const places = [...text].flatMap((sign, place) => (/[a-z0-9]/.test(sign) ? [place] : []));
  const place = random.pick(places);
  const signs = /\d/.test(text[place]) ? '123456789' : 'bcdfghklmnprstvz';
  return text.slice(0, place) + random.pick([...signs].filter((sign) => sign !== text[place])) + text.slice(place + 1);
}

function swapHalf(half) {
  return half.replace(/^[ap]/, (sign) => (sign === 'a' ? 'p' : 'a'));
}

function otherMinute(minute, random) {
  return random.pick(
    ['05', '10', '15', '20', '25', '35', '40', '45', '50'].filter((other) => other !== toLatin(minute)),
  );
}

function padLike(example, number) {
  return example.length === 2 && /^[0٠]/.test(example) ? String(number).padStart(2, '0') : String(number);
}
