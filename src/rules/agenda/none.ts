import { report, ruleOf } from '../../model/problem.js';
import type { CheckContext } from '../check-context.js';
import type { Rule, RuleExamples } from '../rule.js';

export const rule: Rule = {
  id: 'agenda/none',
  severity: 'error',
  summary: {
    fr: "le texte n'a aucun point de l'ordre du jour, c'est-à-dire aucun titre `##`",
    en: 'the text has no agenda item, that is, no `##` heading',
  },
  check: checkItems,
};

export const examples: RuleExamples = {
  right: [{ body: '## Toiture // Roof\n\nLe devis est accepté. // The estimate is accepted.\n' }],
  wrong: [
    { body: 'Le devis de la toiture est accepté. // The estimate for the roof is accepted.\n' },
    { body: '### Toiture // Roof\n\nLe devis est accepté. // The estimate is accepted.\n' },
    { body: '## Ordre du jour // Agenda\n\n- Toiture // Roof\n- Divers // Other business\n' },
  ],
};

/** Problems of a text in which items may stand that were not found. */
const unreadText = /^body\/(?:container|nesting|size)$/;

function checkItems({ file, meeting }: CheckContext): void {
  if (meeting.sections.some(({ kind }) => kind === 'item')) return;
  if (file.messages.some((problem) => unreadText.test(ruleOf(problem)))) return;
  report(
    file,
    'agenda/none',
    undefined,
    'Missing agenda item, expected a `##` heading',
    'begin each agenda item with a line such as `## Ouverture // Opening`',
  );
}
