import type { RuleDescription } from '../rule.js';

export const rule: RuleDescription = {
  id: 'front-matter/language-tag',
  summary: {
    fr: '`languages` nomme une langue autrement que par son code (`fr`, `en`, `fr-CA`), ou deux fois',
    en: '`languages` names a language otherwise than by its tag (`fr`, `en`, `fr-CA`), or twice',
  },
  examples: {
    right: [{ front: 'languages: [fr-CA, en-CA]' }],
    wrong: [
      { front: 'languages: [⟦français⟧, en]' },
      { front: 'languages: [fr, en, ⟦fr⟧]' },
      { front: 'languages: ⟦fr/en⟧' },
    ],
  },
};
