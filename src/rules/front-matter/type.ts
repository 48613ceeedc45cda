import type { RuleDescription } from '../rule.js';

export const rule: RuleDescription = {
  id: 'front-matter/type',
  summary: {
    fr: "la valeur d'un champ n'est pas du genre attendu : une liste, un nombre, une adresse, un mot parmi d'autres",
    en: "a field's value is of another kind than expected: a list, a number, an address, one of a few words",
  },
  examples: {
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
  },
};
