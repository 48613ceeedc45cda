import type { Image } from 'mdast';
import type { LanguageTag } from '../../model/meeting.js';
import type { Images } from '../../model/repository.js';
import { baseLanguage, languageOf, type RenderContext } from '../context.js';
import { element, openTag } from '../html.js';
import { notTranslatedMark } from './mark.js';
import { textToHtml } from './text.js';

/**
 * An `<img>` with the picture inside it, or null where there is no such picture.
 *
 * @param lang of the alternative text, where it is not that of the text around it
 */
export function imageToHtml(path: string, alt: string, images: Images, lang?: LanguageTag): string | null {
  const image = images.get(path);
  if (!image) return null;
  const src = `data:${image.type};base64,${Buffer.from(image.bytes).toString('base64')}`;
  return openTag('img', { lang, src, alt });
}

/**
 * A picture that stands alone, with its caption; nothing where the page does without it.
 *
 * @param lang the language it is written in
 * @param around the language of the text around it, for which it stands in
 */
export function figureToHtml(
  image: Image,
  lang: LanguageTag,
  context: RenderContext,
  around: LanguageTag = lang,
): string {
  const picture = pictureToHtml(image, lang, context);
  if (picture === null) return '';
  const forms = captionForms(image, lang, around, context);
  const paragraph = ({ lang: own, html }: CaptionForm) => element('p', languageOf(own, context), html);
  const caption = forms.every((form) => form.lang === lang) ? forms.map(({ html }) => html) : forms.map(paragraph);
  const place = around === lang ? {} : ({ class: 'foreign', ...languageOf(lang, context) } as const);
  const figcaption = caption.length === 0 ? '' : element('figcaption', {}, caption.join(''));
  return element('figure', place, picture + figcaption);
}

/** A picture in a line, its caption after it; null where there is no such picture. */
export function inlineImageToHtml(image: Image, lang: LanguageTag, context: RenderContext): string | null {
  const picture = pictureToHtml(image, lang, context);
  if (picture === null) return null;
  const captions = captionForms(image, lang, lang, context).map(({ lang: own, html }) =>
    element('span', { class: 'caption', ...(own !== lang && languageOf(own, context)) }, html),
  );
  return [picture, ...captions].join(' ');
}

/** One text of words that say the same in several languages. */
export function joinForms(forms: readonly string[]): string {
  return [...new Set(forms.filter((form) => form !== ''))].join(' – ');
}

/** A picture for which nothing is written says its caption, or that it is one. */
function pictureToHtml({ url, alt, title, data }: Image, lang: LanguageTag, context: RenderContext): string | null {
  const words = alt?.trim() || joinForms([...(data?.captions?.values() ?? [title ?? ''])]);
  if (words) return imageToHtml(url, words, context.images);
  const labels = context.edition.languages.map((tag) => context.locale(tag).label('picture'));
  const base = baseLanguage(context);
  return imageToHtml(url, joinForms(labels), context.images, base === lang ? undefined : base);
}

interface CaptionForm {
  readonly lang: LanguageTag;
  readonly html: string;
}

/** The caption in each language that has it, the last with the marks of those that lack it. */
function captionForms(
  { title, data }: Image,
  lang: LanguageTag,
  around: LanguageTag,
  context: RenderContext,
): readonly CaptionForm[] {
  const written = data?.titleLang ?? lang;
  const captions = [...(data?.captions ?? (title ? [[written, title] as const] : []))];
  const missing = data?.uncaptioned ?? (written === around ? [] : [around]);
  return captions.map(([own, value], index) => {
    const mark = index === captions.length - 1 ? notTranslatedMark(missing, own, context) : '';
    return { lang: own, html: textToHtml(value, own, context) + mark };
  });
}
