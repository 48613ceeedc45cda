import type { Rule, RuleExamples } from '../rule.js';
import { headerLines } from './example-header.js';

export const rule: Rule = {
  id: 'front-matter/unclosed',
  severity: 'error',
  mandatory: true,
  summary: {
    fr: "l'en-tête n'est jamais fermé par une seconde ligne `---`",
    en: 'the header is never closed by a second line of `---`',
  },
  reportedBy: ['parse'],
};

export const examples: RuleExamples = {
  right: [
    {
      file: `---
${headerLines}
---

## Cantine // Canteen
`,
    },
  ],
  wrong: [
    {
      file: `⟦---⟧
${headerLines}

## Cantine // Canteen
`,
    },
    {
      file: `---
${headerLines}
⟦...⟧

## Cantine // Canteen
`,
    },
    {
      file: `---
${headerLines}
⟦-----⟧

## Cantine // Canteen
`,
    },
  ],
};
