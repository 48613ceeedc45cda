import type { Rule, RuleExamples } from '../rule.js';

export const rule: Rule = {
  id: 'agenda/mismatch',
  severity: 'warning',
  summary: {
    fr: "l'ordre du jour annoncé (`agenda`, ou la liste sous « Ordre du jour ») n'est pas celui des titres",
    en: 'the agenda as announced (`agenda`, or the list under “Agenda”) is not that of the headings',
  },
  reportedBy: ['parse'],
};

export const examples: RuleExamples = {
  right: [
    {
      front: 'agenda: [Toiture // Roof, Chauffage // Heating]',
      body: '## Toiture // Roof\n\n## Chauffage // Heating\n',
    },
  ],
  wrong: [
    {
      front: 'agenda: [Toiture // Roof, ⟦Ascenseur // Lift⟧]',
      body: '## Toiture // Roof\n\n## Chauffage // Heating\n',
    },
    {
      front: 'agenda: [⟦Toiture // Roof⟧]',
      body: '## Toiture // Roof\n\n## Chauffage // Heating\n',
    },
    {
      body: '## Ordre du jour // Agenda\n\n- Toiture // Roof\n- Chauffage // Heating\n⟦- Ascenseur // Lift⟧\n\n## Toiture // Roof\n\n## Chauffage // Heating\n',
    },
  ],
};
