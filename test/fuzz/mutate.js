import { marks, texts } from './words.js';

/** @typedef {import('../random.js').Random} Random */

/** @type {readonly ((text: string, random: Random) => string)[]} */
const changes = [
  (text, random) => splice(text, cut(text, random, 200), () => ''),
  (text, random) => splice(text, cut(text, random, 200), (slice) => slice + slice),
  (text, random) => splice(text, cut(text, random, 30), (slice) => slice.repeat(random.between(2, 60))),
  (text, random) => splice(text, cut(text, random, 0), () => random.pick(marks)),
  (text, random) => splice(text, cut(text, random, 0), () => random.pick(marks).repeat(random.between(2, 40))),
  (text, random) => splice(text, cut(text, random, 0), () => random.pick(texts)),
  (text, random) => splice(text, cut(text, random, 1), () => String.fromCharCode(random.between(0, 0x2fff))),
  (text, random) => splice(text, cut(text, random, 40), (slice) => [...slice].reverse().join('')),
  (text, random) => splice(text, cut(text, random, 80), (slice) => slice.replace(/\s/g, '')),
  (text, random) =>
    splice(text, cut(text, random, 80), (slice) => slice.replace(/\d/g, () => String(random.between(0, 9)))),
  (text) => text.replace(/\n/g, '\r\n'),
  (text) => text.replace(/\n/g, '\r'),
  changeLines((lines, random) => lines.toSpliced(random.between(0, lines.length), 1)),
  changeLines((lines, random) => lines.toSpliced(random.between(0, lines.length), 0, random.pick(lines))),
  changeLines((lines, random) => {
    const [from, to] = [random.between(0, lines.length), random.between(0, lines.length)];
    return lines.toSpliced(from, 0, ...lines.slice(to, to + random.between(1, 20)));
  }),
  changeLines((lines, random) =>
    lines.map((line) => (random.next() < 0.05 ? random.pick(['> ', '  ', '\t', '- ', '']) + line : line)),
  ),
  changeLines((lines, random) => lines.map((line) => (random.next() < 0.03 ? line.trim() : line))),
];

/**
 * A text with a few changes such as hands and tools make: parts lost, doubled, moved or garbled.
 *
 * @param {string} text
 * @param {Random} random
 * @returns {string}
 */
export function mutate(text, random) {
  let changed = text;
  for (let left = random.between(1, 5); left > 0; left -= 1) changed = random.pick(changes)(changed, random);
  return changed;
}

/**
 * A stretch of a text, `[start, end]`.
 *
 * @param {string} text
 * @param {Random} random
 * @param {number} longest
 * @returns {[number, number]}
 */
function cut(text, random, longest) {
  const start = random.between(0, text.length);
  return [start, Math.min(text.length, start + random.between(0, longest))];
}

/**
 * @param {string} text
 * @param {[number, number]} stretch
 * @param {(slice: string) => string} change
 */
function splice(text, [start, end], change) {
  return text.slice(0, start) + change(text.slice(start, end)) + text.slice(end);
}

/**
 * @param {(lines: string[], random: Random) => string[]} change
 * @returns {(text: string, random: Random) => string}
 */
function changeLines(change) {
  return (text, random) => change(text.split('\n'), random).join('\n');
}
