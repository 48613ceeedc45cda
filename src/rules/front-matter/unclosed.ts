import type { RuleDescription } from '../rule.js';
import { headerLines } from './example-header.js';

export const rule: RuleDescription = {
  id: 'front-matter/unclosed',
  summary: {
    fr: "l'en-tête n'est jamais fermé par une seconde ligne `---`",
    en: 'the header is never closed by a second line of `---`',
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
  },
};
