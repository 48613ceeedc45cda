import type { Rule, RuleExamples } from '../rule.js';
import { headerLines } from './example-header.js';

export const rule: Rule = {
  id: 'front-matter/language',
  severity: 'error',
  mandatory: true,
  summary: {
    fr: "l'en-tête se dit écrit dans un autre langage que YAML ; rien n'y est jamais exécuté",
    en: 'the header says that it is written in something else than YAML; nothing in it is ever run',
  },
  reportedBy: ['parse'],
};

export const examples: RuleExamples = {
  right: [
    {
      file: `---yaml
${headerLines}
---

## Cantine // Canteen
`,
    },
  ],
  wrong: [
    {
      file: `---⟦json⟧
{ "title": "Conseil d'école", "date": "2025-11-18" }
---

## Cantine // Canteen
`,
    },
    {
      file: `---⟦js⟧
{ title: "Conseil d'école", date: new Date() }
---

## Cantine // Canteen
`,
    },
  ],
};
