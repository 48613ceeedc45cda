import type { FlowContent } from '../../model/meeting.js';
import { placeOf } from '../../model/place.js';
import { reportStructure } from '../../parse/blocks/report-structure.js';
import { shapeOf } from '../../text/block-shape.js';
import type { CheckContext } from '../check-context.js';
import type { Rule, RuleExamples } from '../rule.js';

export const rule: Rule = {
  id: 'translation/structure',
  severity: 'warning',
  summary: {
    fr: "les blocs d'une langue ne correspondent pas à ceux de l'autre : un élément, une ligne, un paragraphe de moins",
    en: 'the blocks of one language do not match those of the other: an item, a row, a paragraph less',
  },
  check: checkStructure,
  reportedBy: ['parse'],
};

export const examples: RuleExamples = {
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
};

/** Reports blocks inside blocks that a language has otherwise; other mismatches are reported where files are merged. */
function checkStructure({ mismatches }: CheckContext): void {
  for (const { own, first } of mismatches) {
    const [source] = first;
    const [node = source] = own;
    const line = source && placeOf(source)?.start.line;
    if (node)
      reportStructure(node, source, `Unexpected ${describe(own)}, expected ${describe(first)} as in line ${line}`);
  }
}

function describe(nodes: readonly FlowContent[]): string {
  if (nodes.length === 0) return 'nothing';
  return nodes
    .map((node) => (node.type === 'list' ? `${shapeOf(node)} of ${countItems(node.children.length)}` : shapeOf(node)))
    .join(', ');
}

function countItems(count: number): string {
  return `${count} ${count === 1 ? 'item' : 'items'}`;
}
