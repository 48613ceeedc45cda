import type { VFile } from 'vfile';
import type { LanguageTag } from '../model/meeting.js';
import type { Segment, Variant } from '../text/segment.js';
import { pairSegments } from './pair-segments.js';
import { recordReview } from './record-review.js';
import { type ReviewedPair, readReviewComments } from './review-comment.js';

/** The new text of a file, and how many blocks it records. */
export interface Recorded {
  readonly text: string;
  readonly blocks: number;
}

/** Records, in the files that hold them, that the translations of a meeting were reviewed. */
export function recordReviews(
  segments: readonly Segment[],
  files: readonly VFile[],
  textOf: (variant: Variant) => string,
): Map<VFile, Recorded> {
  const paired = pairSegments(segments, textOf, ({ place }) => files.includes(place.file));
  return new Map(
    files.map((file) => {
      const own = paired.filter(({ variant }) => variant.place.file === file);
      const pairs = new Map<LanguageTag, ReviewedPair[]>(languagesOf(file, segments).map((language) => [language, []]));
      for (const pair of own) {
        const { language } = pair.variant;
        pairs.set(language, pairs.get(language) ?? []);
        pairs.get(language)?.push(pair);
      }
      let text = String(file);
      for (const [language, reviewed] of pairs) text = recordReview(text, language, reviewed);
      return [file, { text, blocks: own.length }];
    }),
  );
}

/** The languages of the document that the file has a record of: it may have lost its texts in one. */
function languagesOf(file: VFile, segments: readonly Segment[]): LanguageTag[] {
  const known = new Set(segments.flatMap(({ variants }) => variants.map(({ language }) => language)));
  return readReviewComments(String(file)).flatMap(({ language }) => (known.has(language) ? [language] : []));
}
