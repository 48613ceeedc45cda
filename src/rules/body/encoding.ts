import type { Rule, RuleExamples } from '../rule.js';

export const rule: Rule = {
  id: 'body/encoding',
  severity: 'error',
  mandatory: true,
  summary: {
    fr: "le fichier n'est pas enregistré en UTF-8",
    en: 'the file is not saved as UTF-8',
  },
  reportedBy: ['io'],
};

export const examples: RuleExamples = {
  right: [{ body: '## Écoles // Schools\n\nLa rentrée est avancée. // The new term starts earlier.\n' }],
  wrong: [
    { front: 'title: F⟦⟧êtes du quartier // Neighbourhood festival', encoding: 'windows-1252' },
    { encoding: 'utf-16le' },
  ],
};
