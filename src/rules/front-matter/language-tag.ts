import type { Rule, RuleExamples } from '../rule.js';

export const rule: Rule = {
  id: 'front-matter/language-tag',
  severity: 'error',
  mandatory: true,
  summary: {
    fr: '`languages` nomme une langue autrement que par son code (`fr`, `en`, `fr-CA`), ou deux fois',
    en: '`languages` names a language otherwise than by its tag (`fr`, `en`, `fr-CA`), or twice',
  },
  reportedBy: ['parse'],
};

export const examples: RuleExamples = {
  right: [{ front: 'languages: [fr-CA, en-CA]' }],
  wrong: [
    { front: 'languages: [⟦français⟧, en]' },
    { front: 'languages: [fr, en, ⟦fr⟧]' },
    { front: 'languages: ⟦fr/en⟧' },
  ],
};
