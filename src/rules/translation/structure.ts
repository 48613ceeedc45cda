import type { RuleDescription } from '../rule.js';

export const rule: RuleDescription = {
  id: 'translation/structure',
  summary: {
    fr: "les blocs d'une langue ne correspondent pas à ceux de l'autre : un élément, une ligne, un paragraphe de moins",
    en: 'the blocks of one language do not match those of the other: an item, a row, a paragraph less',
  },
  examples: {
    right: [
      {
        body: '## Eau // Water\n\n:::fr\nDeux constats :\n\n- le puits est réparé ;\n- la pompe reste à changer.\n:::\n\n:::en\nTwo findings:\n\n- the well is repaired;\n- the pump is still to be changed.\n:::\n',
      },
    ],
    wrong: [
      {
        body: '## Eau // Water\n\n:::fr\nDeux constats :\n\n- le puits est réparé ;\n- la pompe reste à changer.\n:::\n\n:::en\nTwo findings:\n\n⟦- the well is repaired.⟧\n:::\n',
      },
      {
        body: '## Eau // Water\n\n:::fr\nLe puits est réparé.\n\nLa pompe reste à changer.\n:::\n\n⟦⟧:::en\nThe well is repaired.\n:::\n',
      },
      {
        body: '## Eau\n\nLe puits est réparé.\n\n## Voirie\n\nLa rue du Port rouvre lundi.\n',
        translation: '⟦⟧## Water\n\nThe well is repaired.\n',
      },
    ],
  },
};
