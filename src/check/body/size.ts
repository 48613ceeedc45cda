import type { RuleDescription } from '../rule.js';

export const rule: RuleDescription = {
  id: 'body/size',
  summary: {
    fr: "le texte, ou un de ses paragraphes, est d'une longueur qu'aucun procès-verbal n'atteint",
    en: 'the text, or one of its paragraphs, is of a length that no minutes reach',
  },
  examples: {
    right: [
      {
        body: '## Débat // Debate\n\n…\n',
        repeat: { text: 'La parole est donnée à la salle. // The floor is given to the audience.\n\n', times: 500 },
      },
    ],
    wrong: [
      {
        body: '## Débat // Debate\n\n…\n',
        repeat: { text: 'La parole est donnée à la salle. // The floor is given to the audience.\n\n', times: 30_000 },
      },
      { body: '## Débat // Debate\n\n⟦⟧- …\n', repeat: { text: 'La parole est donnée à la salle. ', times: 7_000 } },
      {
        body: '## Débat // Debate\n\n…\n',
        repeat: { text: 'La parole est donnée à la salle. // The floor is given to the audience.\n\n', times: 150_000 },
      },
    ],
  },
};
