import type { LanguageTag } from '../model/meeting.js';
import type { ClassName } from './class-names.js';
import type { RenderContext } from './context.js';

/**
 * The column of each language in `parallel`, from 1 at the left: left-to-right languages in their order, then those
 * written from right to left, the first of them at the right edge.
 */
export function columnOf(tag: LanguageTag, context: RenderContext): number {
  const { languages } = context.edition;
  const leftward = languages.filter((language) => context.locale(language).direction === 'rtl').reverse();
  const rightward = languages.filter((language) => context.locale(language).direction === 'ltr');
  return [...rightward, ...leftward].indexOf(tag) + 1;
}

/** Of what stands in that column. */
export function columnClass(tag: LanguageTag, context: RenderContext): ClassName | undefined {
  return (['column-1', 'column-2', 'column-3'] as const)[columnOf(tag, context) - 1];
}
