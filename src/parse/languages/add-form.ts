import type { LanguageTag, PhrasingContent } from '../../model/meeting.js';
import { plainText } from '../../text/plain-text.js';

/** Adds what a language has of a text; where it has other words already, after them, lest those be lost. */
export function addForm(
  forms: Map<LanguageTag, readonly PhrasingContent[]>,
  language: LanguageTag,
  form: readonly PhrasingContent[],
): void {
  const own = forms.get(language);
  const isNew = own !== undefined && plainText(own) !== '' && plainText(own) !== plainText(form);
  forms.set(language, isNew ? [...own, { type: 'text', value: ' – ' }, ...form] : form);
}
