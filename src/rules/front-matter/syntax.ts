import type { Rule, RuleExamples } from '../rule.js';

export const rule: Rule = {
  id: 'front-matter/syntax',
  severity: 'error',
  mandatory: true,
  summary: {
    fr: "l'en-tête n'est pas du YAML : deux-points dans un texte sans guillemets, champ écrit deux fois, guillemet oublié",
    en: 'the header is not YAML: a colon in text without quotes, a field written twice, a forgotten quotation mark',
  },
  reportedBy: ['parse'],
};

export const examples: RuleExamples = {
  right: [
    { front: 'room: "Mairie : salle 2 // Town hall: room 2"' },
    { front: 'attendees:\n  - Awa Diallo\n  - name: Jonas Keller\n    role: secretary' },
  ],
  wrong: [
    { front: 'room: ⟦Mairie : salle 2 // Town hall: room 2⟧' },
    { front: 'room: Mairie // Town hall\n⟦room⟧: École // School' },
    { front: 'room: ⟦"Mairie // Town hall⟧' },
    { front: 'organization: ⟦@quartier-nord⟧' },
  ],
};
