import type { Fact } from '../../facts/fact.js';
import type { CheckContext } from '../check-context.js';
import type { Rule, RuleExamples } from '../rule.js';
import { compareSegments } from './compare-segments.js';
import { reportDisagreement } from './report-disagreement.js';

export const rule: Rule = {
  id: 'translation/number',
  severity: 'warning',
  summary: {
    fr: "un nombre, un montant, une heure ou un vote n'est pas le même dans les deux langues",
    en: 'a number, an amount, a time or a vote is not the same in both languages',
  },
  check: checkNumbers,
};

export const examples: RuleExamples = {
  right: [
    { body: '## Eau // Water\n\nLe puits donne 27,7 m³ par jour. // The well yields 27.7 m³ a day.\n' },
    { body: '## Budget\n\nLa pompe a coûté 10 000 $. // The pump cost $10,000.\n' },
    {
      body: '## Eau // Water\n\nTrois (03) puits sont ouverts à 9 h 30. // The 3 wells are opened at 9:30 a.m.\n',
    },
    { body: '## Budget\n\nAdopté : 7 pour, 2 contre, 1 abstention. // Carried: 7 for, 2 against, 1 abstention.\n' },
  ],
  wrong: [
    { body: '## Eau // Water\n\nLe puits donne 27,7 m³ par jour. // The well yields ⟦27.9 m³⟧ a day.\n' },
    { body: '## Eau // Water\n\nDeux pompes sont en panne. // ⟦Three⟧ pumps have broken down.\n' },
    { body: '## Budget\n\nAdopté : 7 pour, 2 contre. // Carried: ⟦2 for⟧, 7 against.\n' },
    { body: '## Eau // Water\n\nLa visite dure 45 minutes. // ⟦The visit takes a while.⟧\n' },
  ],
};

function checkNumbers(context: CheckContext): void {
  for (const disagreement of compareSegments(context)) {
    const { found, expected } = disagreement;
    if (isDate(found) || isDate(expected)) continue;
    const noun = nounOf(found ?? expected);
    reportDisagreement(
      { ...disagreement, rule: 'translation/number', noun },
      'compare both languages, and correct the one that is wrong',
    );
  }
}

export function isDate(fact: Fact | null): boolean {
  return fact?.kind === 'date';
}

function nounOf(fact: Fact | null): string {
  if (fact?.kind === 'time') return 'time';
  if (fact?.kind === 'unanimity' || (fact?.kind === 'number' && fact.vote !== null)) return 'vote';
  return 'number';
}
