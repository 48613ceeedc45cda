import { anyDigit, toLatin } from './digits.js';
import { monthsOf } from './vocabulary.js';

/**
 * Dates with a day and a month: `28 mai 2023`, `May 28`, `٢٧ يناير ٢٠٢٦`, `2023-05-28`. Each part with its range;
 * `month.index` counts from 0.
 */
export function findDates(text, language) {
  const names = monthsOf(language).join('|');
  const day = `(?<day>${anyDigit}{1,2})(?:er|st|nd|rd|th)?`;
  const year = `(?<year>${anyDigit}{4})`;
  const patterns = [
    `(?<!${anyDigit})${day} (?<month>${names})(?:,? ${year})?`,
    `(?<month>${names}) ${day}(?!${anyDigit})(?:,? ${year})?`,
    `(?<![\\d-])(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?![\\d-])`,
  ];
  return patterns.flatMap((pattern) =>
    [...text.matchAll(new RegExp(pattern, 'dgu'))].map(({ index, 0: written, indices: { groups } }) => ({
      start: index,
      end: index + written.length,
      parts: Object.fromEntries(
        Object.entries(groups).flatMap(([name, range]) =>
          range === undefined ? [] : [[name, { start: range[0], end: range[1], text: text.slice(...range) }]],
        ),
      ),
    })),
  );
}

/** The day of the month, as a number. */
export function dayOf({ parts: { day } }) {
  return Number(toLatin(day.text));
}
