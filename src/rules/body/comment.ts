import type { RuleDescription } from '../rule.js';

export const rule: RuleDescription = {
  id: 'body/comment',
  summary: {
    fr: "un commentaire `minutes-disable-next-block` ne nomme aucune règle, ou une règle qui n'existe pas",
    en: 'a `minutes-disable-next-block` comment names no rule, or one that does not exist',
  },
  examples: {
    right: [
      {
        body: '## Archives // Archives\n\n<!-- minutes-disable-next-block body/link -->\n[Registre](registre-1998.pdf)\n',
      },
    ],
    wrong: [
      {
        body: '## Eau // Water\n\n⟦<!-- minutes-disable-next-block -->⟧\nLe puits est réparé. // The well is repaired.\n',
      },
      {
        body: '## Eau // Water\n\n⟦<!-- minutes-disable-next-block translation/numbers -->⟧\nLe puits est réparé. // The well is repaired.\n',
      },
    ],
  },
};
