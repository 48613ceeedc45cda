import type { LanguageTag, PhrasingContent } from '../../model/meeting.js';
import type { RenderContext } from '../context.js';
import { breakLongWords } from './address.js';
import { typesetNodes } from './typeset.js';

/** A text with no inline nodes in it (a caption, a title) as HTML, written in `lang`: typeset by its rules, escaped. */
export function textToHtml(value: string, lang: LanguageTag, context: RenderContext): string {
  const node: PhrasingContent = { type: 'text', value };
  const texts = typesetNodes([node], lang, context, () => false);
  return breakLongWords(texts.get(node) ?? value);
}
