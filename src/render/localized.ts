import type { LabelKey, Locale } from '../locale/locale.js';
import type { LabelHeading, LanguageTag, Text } from '../model/meeting.js';
import { baseLanguage, languageOf, type RenderContext } from './context.js';
import { element } from './html.js';
import { phrasingToHtml } from './markdown/phrasing.js';
import { plainText } from './markdown/plain-text.js';
import { sharePictures } from './markdown/share-pictures.js';
import { wordsToHtml } from './markdown/typeset.js';

/** A text in one language, as HTML. */
export interface Form {
  readonly lang: LanguageTag;
  readonly dir: 'ltr' | 'rtl';
  readonly html: string;
}

/**
 * A text in every language printed, each form once. A template writes it whole with `{{title}}`: one `<span>` for
 * each language, the first plain, the others with the class `translation`; a style sheet sets them one below the other
 * (then it hides the `sep` between them) or one after the other.
 */
export class Localized {
  readonly forms: readonly Form[];
  /** Just one form, in the language of the page. */
  readonly plain: boolean;

  constructor(forms: readonly Form[], base: LanguageTag) {
    this.forms = forms;
    this.plain = forms.length === 1 && forms[0]?.lang === base;
  }

  /** Asked for by Handlebars. */
  toHTML(): string {
    if (this.plain) return this.forms[0]?.html ?? '';
    return this.forms
      .map(({ lang, dir, html }, index) =>
        element('span', { class: ['form', index > 0 && 'translation'], lang, dir }, html),
      )
      .join(element('span', { class: 'sep', 'aria-hidden': 'true' }, '\u00a0· '));
  }
}

/** The forms of a written text, in the languages printed. */
export function localizeText(text: Text, context: RenderContext): Localized {
  const present = languagesOf(text.forms, context).map((lang) => [lang, text.forms.get(lang) ?? []] as const);
  const forms = context.images.size === 0 ? new Map(present) : sharePictures(new Map(present));
  return localize([...forms.keys()], context, (lang) => phrasingToHtml(forms.get(lang) ?? [], lang, context));
}

/** The words of a written text in one language, without formatting; those of the source where it has none. */
export function plainForm(text: Text, lang: LanguageTag, context: RenderContext): { lang: LanguageTag; words: string } {
  const found = text.forms.has(lang) ? lang : fallbackLanguage(text.forms, context);
  return { lang: found, words: context.locale(found).typeset(plainText(text.forms.get(found) ?? [])) };
}

/** A heading as it is written, or the catalogue's label. */
export function localizeHeading({ text, isLabel }: LabelHeading, label: LabelKey, context: RenderContext): Localized {
  return isLabel ? localizeLabel(label, context) : localizeText(text, context);
}

/** A word of the catalogue. */
export function localizeLabel(key: LabelKey, context: RenderContext): Localized {
  return localizeWords(context, (locale) => locale.label(key));
}

/** What a locale writes: a date, a number, a phrase. */
export function localizeWords(context: RenderContext, write: (locale: Locale) => string): Localized {
  return localize(context.edition.languages, context, (lang) => {
    const locale = context.locale(lang);
    return wordsToHtml(write(locale), locale);
  });
}

/** HTML that is made for each language. */
export function localize(
  languages: readonly LanguageTag[],
  context: RenderContext,
  write: (lang: LanguageTag) => string,
): Localized {
  const forms: Form[] = [];
  for (const lang of languages) {
    const html = write(lang);
    if (html !== '' && forms.every((form) => !isSame(form.html, html)))
      forms.push({ ...languageOf(lang, context), html });
  }
  return new Localized(forms, baseLanguage(context));
}

/**
 * Whether two texts say the same: words broken otherwise, spaces that break or don't, emphasis and what sets a phrase
 * apart make no difference.
 */
export function isSame(one: string, other: string): boolean {
  return one === other || comparable(one) === comparable(other);
}

function comparable(html: string): string {
  return html
    .replace(/<\/?(?:strong|em|u|mark|ins|small|span|bdi|wbr)(?: [^<>]*)?>/g, '')
    .replace(/<br>/g, ' ')
    .replace(/ dir="[a-z]+"/g, '')
    .replace(/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069]/g, '')
    .replace(/[’ʼ]/g, "'")
    .replace(/\s+/g, ' ')
    .normalize('NFC')
    .trim();
}

/** The languages to print of those that something has; where none of them is chosen, the one it was written in. */
export function languagesOf(forms: ReadonlyMap<LanguageTag, unknown>, context: RenderContext): readonly LanguageTag[] {
  const chosen = context.edition.languages.filter((lang) => forms.has(lang));
  if (chosen.length > 0 || forms.size === 0) return chosen;
  return [fallbackLanguage(forms, context)];
}

function fallbackLanguage(forms: ReadonlyMap<LanguageTag, unknown>, { meeting }: RenderContext): LanguageTag {
  const source = meeting.languages[0] as LanguageTag;
  return forms.has(source) ? source : ([...forms.keys()][0] ?? source);
}
