import { anyDigit } from './digits.js';

const labels = {
  fr: ['pour', 'contre', 'abstentions'],
  en: ['for', 'against', 'abstentions'],
};

/** `Pour : 7`, `against (3)`: the label and the count, each with its range. */
export function findVotes(text) {
  const label = '(?<label>pour|contre|abstentions?|for|against)';
  const pattern = new RegExp(`(?<!\\p{L})${label}(?: ?: ?| \\()(?<count>${anyDigit}+)`, 'dgiu');
  return [...text.matchAll(pattern)].map(({ index, 0: written, indices: { groups } }) => ({
    start: index,
    end: index + written.length,
    label: partOf(text, groups.label),
    count: partOf(text, groups.count),
  }));
}

/** Each label in place of the one beside it: `Contre : 7; pour : 0`. The counts must differ, or nothing is changed. */
export function findLabels(text, language) {
  const words = labels[language.slice(0, 2)] ?? [];
  const votes = findVotes(text);
  return votes.flatMap(({ label, count }, index) => {
    const next = votes[index + 1];
    if (words.length === 0 || !next || next.count.text === count.text) return [];
    const swapped = [inCaseOf(label.text, next.label.text), inCaseOf(next.label.text, label.text)];
    const between = text.slice(label.end, next.label.start);
    return [{ start: label.start, end: next.label.end, text: swapped[0] + between + swapped[1] }];
  });
}

function inCaseOf(example, word) {
  const first = /^\p{Lu}/u.test(example) ? word[0].toUpperCase() : word[0].toLowerCase();
  return first + word.slice(1);
}

function partOf(text, [start, end]) {
  return { start, end, text: text.slice(start, end) };
}
