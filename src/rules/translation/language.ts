import { maskText } from '../../detect/mask-text.js';
import { isProse } from '../../detect/prose.js';
import { readLanguage } from '../../detect/read-language.js';
import { report } from '../../model/problem.js';
import type { Variant } from '../../text/segment.js';
import type { CheckContext } from '../check-context.js';
import type { Rule, RuleExamples } from '../rule.js';
import { findIdentical } from './identical.js';

export const rule: Rule = {
  id: 'translation/language',
  severity: 'warning',
  summary: {
    fr: 'un bloc est écrit dans une autre langue que la sienne',
    en: 'a block is in another language than its own',
  },
  check: checkLanguages,
};

export const examples: RuleExamples = {
  right: [
    { body: '## Eau // Water\n\nLe puits est à sec depuis hier. // The well has been dry since yesterday.\n' },
    { body: '## Eau // Water\n\nLe document « The Way Forward » est adopté. // “The Way Forward” is adopted.\n' },
  ],
  wrong: [
    {
      body: '## Eau // Water\n\n:::fr\nLe comité a visité le puits avec la commune.\n:::\n\n:::en\n⟦Le comité a vu le puits avec les gens de la commune.⟧\n:::\n',
    },
    {
      body: '## Eau // Water\n\n⟦The committee was told that the well is dry.⟧ // The committee has heard that this well is dry.\n',
    },
  ],
};

function checkLanguages(context: CheckContext): void {
  // What is reported as identical is in another language for that reason.
  const skipped = new Set(findIdentical(context).flatMap(({ source, translation }) => [source, translation]));
  const languages = context.meeting.languages;
  for (const { variants } of context.segments) {
    for (const variant of variants) if (!skipped.has(variant)) checkVariant(variant, languages, context);
  }
}

function checkVariant(variant: Variant, languages: readonly string[], { run }: CheckContext): void {
  const own = run(variant);
  const text = maskText(own);
  const { others } = readLanguage(text, variant.language, languages);
  // Asked last, as it costs more than the reading.
  if (others.length === 0 || !isProse(text)) return;
  for (const { language, start, end } of others) {
    report(
      variant.place.file,
      'translation/language',
      own.place(start, end),
      `Unexpected ${nameOf(language)} in the text of \`${variant.language}\``,
      'translate it, or mark it as of its language: after ` // `, or in a container',
    );
  }
}

function nameOf(language: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? `\`${language}\``;
}
