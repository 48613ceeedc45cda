import type { RuleDescription } from '../rule.js';

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
        file: `⟦---⟧
title: Conseil d'école // School Council
date: 2025-11-18
time: 17:30
room: Préau // Covered playground
attendees: [Inès Morel, Paul Okafor]

## Cantine // Canteen
`,
      },
      {
        file: `---
title: Conseil d'école // School Council
date: 2025-11-18
time: 17:30
room: Préau // Covered playground
attendees: [Inès Morel, Paul Okafor]
⟦...⟧

## Cantine // Canteen
`,
      },
      {
        file: `---
title: Conseil d'école // School Council
date: 2025-11-18
time: 17:30
room: Préau // Covered playground
attendees: [Inès Morel, Paul Okafor]
⟦-----⟧

## Cantine // Canteen
`,
      },
    ],
  },
};
