import { findNearHeading } from '../../locale/headings.js';
import type { Part } from '../../model/meeting.js';
import { report } from '../../model/problem.js';
import { partsOfMeeting } from '../../text/parts-of-meeting.js';
import { plainText } from '../../text/plain-text.js';
import type { CheckContext } from '../check-context.js';
import type { Rule, RuleExamples } from '../rule.js';

export const rule: Rule = {
  id: 'body/heading',
  severity: 'info',
  summary: {
    fr: "un titre `###` ressemble à celui d'une partie connue (décisions, points d'action), sans l'être",
    en: 'a `###` heading looks like that of a known part (decisions, action points), but is none',
  },
  check: checkHeadings,
};

export const examples: RuleExamples = {
  right: [
    {
      body: '## Toiture // Roof\n\n### Décisions // Decisions\n\n- Le devis est accepté. // The estimate is accepted.\n',
    },
  ],
  wrong: [
    { body: '## Toiture // Roof\n\n⟦### Décissions⟧\n\n- Le devis est accepté. // The estimate is accepted.\n' },
    { body: "## Toiture // Roof\n\n⟦### Point d'acton⟧\n\nRien. // None.\n" },
  ],
};

function checkHeadings({ file, meeting }: CheckContext): void {
  for (const { kind, heading } of partsOfMeeting(meeting)) {
    const near = kind === 'free' && heading ? findNear(heading) : null;
    if (!near) continue;
    const place = heading?.text.place;
    report(
      place?.file ?? file,
      'body/heading',
      place,
      `Unknown heading \`${near.words}\``,
      `did you mean \`${near.known}\`?`,
    );
  }
}

/** The known heading that is near to one in the first of its languages. */
function findNear({ text }: NonNullable<Part['heading']>): { readonly words: string; readonly known: string } | null {
  for (const form of text.forms.values()) {
    const words = plainText(form);
    const known = findNearHeading(words);
    if (known !== null) return { words, known };
  }
  return null;
}
