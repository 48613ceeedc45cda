import type { RuleDescription } from '../rule.js';
import { headerLines } from './example-header.js';

export const rule: RuleDescription = {
  id: 'front-matter/missing',
  summary: {
    fr: 'le fichier ne commence pas par un en-tête entre deux lignes `---`',
    en: 'the file does not begin with a header between two lines of `---`',
  },
  examples: {
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
  },
};
