import type { Rule, RuleExamples } from '../rule.js';

export const rule: Rule = {
  id: 'front-matter/time',
  severity: 'error',
  mandatory: true,
  summary: {
    fr: "une heure de l'en-tête ne se lit pas, n'existe pas, ou la fin précède le début",
    en: 'a time of the header cannot be read, does not exist, or ends before it starts',
  },
  reportedBy: ['parse'],
};

export const examples: RuleExamples = {
  right: [{ front: 'time: 9h15-11h' }, { front: 'time: 22:00-01:30' }, { front: 'time: 9:15 am – 11 a.m.' }],
  wrong: [
    { front: 'time: ⟦11:00-9:15⟧' },
    { front: 'time: ⟦en fin de matinée⟧' },
    { front: 'time: ⟦18h75⟧' },
    { front: 'attendees:\n  - { name: Awa Diallo, arrived: ⟦en retard⟧ }' },
  ],
};
