import { maskText } from '../../detect/mask-text.js';
import { isProse } from '../../detect/prose.js';
import { splitSentences } from '../../detect/sentences.js';
import { mayShareSentence } from '../../detect/shared-sentence.js';
import { readLanguageTag } from '../../locale/language-tag.js';
import { report } from '../../model/problem.js';
import type { Variant } from '../../text/segment.js';
import type { RunRange, TextRun } from '../../text/text-run.js';
import type { CheckContext } from '../check-context.js';
import { namePlace } from '../name-place.js';
import type { RuleDescription } from '../rule.js';

export const rule: RuleDescription = {
  id: 'translation/identical',
  summary: {
    fr: 'la même phrase se trouve dans les deux langues',
    en: 'the same sentence stands in both languages',
  },
  examples: {
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
  },
};

/** Reports sentences that were left as they are in the source; says which variants hold them, the source's too. */
export function checkIdentical(context: CheckContext): ReadonlySet<Variant> {
  const found = new Set<Variant>();
  for (const { variants } of context.segments) {
    const [source, ...translations] = variants;
    for (const translation of source ? translations : []) {
      if (!source || sameLanguage(source, translation) || !reportSame(source, translation, context)) continue;
      found.add(source).add(translation);
    }
  }
  return found;
}

/** `fr-CA` and `fr-CH` may well agree. */
function sameLanguage(source: Variant, translation: Variant): boolean {
  return readLanguageTag(source.language).language === readLanguageTag(translation.language).language;
}

function reportSame(source: Variant, translation: Variant, { run }: CheckContext): boolean {
  const [own, other] = [run(source), run(translation)];
  if (!mayShareSentence(other.text, own.text)) return false;
  const sentences = own.text === other.text ? wholeOf(own) : sharedSentences(own, other);
  for (const { start, end } of sentences) {
    const words = other.text.slice(start, end);
    const message = `Unexpected \`${shorten(words)}\`, the same sentence stands in ${namePlace(source.place, source.language, translation.place.file)}`;
    report(translation.place.file, 'translation/identical', other.place(start, end), message, 'translate it', {
      related: source.place,
    });
  }
  return sentences.length > 0;
}

function wholeOf(run: TextRun): readonly RunRange[] {
  const text = maskText(run);
  return isProse(text) ? [{ start: 0, end: run.text.length }] : [];
}

/** The sentences of a translation that the source has word for word, neighbours as one. */
function sharedSentences(own: TextRun, other: TextRun): readonly RunRange[] {
  const text = maskText(other);
  const originals = new Set(splitSentences(maskText(own)).map(({ start, end }) => fold(own.text.slice(start, end))));
  const shared: RunRange[] = [];
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
