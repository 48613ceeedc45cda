import type { Hyphenation } from '../locale/hyphenation.js';
import type { Locale } from '../locale/locale.js';
import type { LanguageTag, PrintableMeeting } from '../model/meeting.js';
import type { Images } from '../model/repository.js';
import type { NoteNumbers } from './note-numbers.js';

/** `single`: one language, one column. */
type Arrangement = 'parallel' | 'stacked' | 'single';

/** One run through the meeting: all its languages together, or (in `sequential`) one of them. */
export interface Edition {
  /** Chosen and ordered; the first sets the direction of the page. */
  readonly languages: readonly LanguageTag[];
  readonly arrangement: Arrangement;
  /** Put before the identifiers of the edition, so that those of several don't clash. */
  readonly prefix: string;
}

/** What every step from the meeting to HTML needs to know. */
export interface RenderContext {
  readonly meeting: PrintableMeeting;
  readonly edition: Edition;
  readonly images: Images;
  readonly notes: NoteNumbers;
  /** Whether text is running text, which may be hyphenated: no heading, no name. */
  readonly running: boolean;
  readonly hyphenation: Hyphenation;
  locale(tag: LanguageTag): Locale;
}

/** For what is printed a second time: pictures stand in the text itself, here only their words where they stand in a line. */
export function withoutPictures(context: RenderContext): RenderContext {
  return context.images.size === 0 ? context : { ...context, images: new Map() };
}

export function asRunningText(context: RenderContext): RenderContext {
  return context.running ? context : { ...context, running: true };
}

export function asWholeWords(context: RenderContext): RenderContext {
  return context.running ? { ...context, running: false } : context;
}

/** The language of the page around: what has no `lang` of its own is in it. */
export function baseLanguage(context: RenderContext): LanguageTag {
  return context.edition.languages[0] as LanguageTag;
}

/** `lang` and `dir` of a piece of text. */
export function languageOf(tag: LanguageTag, context: RenderContext): { lang: LanguageTag; dir: 'ltr' | 'rtl' } {
  return { lang: tag, dir: context.locale(tag).direction };
}

/** The comma between parts of a line, with its space. */
export function commaOf(tag: LanguageTag, context: RenderContext): string {
  return context.locale(tag).direction === 'rtl' ? '، ' : ', ';
}
