import type { Rule, RuleExamples } from '../rule.js';

export const rule: Rule = {
  id: 'agenda/numbering',
  severity: 'warning',
  summary: {
    fr: "le numéro tapé devant un titre n'est pas celui de son ordre",
    en: 'the number typed before a heading is not that of its order',
  },
  reportedBy: ['parse'],
};

export const examples: RuleExamples = {
  right: [
    { body: '## 1. Toiture // 1. Roof\n\n## 2. Chauffage // 2. Heating\n' },
    { body: '## Ouverture // Opening\n\n## 1- Toiture // Roof\n\n## 2- Chauffage // Heating\n' },
    { body: '## Quorum // Quorum\n\n## 2. Toiture // Roof\n\n## Chauffage // Heating\n' },
  ],
  wrong: [
    { body: '## 1. Toiture // 1. Roof\n\n## ⟦3.⟧ Chauffage // 2. Heating\n' },
    { body: '## 1. Toiture // 1. Roof\n\n## 2. Chauffage // ⟦1.⟧ Heating\n' },
    { body: '## 1) Toiture // Roof\n\n## 2) Chauffage // Heating\n\n## ⟦2)⟧ Divers // Other business\n' },
  ],
};
