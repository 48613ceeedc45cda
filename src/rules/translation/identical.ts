import { oncePerObject } from '../../basics/once.js';
import { maskText } from '../../detect/mask-text.js';
import { isProse } from '../../detect/prose.js';
import { splitSentences } from '../../detect/sentences.js';
import { mayShareSentence } from '../../detect/shared-sentence.js';
import { readLanguageTag } from '../../locale/language-tag.js';
import { report } from '../../model/problem.js';
import type { Range } from '../../model/range.js';
import type { Variant } from '../../text/segment.js';
import type { TextRun } from '../../text/text-run.js';
import type { CheckContext } from '../check-context.js';
import { namePlace } from '../name-place.js';
import type { Rule, RuleExamples } from '../rule.js';

export const rule: Rule = {
  id: 'translation/identical',
  severity: 'warning',
  summary: {
    fr: 'la même phrase se trouve dans les deux langues',
    en: 'the same sentence stands in both languages',
  },
  check: checkIdentical,
  after: 'translation/name',
};

export const examples: RuleExamples = {
  right: [
    { body: '## Eau // Water\n\nLe puits est à sec depuis hier. // The well has been dry since yesterday.\n' },
    { body: '## Eau // Water\n\n:::fr\nForum Réfugiés Niger\n:::\n\n:::en\nForum Réfugiés Niger\n:::\n' },
  ],
  wrong: [
    {
      body: '## Eau // Water\n\n:::fr\nLe puits est à sec depuis hier.\n:::\n\n:::en\n⟦Le puits est à sec depuis hier.⟧\n:::\n',
    },
    {
      body: '## Eau // Water\n\nLe puits est à sec. Le maire a vu les lieux. // The well is dry. ⟦Le maire a vu les lieux.⟧\n',
    },
  ],
};

/** Reports sentences that were left as they are in the source. */
function checkIdentical(context: CheckContext): void {
  for (const { source, translation, sentences } of findIdentical(context)) {
    const { text, place } = context.run(translation);
    const { file } = translation.place;
    for (const { start, end } of sentences) {
      const words = shorten(text.slice(start, end));
      const message = `Unexpected \`${words}\`, the same sentence stands in ${namePlace(source.place, source.language, file)}`;
      report(file, 'translation/identical', place(start, end), message, 'translate it', { related: source.place });
    }
  }
}

interface IdenticalPair {
  readonly source: Variant;
  readonly translation: Variant;
  /** Those that are the same; never none. */
  readonly sentences: readonly Range[];
}

/** The translations that have sentences of their source, word for word. */
export const findIdentical = oncePerObject(({ segments, run }: CheckContext): readonly IdenticalPair[] =>
  segments.flatMap(({ variants: [source, ...translations] }) =>
    translations.flatMap((translation): IdenticalPair[] => {
      if (!source || sameLanguage(source, translation)) return [];
      const sentences = findSame(run(source), run(translation));
      return sentences.length > 0 ? [{ source, translation, sentences }] : [];
    }),
  ),
);

/** `fr-CA` and `fr-CH` may well agree. */
function sameLanguage(source: Variant, translation: Variant): boolean {
  return readLanguageTag(source.language).language === readLanguageTag(translation.language).language;
}

function findSame(own: TextRun, other: TextRun): readonly Range[] {
  if (!mayShareSentence(other.text, own.text)) return [];
  return own.text === other.text ? wholeOf(own) : sharedSentences(own, other);
}

function wholeOf(run: TextRun): readonly Range[] {
  const text = maskText(run);
  return isProse(text) ? [{ start: 0, end: run.text.length }] : [];
}

/** The sentences of a translation that the source has word for word, neighbours as one. */
function sharedSentences(own: TextRun, other: TextRun): readonly Range[] {
  const text = maskText(other);
  const originals = new Set(splitSentences(maskText(own)).map(({ start, end }) => fold(own.text.slice(start, end))));
  const shared: Range[] = [];
  for (const range of splitSentences(text)) {
    const words = text.slice(range.start, range.end);
    if (!originals.has(fold(other.text.slice(range.start, range.end))) || !isProse(words)) continue;
    const last = shared.at(-1);
    if (last && other.text.slice(last.end, range.start).trim() === '')
      shared[shared.length - 1] = { ...last, end: range.end };
    else shared.push(range);
  }
  return shared;
}

/** Without what typography changes: spaces, quotation marks, case. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[«»“”„"]/g, '')
    .replace(/[’‘]/g, "'")
    .replace(/(?<!\s)\s+([;:!?.,])/gu, '$1')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}

function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
