import { readLanguageTag } from '../../locale/language-tag.js';
import type { LanguageTag } from '../../meeting.js';
import type { TranslationUnit, Variant } from '../../parse/translation-unit.js';
import { report } from '../../problem.js';
import type { CheckContext } from '../check-context.js';
import { findIdentical } from '../language/identical-text.js';
import { namePlace } from '../name-place.js';
import type { RuleDescription } from '../rule.js';
import type { RunRange } from '../text-run.js';

export const rule: RuleDescription = {
  id: 'translation/identical',
  summary: {
    fr: 'la même phrase dans les deux langues : elle n’a pas été traduite',
    en: 'the same sentence in both languages: it has not been translated',
  },
  examples: {
    right: [
      { body: '## Eau // Water\n\nComité des eaux, Port-Neuf // Comité des eaux, Port-Neuf\n' },
      {
        body: '## Eau // Water\n\n:::fr\nLa pompe sera changée.\n\nAwa Diallo, Jonas Keller, Marie Curie.\n:::\n\n:::en\nThe pump will be replaced.\n\nAwa Diallo, Jonas Keller, Marie Curie.\n:::\n',
      },
    ],
    wrong: [
      {
        body: '## Eau // Water\n\n:::fr\nLe puits de la place est réparé.\n:::\n\n:::en\n⟦Le puits de la place est réparé.⟧\n:::\n',
      },
      {
        body: "## Eau // Water\n\n:::fr\nLe puits est réparé. L’eau sera analysée avant la fin du mois.\n:::\n\n:::en\nThe well is repaired. ⟦L'eau sera analysée avant la fin du mois.⟧\n:::\n",
      },
      {
        body: '## Eau\n\nLa pompe sera changée en avril.\n',
        translation: '## Water\n\n⟦La pompe sera changée en avril.⟧\n',
      },
    ],
  },
};

/** Reports sentences of a translation that are the source's own. */
export function checkIdentical({ units, run }: CheckContext): void {
  for (const unit of units) {
    const [source] = unit.variants;
    for (const variant of unit.variants.slice(1)) {
      if (!source || !canDiffer(unit, source.language, variant.language)) continue;
      const text = run(variant);
      for (const { start, end } of findIdentical(text.text, run(source).text)) {
        if (text.foreign.some((range) => overlap(range, { start, end }))) continue;
        reportIdentical(variant, source, text.place(start, end));
      }
    }
  }
}

function reportIdentical(variant: Variant, source: Variant, position: Variant['position']): void {
  report(
    variant.file,
    'translation/identical',
    position ?? variant.position,
    `Unexpected sentence in \`${variant.language}\`, it is the same as in ${namePlace(source, source.position, variant.file)}`,
    'translate it, or write it once if it serves both languages',
    { related: { file: source.file, position: source.position } },
  );
}

/** Two forms of one language (`fr-CA`, `fr-CH`) may agree; who acts is a name. */
export function canDiffer({ kind }: TranslationUnit, first: LanguageTag, second: LanguageTag): boolean {
  return kind !== 'owner' && readLanguageTag(first).language !== readLanguageTag(second).language;
}

function overlap(a: RunRange, b: RunRange): boolean {
  return a.start < b.end && b.start < a.end;
}
