import type { Rule, RuleExamples } from '../rule.js';

export const rule: Rule = {
  id: 'body/heading',
  severity: 'info',
  summary: {
    fr: "un titre `###` ressemble à celui d'une partie connue (décisions, points d'action), sans l'être",
    en: 'a `###` heading looks like that of a known part (decisions, action points), but is none',
  },
  reportedBy: ['parse'],
};

export const examples: RuleExamples = {
  right: [
    {
      body: '## Toiture // Roof\n\n### Décisions // Decisions\n\n- Le devis est accepté. // The estimate is accepted.\n',
    },
  ],
  wrong: [
    { body: '## Toiture // Roof\n\n⟦### Décissions⟧\n\n- Le devis est accepté. // The estimate is accepted.\n' },
    { body: "## Toiture // Roof\n\n⟦### Point d'acton⟧\n\nRien. // None.\n" },
  ],
};
