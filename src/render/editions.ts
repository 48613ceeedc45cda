import type { LanguageTag } from '../model/meeting.js';
import type { Edition } from './context.js';

/** More columns than this don't fit on a page. */
const mostColumns = 3;

/** How often the meeting is gone through, and with which languages. */
export function planEditions(
  layout: 'parallel' | 'stacked' | 'sequential',
  languages: readonly LanguageTag[],
): readonly Edition[] {
  const [only, ...others] = languages;
  if (only === undefined) throw new RangeError('no language to print');
  if (others.length === 0) return [{ languages, arrangement: 'single', prefix: '' }];
  if (layout === 'sequential')
    return languages.map((language) => ({ languages: [language], arrangement: 'single', prefix: `${language}-` }));
  const fits = layout === 'parallel' && languages.length <= mostColumns;
  return [{ languages, arrangement: fits ? 'parallel' : 'stacked', prefix: '' }];
}
