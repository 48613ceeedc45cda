import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import { report } from '../../model/problem.js';
import { findStale } from '../../review/find-stale.js';
import { type PairedSegment, pairSegments } from '../../review/pair-segments.js';
import { type ReviewComment, readReviewComments } from '../../review/review-comment.js';
import type { Variant } from '../../text/segment.js';
import type { CheckContext } from '../check-context.js';
import { namePlace } from '../name-place.js';
import type { Rule, RuleExamples } from '../rule.js';

export const rule: Rule = {
  id: 'translation/stale',
  severity: 'warning',
  summary: {
    fr: 'le texte source a changé après que sa traduction a été relue (`minutes check --reviewed`), et la traduction non',
    en: 'the source changed after its translation was marked as reviewed (`minutes check --reviewed`), and the translation did not',
  },
  check: checkStale,
};

export const examples: RuleExamples = {
  right: [
    {
      body: '## Eau // Water\n\nLe puits est à sec. // The well is dry.\n\n<!-- minutes-reviewed en\n4fde2b7 7ca7dea\n85e17ce 7d12407\n-->\n',
    },
    {
      body: '## Eau // Water\n\nLa pompe est changée. // The pump has been replaced.\n\n<!-- minutes-reviewed en\n85e17ce 7d12407\n-->\n',
    },
  ],
  wrong: [
    {
      body: '## Eau // Water\n\nLe puits est réparé. // ⟦The well is dry.⟧\n\n<!-- minutes-reviewed en\n4fde2b7 7ca7dea\n85e17ce 7d12407\n-->\n',
    },
    {
      body: '## Eau\n\nLe puits est réparé.\n',
      translation:
        '## Water\n\n⟦The well is dry.⟧\n\n<!-- minutes-reviewed en\n4fde2b7 7ca7dea\n85e17ce 7d12407\n-->\n',
    },
  ],
};

/** Reports translations whose source changed after they were reviewed, as `minutes check --reviewed` recorded it. */
function checkStale({ file, segments, run }: CheckContext): void {
  const files = new Set([file, ...segments.flatMap(({ variants }) => variants.map((variant) => variant.place.file))]);
  for (const each of files) {
    const comments = readReviewComments(String(each));
    for (const comment of comments) reportBroken(comment, each);
    for (const language of new Set(comments.map((comment) => comment.language))) {
      const own = comments.filter((comment) => comment.language === language);
      const isOwn = (variant: Variant) => variant.place.file === each && variant.language === language;
      reportStale(
        pairSegments(segments, (variant) => run(variant).text, isOwn),
        own,
      );
    }
  }
}

/** What a hand or a merge left in the comment. */
function reportBroken({ broken }: ReviewComment, file: VFile): void {
  const places = location(file);
  for (const { start, end } of broken) {
    const [from, to] = [places.toPoint(start), places.toPoint(end)];
    const line = String(file)
      .slice(start, Math.min(end, start + 60))
      .trim();
    report(
      file,
      'body/comment',
      from && to && { start: from, end: to },
      `Unexpected line \`${line}\` among the reviews, expected two hashes`,
      'delete it, or record the review again with `minutes check --reviewed`',
    );
  }
}

function reportStale(present: readonly PairedSegment[], comments: readonly ReviewComment[]): void {
  const reviewed = comments.flatMap(({ pairs }) => pairs);
  for (const index of findStale(present, reviewed)) {
    const { sourceVariant: source, variant } = present[index] as PairedSegment;
    const place = namePlace(source.place, source.language, variant.place.file);
    report(
      variant.place.file,
      'translation/stale',
      variant.place,
      `Unexpected translation of an older text, the source in ${place} has changed since its review`,
      'compare the two, then record it with `minutes check --reviewed`',
      { related: source.place },
    );
  }
}
