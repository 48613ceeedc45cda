import type { Rule, RuleExamples } from '../rule.js';

export const rule: Rule = {
  id: 'front-matter/required',
  severity: 'error',
  mandatory: true,
  summary: {
    fr: 'un champ obligatoire manque ou est vide : `title`, `date`, `time`, `room`, `attendees`',
    en: 'a required field is absent or empty: `title`, `date`, `time`, `room`, `attendees`',
  },
  reportedBy: ['parse'],
};

export const examples: RuleExamples = {
  right: [
    { front: 'date: 2025-11-18' },
    {
      file: `---
date: 2025-11-18
time: 17:30
room: Préau // Covered playground
attendees: [Inès Morel, Paul Okafor]
---

# Conseil d'école // School Council

## Cantine // Canteen
`,
    },
  ],
  wrong: [
    {
      file: `---
title: Conseil d'école // School Council
date: 2025-11-18
time: 17:30
attendees: [Inès Morel, Paul Okafor]
---

## Cantine // Canteen
`,
    },
    { front: '⟦date⟧:' },
    { front: 'attendees: ⟦[]⟧' },
    { front: 'attendees:\n  - Inès Morel\n  - { ⟦role⟧: chair }' },
    { front: 'annexes:\n  - { ⟦title⟧: Budget 2026 // 2026 budget }' },
  ],
};
