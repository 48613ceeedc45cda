import type { CheckContext } from '../check-context.js';
import type { Rule, RuleExamples } from '../rule.js';
import { compareSegments } from './compare-segments.js';
import { isDate } from './number.js';
import { reportDisagreement } from './report-disagreement.js';

export const rule: Rule = {
  id: 'translation/date',
  severity: 'warning',
  summary: {
    fr: "une date, un mois ou un jour de la semaine n'est pas le même dans les deux langues",
    en: 'a date, a month or a weekday is not the same in both languages',
  },
  check: checkDates,
  reportedBy: ['parse'],
};

export const examples: RuleExamples = {
  right: [
    {
      body: '## Eau // Water\n\nLa visite aura lieu le 28 mai 2024. // The visit will take place on May 28, 2024.\n',
    },
    { body: '## Eau // Water\n\nLa visite a lieu du 3 au 5 juin. // The visit runs from June 3 to 5.\n' },
  ],
  wrong: [
    {
      body: '## Eau // Water\n\nLa visite aura lieu le 28 mai. // The visit will take place on ⟦28 March⟧.\n',
    },
    { body: '## Eau // Water\n\nLe puits ferme le mardi. // The well closes on ⟦Wednesdays⟧.\n' },
    {
      body: '## Eau // Water\n\nLes travaux finissent le 1er juin 2024. // ⟦The work will end soon.⟧\n',
    },
  ],
};

function checkDates(context: CheckContext): void {
  for (const disagreement of compareSegments(context)) {
    if (!isDate(disagreement.found) && !isDate(disagreement.expected)) continue;
    reportDisagreement(
      { ...disagreement, rule: 'translation/date', noun: 'date' },
      'compare both languages, and correct the one that is wrong',
    );
  }
}
