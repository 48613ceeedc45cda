import type { TranslationUnit, Variant } from '../../parse/translation-unit.js';
import { report } from '../../problem.js';
import type { CheckContext } from '../check-context.js';
import { type FinalMark, readFinalMark } from '../language/final-mark.js';
import { isProse } from '../language/prose.js';
import { namePlace } from '../name-place.js';
import type { RuleDescription } from '../rule.js';

export const rule: RuleDescription = {
  id: 'translation/punctuation',
  summary: {
    fr: 'une phrase finit autrement que dans la langue source : un point pour une question, rien pour un point',
    en: 'a sentence ends otherwise than in the source language: a full stop for a question, nothing for a full stop',
  },
  examples: {
    right: [
      {
        body: '## Eau // Water\n\nQui répare le puits de la place ? // Who will repair the well on the square?\n\n- la pompe de la place ; // the pump on the square,\n- les tuyaux. // the pipes\n',
      },
    ],
    wrong: [
      {
        body: '## Eau // Water\n\nQui répare le puits de la place ? // Who will repair the well on the square⟦.⟧\n',
      },
      {
        body: '## Eau // Water\n\n:::fr\nLe puits de la place est réparé.\n:::\n\n:::en\nThe well on the square is ⟦repaired⟧\n:::\n',
      },
    ],
  },
};

/**
 * Reports sentences that end otherwise than their source: `?`, `!`, `:` and `…` against each other or a full stop, and,
 * outside lists and cells, a full stop against nothing. The marks of list items (` ;`, `,`, `.`, none) follow the
 * style of each language (Translation Bureau of Canada, “The Canadian Style” 7.68 and « Le guide du rédacteur » 6.4.4).
 */
export function checkPunctuation({ units, run }: CheckContext): void {
  for (const unit of units) {
    const [source, ...translations] = unit.variants;
    if (unit.mismatched || !source || translations.length === 0) continue;
    if (unit.kind !== 'paragraph' && unit.kind !== 'cell') continue;
    const expected = readFinalMark(run(source).text, source.language);
    for (const variant of translations) {
      const { text, place } = run(variant);
      const found = readFinalMark(text, variant.language);
      if (!clashes(found, expected, unit, source)) continue;
      if (!isProse(text) || !isProse(run(source).text)) continue;
      const at = namePlace(source, source.position, variant.file);
      report(
        variant.file,
        'translation/punctuation',
        place(found.start, found.end) ?? variant.position,
        found.kind === 'none'
          ? `Unexpected end without \`${expected.mark}\`, expected one as in ${at}`
          : `Unexpected \`${found.mark}\` at the end, expected ${expected.kind === 'none' ? 'none' : `\`${expected.mark}\``} as in ${at}`,
        'end the sentence as its source does',
        { related: { file: source.file, position: source.position } },
      );
    }
  }
}

function clashes(found: FinalMark, expected: FinalMark, { kind }: TranslationUnit, source: Variant): boolean {
  const kinds = [found.kind, expected.kind];
  if (found.kind === expected.kind || kinds.includes('other')) return false;
  if (!kinds.includes('none')) return true;
  if (kinds.includes('question') || kinds.includes('exclamation')) return true;
  return kinds.includes('stop') && kind === 'paragraph' && !standsInList(source);
}

/** Whether a text is written after the mark of a list item. */
function standsInList({ file, position }: Variant): boolean {
  const offset = position?.start.offset;
  if (offset === undefined) return true;
  const source = String(file);
  const line = source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset);
  return /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s/u.test(line);
}
