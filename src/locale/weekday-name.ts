import type { LanguageTag } from '../model/meeting.js';
import { namesFromIntl } from './date-names.js';
import { findLanguage } from './find-language.js';

/**
 * What a language calls a weekday; null where nobody knows.
 *
 * @param weekday 1 for Monday to 7 for Sunday
 */
export function weekdayName(weekday: number, tag: LanguageTag): string | null {
  const formats = findLanguage(tag)?.formats;
  return (formats ? formats.date.weekdays[weekday - 1] : namesFromIntl(tag).weekdays[weekday - 1]?.[0]) ?? null;
}
