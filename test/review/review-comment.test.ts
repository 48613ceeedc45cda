import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordReview } from '../../src/review/record-review.js';
import { readReviewComments } from '../../src/review/review-comment.js';

const puits = { source: '3f9a1c2', translation: '7be01d4' };
const pompe = { source: '0b5d7aa', translation: '91c0e3f' };
const text = '## Eau // Water\n\nLe puits est réparé. // The well is repaired.\n';

describe('a record of a review', () => {
  it('is a comment at the end of the file, a line a block', () => {
    expect(recordReview(text, 'en', [puits, pompe])).toBe(
      `${text}\n<!-- minutes-reviewed en\n3f9a1c2 7be01d4\n0b5d7aa 91c0e3f\n-->\n`,
    );
  });

  it.each([
    ['without a last line end', text.trimEnd(), `${text.trimEnd()}\n\n<!--`],
    ['with blank lines at the end', `${text}\n`, `${text}\n<!--`],
    ['with the line ends of Windows', 'Eau\r\n', 'Eau\r\n\r\n<!-- minutes-reviewed en\r\n3f9a1c2 7be01d4\r\n-->\r\n'],
  ])('stands apart from a text %s', (_, before, expected) => {
    expect(recordReview(before, 'en', [puits]).slice(0, expected.length)).toBe(expected);
  });

  it('stands where it stood when the review is recorded again, beside those of other languages', () => {
    const arabic = '<!-- minutes-reviewed ar\n3f9a1c2 5555555\n-->\n';
    const written = `${recordReview(text, 'en', [puits])}${arabic}\n## Pompe // Pump\n`;
    const again = recordReview(written, 'en', [puits, pompe]);
    expect(again).toBe(
      `${text}\n<!-- minutes-reviewed en\n3f9a1c2 7be01d4\n0b5d7aa 91c0e3f\n-->\n${arabic}\n## Pompe // Pump\n`,
    );
    expect(recordReview(again, 'en', [puits, pompe])).toBe(again);
  });

  it('takes the place of two that a merge left, and goes where nothing is translated any more', () => {
    const two = '<!-- minutes-reviewed en\n3f9a1c2 7be01d4\n-->\n<!-- minutes-reviewed en\n0b5d7aa 91c0e3f\n-->\n';
    expect(recordReview(`${text}\n${two}`, 'en', [pompe])).toBe(
      `${text}\n<!-- minutes-reviewed en\n0b5d7aa 91c0e3f\n-->\n`,
    );
    expect(recordReview(`${text}\n${two}`, 'en', [])).toBe(`${text}\n`);
    expect(recordReview(text, 'en', [])).toBe(text);
  });

  it('is read with what a merge left in it', () => {
    const merged = `<!-- minutes-reviewed fr-CA\n<<<<<<< main\n3f9a1c2 7be01d4\n=======\n 0b5d7aa  91c0e3f \n\n3f9a 7be0\n-->`;
    const [comment, ...others] = readReviewComments(`${text}\n${merged}\n`);
    expect(comment).toMatchObject({ language: 'fr-CA', pairs: [puits, pompe] });
    expect(comment?.broken.map(({ start, end }) => `${text}\n${merged}`.slice(start, end))).toEqual([
      '<<<<<<< main',
      '=======',
      '3f9a 7be0',
    ]);
    expect(others).toEqual([]);
  });

  it.each([
    ['in a sentence', 'Le commentaire `<!-- minutes-reviewed en -->` dit tout.'],
    ['without a language', '<!-- minutes-reviewed\n3f9a1c2 7be01d4\n-->'],
    ['never closed', '<!-- minutes-reviewed en\n3f9a1c2 7be01d4\n'],
    ['of another name', '<!-- minutes-reviewed-by en\n-->'],
  ])('is none %s', (_, written) => {
    expect(readReviewComments(written)).toEqual([]);
  });

  it('changes nothing else, whatever the text, and is read as it was written', () => {
    const line = fc.constantFrom(
      'Eau',
      '',
      '<!-- note -->',
      '<!-- minutes-reviewed ar',
      '-->',
      '```',
      ':::fr',
      '3f9a1c2',
    );
    const texts = fc.tuple(fc.array(line, { maxLength: 8 }), fc.constantFrom('\n', '\r\n', '\r'));
    fc.assert(
      fc.property(texts, ([lines, lineEnd]) => {
        const written = lines.join(lineEnd);
        const recorded = recordReview(written, 'en', [puits, pompe]);
        expect(recorded.startsWith(written)).toBe(true);
        // In a comment that is open at the end, this one has no beginning of its own.
        const own = readReviewComments(recorded).filter(({ language }) => language === 'en');
        if (!written.includes('<!-- minutes')) expect(own).toMatchObject([{ pairs: [puits, pompe], broken: [] }]);
        if (own.length > 0) expect(recordReview(recorded, 'en', [puits, pompe])).toBe(recorded);
      }),
    );
  });

  it('is found in no time in a file of nothing but beginnings', () => {
    expect(readReviewComments('<!-- minutes-reviewed en\n'.repeat(200_000))).toEqual([]);
    expect(readReviewComments(`${'<!-- minutes-reviewed en\n'.repeat(200_000)}-->`)).toHaveLength(1);
  });
});
