import type { VFile } from 'vfile';
import type { LanguageTag } from '../../meeting.js';
import type { TranslationUnit, Variant } from '../../parse/translation-unit.js';
import { type Place, report } from '../../problem.js';
import type { CheckContext } from '../check-context.js';
import { findIdentical } from '../language/identical-text.js';
import { maskText } from '../language/mask-text.js';
import { isProse } from '../language/prose.js';
import { type OtherLanguage, readLanguage } from '../language/read-language.js';
import type { RuleDescription } from '../rule.js';
import { canDiffer } from './identical.js';

export const rule: RuleDescription = {
  id: 'translation/language',
  summary: {
    fr: 'un texte, ou une phrase d’un texte, est dans une autre langue que la sienne',
    en: 'a text, or a sentence of it, is in another language than its own',
  },
  examples: {
    right: [
      {
        body: '## Eau // Water\n\nLe rapport *The State of the Wells* est remis à la mairie. // The report *The State of the Wells* was sent to the Ministère de l’Eau et de la Santé.\n',
      },
    ],
    wrong: [
      {
        body: '## Eau // Water\n\n:::fr\nLe puits de la place est réparé depuis mardi.\n:::\n\n:::en\n⟦Le puits de la place a été réparé mardi.⟧\n:::\n',
      },
      {
        body: '## Eau // Water\n\n:::fr\nLe puits est réparé. ⟦The water will be tested by the end of the month.⟧\n:::\n\n:::en\nThe well is repaired. The water will be tested before the month is over.\n:::\n',
      },
      {
        front: 'languages: [fr]\ntitle: Comité de quartier\nroom: Mairie',
        body: '## Eau\n\nLe puits de la place est réparé.\n\n⟦The pump will be replaced in April, as it is too old.⟧\n',
      },
      {
        front: 'languages: [fr, ar]\ntitle: Comité\nroom: Mairie',
        body: '## Eau // الماء\n\nLe puits de la place est réparé. // ⟦Le puits de la place a été réparé.⟧\n',
      },
    ],
  },
};

/**
 * Reports what reads as another language than the one it is for. Where all that a file has in a language reads as
 * another, the language is wrong and not the texts: that is one problem.
 */
export function checkLanguage(context: CheckContext): void {
  const { units, front, run } = context;
  const findings: Finding[] = [];
  const plain = new Map<VFile, Set<LanguageTag>>();
  for (const unit of units) {
    if (unit.kind === 'owner') continue;
    for (const variant of unit.variants) {
      const { file, language } = variant;
      const text = maskText(run(variant));
      const { own, others } = readLanguage(text, language, front.languages);
      if (own) plain.set(file, (plain.get(file) ?? new Set()).add(language));
      if (others.length === 0 || !isProse(text)) continue;
      const left = withoutIdentical(others, unit, variant, context);
      findings.push(...left.map((other) => ({ variant, other, place: placeOf(other, variant, context) })));
    }
  }
  reportFindings(findings, plain);
}

interface Finding {
  readonly variant: Variant;
  readonly other: OtherLanguage;
  readonly place: Place | undefined;
}

/** What stands in both languages is reported as such, and in the translation alone. */
function withoutIdentical(
  others: readonly OtherLanguage[],
  unit: TranslationUnit,
  variant: Variant,
  { run }: CheckContext,
): readonly OtherLanguage[] {
  const [source] = unit.variants;
  const counterparts = variant === source ? unit.variants.slice(1) : unit.variants.slice(0, 1);
  const identical = counterparts
    .filter(({ language }) => canDiffer(unit, language, variant.language))
    .flatMap((counterpart) => findIdentical(run(variant).text, run(counterpart).text));
  return others.filter(({ start, end }) => !identical.some((range) => range.start < end && start < range.end));
}

function placeOf({ start, end }: OtherLanguage, variant: Variant, { run }: CheckContext): Place | undefined {
  return run(variant).place(start, end) ?? variant.position;
}

function reportFindings(findings: readonly Finding[], plain: ReadonlyMap<VFile, ReadonlySet<LanguageTag>>): void {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { file, language } = finding.variant;
    const key = plain.get(file)?.has(language) ? '' : `${language} ${finding.other.language} ${file.path}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  for (const [key, group] of groups) {
    const [first] = group;
    if (key !== '' && first && group.length >= manyTexts) reportAll(first);
    else for (const finding of group) reportOne(finding);
  }
}

/** From so many texts on, it is the language that is wrong. */
const manyTexts = 4;

function reportOne({ variant: { file, language }, other, place }: Finding): void {
  report(
    file,
    'translation/language',
    place,
    `Unexpected ${nameOf(other.language)} (\`${other.language}\`), expected ${nameOf(language)} (\`${language}\`)`,
    `translate it, or say which language it is in: \`:::${other.language}\`, or \` // \` between the two`,
  );
}

function reportAll({ variant: { file, language }, other, place }: Finding): void {
  report(
    file,
    'translation/language',
    place,
    `Unexpected ${nameOf(other.language)} (\`${other.language}\`) here and in every text in ${nameOf(language)} (\`${language}\`)`,
    'give the languages of the document in `languages`, the source language first',
  );
}

function nameOf(language: string): string {
  return new Intl.DisplayNames('en', { type: 'language', fallback: 'code' }).of(language) ?? language;
}
