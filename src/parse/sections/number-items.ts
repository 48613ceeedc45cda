import type { LanguageTag } from '../../model/meeting.js';
import { report } from '../../model/problem.js';
import { type BlockContext, fileOf } from '../blocks/block-context.js';
import type { ItemHeading } from './item-heading.js';
import type { RawSection } from './outline.js';
import type { Paired } from './pair-outlines.js';
import { retype, type TypedNumber } from './typed-number.js';

export interface HeadedSection {
  readonly pair: Paired<RawSection>;
  readonly heading: ItemHeading;
  readonly isItem: boolean;
}

/**
 * The number of each section that is an item. What only a translation has takes no number from the others; where the
 * first number typed is 1, what stands before it has none. Numbers typed otherwise are reported (`agenda/numbering`).
 */
export function numberItems(sections: readonly HeadedSection[], context: BlockContext): (number | null)[] {
  const counts = sections.map(({ pair, isItem }) => isItem && pair.source !== null);
  const firstTyped = sections.findIndex(({ heading }, index) => counts[index] && heading.numbers.size > 0);
  const [firstNumber] = sections[firstTyped]?.heading.numbers.values() ?? [];
  const first = firstNumber?.value === 1 ? firstTyped : 0;
  let next = 1;
  return sections.map((section, index) => {
    if (!counts[index] || index < first) return null;
    const number = next++;
    for (const [language, typed] of section.heading.numbers) {
      if (typed.value !== number) reportNumber(typed, number, language, section, context);
    }
    return number;
  });
}

function reportNumber(
  typed: TypedNumber,
  number: number,
  language: LanguageTag,
  { pair }: HeadedSection,
  context: BlockContext,
): void {
  const file = pair.others.has(language) ? fileOf(context, language) : context.file;
  const fix = retype(typed, number, file);
  const hint = fix
    ? `write \`${fix.text}${typed.text.slice(fix.end - fix.start)}\``
    : 'leave the numbers out: items are numbered by their order';
  const message = `Unexpected number \`${typed.text}\`, expected ${number}`;
  report(file, 'agenda/numbering', typed.position, message, hint, { fix });
}
