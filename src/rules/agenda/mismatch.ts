import type { LanguageTag, Text } from '../../model/meeting.js';
import { report } from '../../model/problem.js';
import { normalizeWords, type PairedEntry, pairAgenda } from '../../text/pair-agenda.js';
import { plainText } from '../../text/plain-text.js';
import type { CheckContext } from '../check-context.js';
import type { Rule, RuleExamples } from '../rule.js';

export const rule: Rule = {
  id: 'agenda/mismatch',
  severity: 'warning',
  summary: {
    fr: "l'ordre du jour annoncé (`agenda`, ou la liste sous « Ordre du jour ») n'est pas celui des titres",
    en: 'the agenda as announced (`agenda`, or the list under “Agenda”) is not that of the headings',
  },
  check: checkAgenda,
};

export const examples: RuleExamples = {
  right: [
    {
      front: 'agenda: [Toiture // Roof, Chauffage // Heating]',
      body: '## Toiture // Roof\n\n## Chauffage // Heating\n',
    },
  ],
  wrong: [
    {
      front: 'agenda: [Toiture // Roof, ⟦Ascenseur // Lift⟧]',
      body: '## Toiture // Roof\n\n## Chauffage // Heating\n',
    },
    {
      front: 'agenda: [⟦Toiture // Roof⟧]',
      body: '## Toiture // Roof\n\n## Chauffage // Heating\n',
    },
    {
      body: '## Ordre du jour // Agenda\n\n- Toiture // Roof\n- Chauffage // Heating\n⟦- Ascenseur // Lift⟧\n\n## Toiture // Roof\n\n## Chauffage // Heating\n',
    },
  ],
};

const hint = 'write the headings as the agenda has them, or leave the agenda out';

/** Reports entries of the announced agenda that are not those of the headings; without headings, another rule speaks. */
function checkAgenda({ file, meeting: { announced, sections } }: CheckContext): void {
  if (!announced || !sections.some(({ kind }) => kind === 'item')) return;
  const { entries, lacking } = pairAgenda(announced, sections);
  for (const paired of entries) checkEntry(paired);
  if (!lacking) return;
  const place = announced.at(-1)?.place;
  report(
    place?.file ?? file,
    'agenda/mismatch',
    place,
    `Unexpected end of the agenda, expected \`${wordsOf(lacking.heading)}\` as in line ${lacking.place?.start.line}`,
    hint,
  );
}

function checkEntry(paired: PairedEntry): void {
  const { entry, item, isSame } = paired;
  const language = isSame ? findOtherWords(paired) : null;
  if (!entry.place || (isSame && language === null)) return;
  const heading = item
    ? `\`${wordsOf(item.heading, language)}\` as in line ${item.place?.start.line}`
    : 'no further entry';
  report(
    entry.place.file,
    'agenda/mismatch',
    entry.place,
    `Unexpected agenda entry \`${wordsOf(entry.text, language)}\`, expected ${heading}`,
    hint,
  );
}

/** A language in which both have words, and other ones. */
function findOtherWords({ entry, item }: PairedEntry): LanguageTag | null {
  for (const [language, form] of entry.text.forms) {
    const heading = item?.heading.forms.get(language);
    if (heading && normalizeWords(heading) !== normalizeWords(form)) return language;
  }
  return null;
}

/** @param language null: the first that it has */
function wordsOf({ forms }: Text, language: LanguageTag | null = null): string {
  const form = language === null ? [...forms.values()][0] : forms.get(language);
  return plainText(form ?? []);
}
