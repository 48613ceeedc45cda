import type { LanguageTag } from '../../meeting.js';
import { report } from '../../problem.js';
import type { CheckContext } from '../check-context.js';
import { scriptsOf } from '../language/scripts.js';
import { namePlace } from '../name-place.js';
import type { RuleDescription } from '../rule.js';

export const rule: RuleDescription = {
  id: 'translation/length',
  summary: {
    fr: 'une traduction est hors de proportion avec le texte source : plus de deux fois plus courte ou plus longue',
    en: 'a translation is out of proportion with its source: more than twice as short or as long',
  },
  examples: {
    right: [
      {
        body: '## Eau // Water\n\nLe comité remercie les habitants qui ont prêté leurs outils, et leur rendra compte des travaux. // The committee thanks those who lent their tools and will report to them.\n',
      },
    ],
    wrong: [
      {
        body: '## Eau // Water\n\n:::fr\nLe puits est réparé. La pompe, trop ancienne, sera changée au printemps, et la mairie avertira les habitants de la coupure une semaine avant les travaux.\n:::\n\n:::en\n⟦The well is repaired.⟧\n:::\n',
      },
      {
        body: '## Eau // Water\n\nLe puits est réparé. // ⟦The well is repaired. The pump, which is too old, will be replaced in the spring, and the town will tell residents about the work.⟧\n',
      },
    ],
  },
};

/** Reports translations that are much shorter or longer than their source: something is lost, or left over. */
export function checkLength({ units, run }: CheckContext): void {
  for (const { variants, mismatched } of units) {
    const [source, ...translations] = variants;
    if (mismatched || !source) continue;
    const text = run(source).text;
    for (const variant of translations) {
      const own = run(variant).text;
      if (Math.max(own.length, text.length) < shortestText) continue;
      const [length, expected] = [lengthOf(own, variant.language), lengthOf(text, source.language)];
      if (inProportion(length, expected)) continue;
      const [amount, wanted] = [countLetters(own), Math.round((expected * densityOf(variant.language)) / 10) * 10];
      report(
        variant.file,
        'translation/length',
        variant.position,
        `Unexpected length of ${amount} letters, expected about ${wanted} as in ${namePlace(source, source.position, variant.file)}`,
        length < expected ? 'check that nothing is left out' : 'check that the source says all of it',
        { related: { file: source.file, position: source.position } },
      );
    }
  }
}

/** Up to so many letters nothing is said: short texts vary freely. */
const shortestText = 60;

/** The examples' translations lie between 0.6 and 1.5; the shorter a text, the more it may vary. */
function inProportion(a: number, b: number): boolean {
  const [shorter, longer] = a < b ? [a, b] : [b, a];
  return longer < shortestText || longer <= 2 * shorter + 30;
}

/** In letters of a Latin text that says the same. */
function lengthOf(text: string, language: LanguageTag): number {
  return countLetters(text) / densityOf(language);
}

function countLetters(text: string): number {
  let count = 0;
  for (const { length } of text.replace(addresses, ' ').match(letters) ?? []) count += length;
  return count;
}

const addresses = /(?<!\S)(?:https?:\/\/|www\.)\S+|(?<!\S)[^\s@]{1,64}@\S+/gu;
const letters = /[\p{L}\p{N}]+/gu;

function densityOf(language: LanguageTag): number {
  const [script] = scriptsOf(language) ?? [];
  return (script && densities[script]) ?? 1;
}

/** Letters that a script needs for what takes one in Latin script. */
const densities: Readonly<Record<string, number>> = {
  Arab: 0.8,
  Hebr: 0.75,
  Hani: 0.33,
  Hang: 0.5,
  Thai: 0.9,
  Ethi: 0.6,
};
