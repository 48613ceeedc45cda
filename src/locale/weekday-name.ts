import type { LanguageTag } from '../model/meeting.js';
import { namesFromIntl } from './date-names.js';
import { findLanguage } from './languages.js';

/**
 * What a language calls a weekday; null where nobody knows.
 *
 * @param weekday 1 for Monday to 7 for Sunday
 */
export function weekdayName(weekday: number, tag: LanguageTag): string | null {
  const language = findLanguage(tag);
  return (language ? language.date.weekdays[weekday - 1] : namesFromIntl(tag).weekdays[weekday - 1]?.[0]) ?? null;
}
