import type { LanguageTag } from '../../model/meeting.js';
import { languageOf, type RenderContext } from '../context.js';
import { Html } from '../html.js';
import { type Localized, localizeLabel, localizeText, plainForm } from '../localized.js';
import { imageToHtml, joinForms } from '../markdown/image.js';

export interface TitleBlockView {
  readonly logos: readonly Html[];
  readonly organization: Localized | null;
  readonly series: Localized | null;
  /** “Compte rendu · Minutes”. */
  readonly documentKind: Localized;
  /** Draft or approved; final minutes say nothing. */
  readonly status: Localized | null;
  readonly classification: Localized | null;
  readonly reference: Localized | null;
  readonly title: Localized;
  /** Long enough to be set smaller. */
  readonly longTitle: boolean;
  readonly subtitle: Localized | null;
}

export function viewTitleBlock(context: RenderContext): TitleBlockView {
  const { meeting } = context;
  const logoName = joinForms(context.edition.languages.map((lang) => context.locale(lang).label('logo')));
  const text = (value: typeof meeting.subtitle) => value && localizeText(value, context);
  return {
    logos: meeting.logos.flatMap((path) => {
      const html = imageToHtml(path, logoName, context.images);
      return html === null ? [] : [new Html(html)];
    }),
    organization: text(meeting.organization),
    series: text(meeting.series),
    documentKind: localizeLabel('minutes', context),
    status: meeting.status === 'final' ? null : localizeLabel(meeting.status, context),
    classification: text(meeting.classification),
    reference: text(meeting.reference),
    title: localizeText(meeting.title, context),
    longTitle: context.edition.languages.some((lang) => plainForm(meeting.title, lang, context).words.length > 80),
    subtitle: text(meeting.subtitle),
  };
}

/** The watermark of a draft, in every language of the document. */
export function viewWatermark(
  languages: readonly LanguageTag[],
  context: RenderContext,
): readonly { readonly lang: string; readonly dir: string; readonly text: string }[] {
  if (context.meeting.status !== 'draft') return [];
  const words = new Map(languages.map((lang) => [context.locale(lang).label('draft'), lang]));
  return [...words].map(([text, lang]) => ({ text, ...languageOf(lang, context) }));
}
