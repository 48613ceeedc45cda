import type { Rule, RuleExamples } from '../rule.js';

export const rule: Rule = {
  id: 'front-matter/type',
  severity: 'error',
  mandatory: true,
  summary: {
    fr: "la valeur d'un champ n'est pas du genre attendu : une liste, un nombre, une adresse, un mot parmi d'autres",
    en: "a field's value is of another kind than expected: a list, a number, an address, one of a few words",
  },
  reportedBy: ['parse', 'rules', 'meetings'],
};

export const examples: RuleExamples = {
  right: [
    {
      front:
        'attendees:\n  - { name: Awa Diallo, role: chair, email: awa.diallo@example.org }\n  - { name: Élèves // Pupils, count: 12 }',
    },
  ],
  wrong: [
    { front: 'attendees: ⟦Awa Diallo⟧' },
    { front: 'attendees:\n  - { name: Awa Diallo, role: ⟦trésorière⟧ }' },
    { front: 'attendees:\n  - { name: Awa Diallo, email: ⟦awa.diallo⟧ }' },
    { front: 'attendees:\n  - { name: Élèves // Pupils, count: ⟦une douzaine⟧ }' },
    { front: 'layout: ⟦colonnes⟧' },
    { front: 'timezone: ⟦Dakar⟧' },
  ],
};
