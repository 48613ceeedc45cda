import type { RuleDescription } from '../rule.js';

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
title: Conseil d'école // School Council
date: 2025-11-18
time: 17:30
room: Préau // Covered playground
attendees: [Inès Morel, Paul Okafor]
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
title: Conseil d'école // School Council
date: 2025-11-18
time: 17:30
room: Préau // Covered playground
attendees: [Inès Morel, Paul Okafor]
---

## Cantine // Canteen
`,
      },
    ],
  },
};
