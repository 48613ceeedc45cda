import type { Rule, RuleExamples } from '../rule.js';

export const rule: Rule = {
  id: 'front-matter/unknown',
  severity: 'warning',
  summary: {
    fr: "l'en-tête a un champ que `minutes` ne connaît pas ; le plus proche est proposé",
    en: 'the header has a field that `minutes` does not know; the nearest is proposed',
  },
  reportedBy: ['parse', 'rules'],
};

export const examples: RuleExamples = {
  right: [{ front: 'series: Réunions de quartier // Neighbourhood meetings' }],
  wrong: [
    { front: '⟦lieux⟧: Mairie // Town hall' },
    { front: '⟦Titel⟧: Comité de quartier' },
    { front: 'attendees:\n  - { name: Awa Diallo, ⟦courriel⟧: awa.diallo@example.org }' },
    { front: '⟦météo⟧: Pluie' },
    { config: 'rules:\n  ⟦agenda/numeros⟧: off' },
  ],
};
