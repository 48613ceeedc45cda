import { once } from '../basics/once.js';
import type { LabelKey } from '../languages/label-key.js';
import { fallbackLanguage } from '../languages/registry.js';
import type { LanguageTag, PlainDate, PlainTime, TimeRange } from '../model/meeting.js';
import { fill } from './fill.js';
import { findLanguage } from './find-language.js';
import { directionOf, intlTag, readLanguageTag } from './language-tag.js';
import { type TokenWords, tokenWordsOf } from './tokens/token-words.js';
import { writingFromIntl, writingOf } from './writing.js';

export type { LabelKey } from '../languages/label-key.js';

/** How one language, in one country, names things and writes dates, times, numbers and text. */
export interface Locale {
  readonly tag: LanguageTag;
  /** Primary subtag, such as `fr`. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The configuration's own wording, else the catalogue's; placeholders as they stand. */
  label(key: LabelKey): string;
  /** `1er juin 2023`; with `weekday`, `jeudi 1er juin 2023`. */
  formatDate(date: PlainDate, options?: { readonly weekday?: boolean }): string;
  formatTime(time: PlainTime): string;
  /** `9 h 15 – 11 h`; an end on the next day says so: `22 h – 1 h (le lendemain)`. */
  formatTimeRange(range: TimeRange): string;
  /** Digits, and where thousands are parted, of the locale. */
  formatNumber(value: number): string;
  /** A head count in the right number: `1 personne`, `12 personnes`. */
  formatPeople(count: number): string;
  /** Running text with the spaces that its typography wants. White space alone changes, never a word. */
  typeset(text: string): string;
  /** What stays with a number: its labels and units. */
  tokenWords(): TokenWords;
}

/**
 * The locale of a tag. Labels that a language lacks are English; where it has no formats, dates and times are written as
 * `Intl` does.
 *
 * @param ownLabels wording that goes before the catalogue's, by label key
 */
export function getLocale(tag: LanguageTag, ownLabels: Readonly<Record<string, string>> = {}): Locale {
  const known = findLanguage(tag);
  const { language, region } = readLanguageTag(tag);
  const wording = known ?? fallbackLanguage;
  const regional = region === null ? undefined : wording.regions?.[region];
  const writing = known?.formats ? writingOf(known.formats, regional) : writingFromIntl(tag);
  const ownLabel = (key: LabelKey) => (Object.hasOwn(ownLabels, key) ? ownLabels[key] : undefined);
  const label = (key: LabelKey) =>
    ownLabel(key) ?? regional?.labels?.[key] ?? wording.labels?.[key] ?? fallbackLanguage.labels[key];

  return {
    tag,
    language,
    direction: known?.direction ?? directionOf(tag),
    label,
    formatDate: (date, options) => writing.formatDate(date, options?.weekday ?? false),
    formatTime: (time) => writing.formatTime(time),
    formatTimeRange: (range) => {
      const text = writing.formatTimeRange(range);
      return range.nextDay ? `${text} (${label('next-day')})` : text;
    },
    formatNumber: (value) => writing.formatNumber(value),
    formatPeople: (count) => {
      const category = new Intl.PluralRules(known?.labels ? intlTag(tag) : fallbackLanguage.code).select(count);
      const pattern =
        category === 'one'
          ? label('person')
          : (ownLabel('people') ?? wording.peopleByCategory?.[category] ?? label('people'));
      return fill(pattern, { count: writing.formatNumber(count) });
    },
    typeset: (text) => known?.typeset?.(text, region) ?? text,
    tokenWords: once(() => tokenWordsOf(known, /\s/.exec(writing.formatNumber(10_000))?.[0])),
  };
}
