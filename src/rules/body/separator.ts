import type { Rule, RuleExamples } from '../rule.js';

export const rule: Rule = {
  id: 'body/separator',
  severity: 'error',
  summary: {
    fr: "un texte a plus de parties séparées par ` // ` que le document n'a de langues",
    en: 'a text has more parts between ` // ` than the document has languages',
  },
  reportedBy: ['parse'],
};

export const examples: RuleExamples = {
  right: [
    { body: '## Budget\n\nLe dossier 12 \\// B est clos. // File 12 \\// B is closed.\n' },
    { body: '## Budget\n\nLe lien (fiche // sheet) suit. // The link (fiche // sheet) follows.\n' },
  ],
  wrong: [
    { body: '## Budget\n\nLe dossier est clos. // The file is closed. ⟦//⟧ Der Fall ist abgeschlossen.\n' },
    { body: '## Toiture // Roof ⟦//⟧ Couverture\n' },
    { front: 'room: ⟦Mairie // Town hall // Rathaus⟧' },
  ],
};
