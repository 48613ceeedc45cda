import type { LanguageTag } from '../../model/meeting.js';
import { languageOf, type RenderContext } from '../context.js';
import { element, escapeHtml } from '../html.js';

/**
 * The small words that say that a text is not translated, in each language that lacks it.
 *
 * @param around the language of the text around the mark
 */
export function notTranslatedMark(
  missing: readonly LanguageTag[],
  around: LanguageTag,
  context: RenderContext,
): string {
  return missing
    .map((tag) => {
      const words = escapeHtml(context.locale(tag).label('not-translated'));
      return ` ${element('small', { class: 'mark', ...(tag !== around && languageOf(tag, context)) }, words)}`;
    })
    .join('');
}
