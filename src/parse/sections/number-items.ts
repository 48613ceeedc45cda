import type { ItemHeading } from './item-heading.js';
import type { RawSection } from './outline.js';
import type { Paired } from './pair-outlines.js';

export interface HeadedSection {
  readonly pair: Paired<RawSection>;
  readonly heading: ItemHeading;
  readonly isItem: boolean;
}

/**
 * The number of each section that is an item. What only a translation has takes no number from the others; where the
 * first number typed is 1, what stands before it has none.
 */
export function numberItems(sections: readonly HeadedSection[]): (number | null)[] {
  const counts = sections.map(({ pair, isItem }) => isItem && pair.source !== null);
  const firstTyped = sections.findIndex(({ heading }, index) => counts[index] && heading.numbers.size > 0);
  const [firstNumber] = sections[firstTyped]?.heading.numbers.values() ?? [];
  const first = firstNumber?.value === 1 ? firstTyped : 0;
  let next = 1;
  return counts.map((isCounted, index) => (isCounted && index >= first ? next++ : null));
}
