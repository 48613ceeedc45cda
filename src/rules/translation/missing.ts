import type { Rule, RuleExamples } from '../rule.js';

export const rule: Rule = {
  id: 'translation/missing',
  severity: 'warning',
  summary: {
    fr: "une phrase n'est écrite que dans une langue du document",
    en: 'a sentence is written in one language of the document only',
  },
  reportedBy: ['parse'],
};

export const examples: RuleExamples = {
  right: [{ body: '## Eau // Water\n\nLe puits est réparé. // The well is repaired.\n\nAwa Diallo, 12 rue du Port\n' }],
  wrong: [
    {
      body: '## Eau // Water\n\nLe puits est réparé. // The well is repaired.\n\n⟦La pompe sera changée en avril.⟧\n',
    },
    {
      body: '## Eau // Water\n\nDeux constats : // Two findings:\n\n- le puits est réparé ; // the well is repaired;\n⟦- la pompe sera bientôt changée.⟧\n',
    },
    {
      front: 'languages: [fr, en, de]\ntitle: Comité\nroom: Mairie',
      body: '## Eau // Water // Wasser\n\n⟦Le puits est réparé. // The well is repaired.⟧\n',
    },
  ],
};
