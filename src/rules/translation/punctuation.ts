import { report } from '../../model/problem.js';
import type { CheckContext } from '../check-context.js';
import { namePlace } from '../name-place.js';
import type { Rule, RuleExamples } from '../rule.js';

export const rule: Rule = {
  id: 'translation/punctuation',
  severity: 'info',
  summary: {
    fr: 'une phrase finit autrement que dans l’autre langue',
    en: 'a sentence ends otherwise than in the other language',
  },
  check: checkPunctuation,
};

export const examples: RuleExamples = {
  right: [
    { body: '## Eau // Water\n\nQui paie ? // Who pays?\n' },
    { body: '## Eau // Water\n\n- le puits ; // the well,\n- la pompe. // the pump\n' },
  ],
  wrong: [
    { body: '## Eau // Water\n\nQui paie la pompe ? // Who pays for the pump⟦.⟧\n' },
    { body: '## Eau // Water\n\nLe comité demande : // The committee asks⟦.⟧\n' },
  ],
};

/** Marks that end a text, by what they say, in the scripts of all languages. */
const marks: Readonly<Record<string, string>> = {
  '?': '?',
  '؟': '?',
  '？': '?',
  '!': '!',
  '！': '!',
  ':': ':',
  '：': ':',
};

/** Only marks that say something are compared: the end of a list item is a matter of style in each language. */
function checkPunctuation({ segments, run }: CheckContext): void {
  for (const { kind, variants, mismatched } of segments) {
    const [source, ...translations] = variants;
    if (!source || kind !== 'paragraph' || mismatched || translations.length === 0) continue;
    const expected = endOf(run(source).text);
    for (const translation of translations) {
      const own = run(translation);
      const end = endOf(own.text);
      if (end.says === expected.says || own.text.trim() === '') continue;
      const wanted = expected.says ? `\`${expected.says}\`` : 'none that asks, calls or announces';
      report(
        translation.place.file,
        'translation/punctuation',
        own.place(end.at, end.at + 1),
        `Unexpected \`${own.text.charAt(end.at)}\` at the end, expected ${wanted} as in ${namePlace(source.place, source.language, translation.place.file)}`,
        'end both languages alike',
        { related: source.place },
      );
    }
  }
}

interface TextEnd {
  /** Index of the last character that is neither white space nor closes a quotation. */
  readonly at: number;
  /** The class of its mark; null for a full stop, a letter, the end of a list item. */
  readonly says: string | null;
}

function endOf(text: string): TextEnd {
  let at = text.length - 1;
  while (at > 0 && /[\s"'”’»)\]\u2066-\u2069\u200e\u200f]/u.test(text.charAt(at))) at--;
  return { at: Math.max(0, at), says: marks[text.charAt(at)] ?? null };
}
