import type { Nodes } from 'mdast';
import type { LanguageTag, PhrasingContent } from '../../model/meeting.js';
import { plainText } from './plain-text.js';

/** Adds what a language has of a text; where it has other words already, after them, lest those be lost. */
export function addForm(
  forms: Map<LanguageTag, readonly PhrasingContent[]>,
  language: LanguageTag,
  form: readonly PhrasingContent[],
): void {
  const own = forms.get(language);
  const isNew = own !== undefined && plainText(own) !== '' && plainText(own) !== plainText(form);
  forms.set(language, isNew ? [...own, { type: 'text', value: ' – ', data: { joins: true } }, ...form] : form);
}

/** The words that were added last: they stand together, in one file. */
export function lastAdded<T extends Nodes>(form: readonly T[]): readonly T[] {
  const joint = form.findLastIndex((node) => node.type === 'text' && node.data?.joins === true);
  return form.slice(joint + 1);
}
