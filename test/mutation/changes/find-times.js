import { anyDigit } from './digits.js';

const patterns = [
  `(?<!${anyDigit})(?<hour>${anyDigit}{1,2})[ \\u00a0\\u202f]?[hH](?:[ \\u00a0\\u202f]?(?<minute>\\d{2}))?(?![\\p{L}\\d])`,
  `(?<![${'\\d'}:])(?<hour>\\d{1,2})(?::(?<minute>\\d{2}))?[ \\u00a0\\u202f]?(?<half>[ap]\\.?m\\.?)(?!\\p{L})`,
  `(?<!${anyDigit}|:)(?<hour>${anyDigit}{1,2}):(?<minute>${anyDigit}{2})(?!${anyDigit}|:)(?! ?[ap]\\.?m)`,
];

/** Times of day: `19 h 20`, `7:20 p.m.`, `٨:٠٠`. Each part with its range. */
export function findTimes(text) {
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
