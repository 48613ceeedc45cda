import type { Segment, Variant } from '../text/segment.js';
import { hashText } from './hash-text.js';
import type { ReviewedPair } from './review-comment.js';

/** A text and one of its translations, with their hashes. */
export interface PairedSegment extends ReviewedPair {
  readonly sourceVariant: Variant;
  readonly variant: Variant;
}

/** The translations that say something in words, in the order of the document. */
export function pairSegments(
  segments: readonly Segment[],
  textOf: (variant: Variant) => string,
  isWanted: (variant: Variant) => boolean = () => true,
): PairedSegment[] {
  return segments.flatMap(({ variants: [sourceVariant, ...others] }) => {
    const wanted = others.filter(isWanted);
    const source = sourceVariant && wanted.length > 0 ? textOf(sourceVariant) : '';
    if (!sourceVariant || !hasWords(source)) return [];
    return wanted.flatMap((variant): PairedSegment[] => {
      const translation = textOf(variant);
      if (!hasWords(translation)) return [];
      return [{ sourceVariant, variant, source: hashText(source), translation: hashText(translation) }];
    });
  });
}

function hasWords(text: string): boolean {
  return /\p{L}/u.test(text);
}
