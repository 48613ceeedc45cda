import { report } from '../../model/problem.js';
import type { CheckContext } from '../check-context.js';
import { namePlace } from '../name-place.js';
import type { Rule, RuleExamples } from '../rule.js';

export const rule: Rule = {
  id: 'translation/length',
  severity: 'info',
  summary: {
    fr: 'la traduction est hors de proportion avec la source',
    en: 'the translation is out of proportion to the source',
  },
  check: checkLengths,
};

export const examples: RuleExamples = {
  right: [
    {
      body: '## Eau // Water\n\nLe puits est à sec depuis hier et la commune envoie un camion. // The well has been dry since yesterday and the town sends a lorry.\n',
    },
  ],
  wrong: [
    {
      body: '## Eau // Water\n\nLe puits est à sec depuis hier et la commune envoie chaque matin un camion-citerne jusqu’à la fin des travaux, qui sont déjà prévus par le comité. // ⟦The well is dry.⟧\n',
    },
    {
      body: '## Eau // Water\n\nLe puits est à sec. // ⟦The well has been dry since yesterday, and every morning the town sends a water lorry until the end of the works, which the committee has already planned for this season.⟧\n',
    },
  ],
};

/** A text needs so many letters, on the longer side, before its length says anything. */
const leastLetters = 80;
/** Real translations between the languages of the catalogue stay within a third and three times of each other. */
const most = 3;

function checkLengths({ segments, run }: CheckContext): void {
  for (const { kind, variants, mismatched } of segments) {
    const [source, ...translations] = variants;
    if (!source || kind !== 'paragraph' || mismatched) continue;
    const expected = countLetters(run(source).text);
    for (const translation of translations) {
      const letters = countLetters(run(translation).text);
      if (Math.max(letters, expected) < leastLetters) continue;
      if (letters <= expected * most && expected <= letters * most) continue;
      const place = namePlace(source.place, source.language, translation.place.file);
      report(
        translation.place.file,
        'translation/length',
        translation.place,
        `Unexpected length of ${letters} letters, expected nearer to ${expected} as in ${place}`,
        'compare both languages: something may be missing',
        { related: source.place },
      );
    }
  }
}

/** Scripts that write a syllable or a word in a letter count for more. */
function countLetters(text: string): number {
  const syllables = /[\u1100-\u{3ffff}]/u.test(text) ? (text.match(dense)?.length ?? 0) : 0;
  if (text.length < leastLetters / most && syllables === 0) return text.length;
  let letters = 0;
  for (const [word] of text.matchAll(/\p{L}+/gu)) letters += word.length;
  return letters + 2 * syllables;
}

const dense = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
