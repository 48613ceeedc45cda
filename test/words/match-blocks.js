import { noteNumber } from './source-blocks.js';

/** @import { SourceBlock } from './source-blocks.js' */

/** What says in which direction text goes, and is no text. */
const directionSigns = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/**
 * What a reader extracted, ready to look for blocks in: in Unicode's usual letters, without signs of direction and without
 * the hyphens of hyphenated words, with line ends.
 */
export function tidy(/** @type {string} */ extracted) {
  return extracted
    .replace(directionSigns, '')
    .replace(/\u00AD\s*/g, '')
    .normalize('NFKC')
    .replace(/\s*[\n\f]\s*/g, '\n')
    .replace(/[ \t]+/g, ' ');
}

/**
 * A block's text as a pattern: white space of any kind where the block has some, and nothing else between its letters but
 * a line's end after a hyphen or inside an address.
 */
function patternOf(/** @type {string} */ text) {
  const words = text.replace(directionSigns, '').normalize('NFKC').split(/\s+/);
  const pattern = words.map(patternOfWord).join('\\s+');
  return new RegExp(`${pattern}(?![\\p{L}\\p{M}])`, 'gu');
}

function patternOfWord(/** @type {string} */ word) {
  const letters = [...word].map((letter) => {
    if (letter === noteNumber) return '\\s*\\d+';
    const escaped = letter.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    return /[-–—/]/.test(letter) ? `${escaped}\\n?` : escaped;
  });
  return letters.join(/:\/\/|@/.test(word) ? '\\n?' : '');
}

/**
 * Looks for the blocks of a meeting file in a text, each after the one before it in its language.
 *
 * @returns {string[]} those that are not found: `fr: Ouverture`
 */
export function findMissing(/** @type {readonly SourceBlock[]} */ blocks, /** @type {string} */ text) {
  /** @type {Map<string, number>} */
  const ends = new Map();
  return blocks.flatMap(({ text: written, language, isOrdered }) => {
    const pattern = patternOf(written);
    pattern.lastIndex = isOrdered ? (ends.get(language) ?? 0) : 0;
    const found = pattern.exec(text);
    if (found && isOrdered) ends.set(language, found.index + found[0].length);
    return found ? [] : [`${language}: ${written}`];
  });
}

/** Whether a text has these words somewhere. */
export function findAnywhere(/** @type {string} */ words, /** @type {string} */ text) {
  return patternOf(words).test(text);
}
