import type { Rule, RuleExamples } from '../rule.js';
import { headerLines } from './example-header.js';

export const rule: Rule = {
  id: 'front-matter/missing',
  severity: 'error',
  mandatory: true,
  summary: {
    fr: 'le fichier ne commence pas par un en-tête entre deux lignes `---`',
    en: 'the file does not begin with a header between two lines of `---`',
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
      file: `# Conseil d'école // School Council

Date : 18 novembre 2025 // Date: 18 November 2025
`,
    },
    {
      file: `
---
${headerLines}
---

## Cantine // Canteen
`,
    },
  ],
};
