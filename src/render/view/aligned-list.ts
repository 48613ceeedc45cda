import type { AlignedList, AlignedListItem, LanguageTag } from '../../model/meeting.js';
import type { ClassName } from '../class-names.js';
import { columnClass } from '../columns.js';
import { baseLanguage, languageOf, type RenderContext } from '../context.js';
import { type Attributes, element } from '../html.js';
import { languagesOf } from '../localized.js';
import { listItemToHtml, numberStyle } from '../markdown/flow.js';
import { staysWithNext } from '../markdown/length.js';
import { notTranslatedMark } from '../markdown/mark.js';
import { needPageWidth } from '../markdown/needed-width.js';
import { shareContent } from './share-content.js';

/**
 * A list as one list for each language. Side by side, the items of all of them stand in the rows of one grid (their
 * lists are `display: contents`; a subgrid overlaps at page breaks in Chromium 147); an item that just one language
 * has spans its row.
 */
export function alignedListToHtml(written: AlignedList, context: RenderContext): string {
  const list = context.images.size > 0 ? shareContent(written, context) : written;
  const rows = list.items.map((item) => placeItem(item, context));
  const languages = context.edition.languages.filter((lang) => rows.some(({ lists }) => lists.includes(lang)));
  const loose = list.items.some((item) => [...item.cells.values()].some(({ spread }) => spread));
  const together = { list, rows, loose };
  const [first] = languages;
  if (first === undefined) return '';
  if (languages.length === 1) {
    const place = { lang: first, parallel: false, className: undefined, alone: true };
    return listOf({ ...together, ...place }, context);
  }
  const parallel = context.edition.arrangement === 'parallel' && !isTooWide(list, languages.length);
  const lists = languages.map((lang, index) => {
    const className = parallel ? columnClass(lang, context) : index === 0 ? 'original' : 'translation';
    return listOf({ ...together, lang, parallel, className, alone: false }, context);
  });
  return element('div', { class: parallel ? 'pair' : 'stack' }, `\n${lists.join('\n')}\n`);
}

/** An item in a column of the page stands one list deep. */
function isTooWide({ items }: AlignedList, languages: number): boolean {
  return items.some(({ cells }) =>
    [...cells.values()].some((item) => needPageWidth([{ type: 'list', children: [item] }], languages)),
  );
}

interface Row {
  readonly item: AlignedListItem;
  /** The languages it is printed in. */
  readonly present: readonly LanguageTag[];
  /** The lists it stands in: one in a language not chosen stands in the first. */
  readonly lists: readonly LanguageTag[];
  /** Languages in which it is marked as not translated. */
  readonly missing: readonly LanguageTag[];
}

interface LanguageList {
  readonly list: AlignedList;
  readonly rows: readonly Row[];
  readonly loose: boolean;
  readonly lang: LanguageTag;
  readonly parallel: boolean;
  readonly className: ClassName | undefined;
  /** It is the only list. */
  readonly alone: boolean;
}

function placeItem(item: AlignedListItem, context: RenderContext): Row {
  const languages = languagesOf(item.cells, context);
  const present = item.shared ? languages.slice(0, 1) : languages;
  const chosen = present.filter((lang) => context.edition.languages.includes(lang));
  const missing = context.edition.languages.filter(
    (lang) => !present.includes(lang) && item.untranslated.includes(lang),
  );
  const lists = chosen.length > 0 || present.length === 0 ? chosen : [baseLanguage(context)];
  return { item, present, lists, missing };
}

function listOf(own: LanguageList, context: RenderContext): string {
  const { list, rows, lang, className, loose, alone } = own;
  const name = list.ordered ? 'ol' : 'ul';
  const gaps = rows.some(({ lists }) => !lists.includes(lang));
  const items = rows.flatMap((row, index) => {
    const value = list.ordered && gaps ? list.start + index : null;
    return row.lists.includes(lang) ? [itemOf(row, index, value, own, context)] : [];
  });
  const attributes: Attributes = {
    class: [className, loose && 'loose'],
    start: list.ordered && list.start !== 1 && !gaps ? list.start : null,
    ...(alone && lang === baseLanguage(context) ? {} : languageOf(lang, context)),
    style: list.ordered ? numberStyle(list.start + rows.length - 1, lang, context) : null,
  };
  return element(name, attributes, `\n${items.join('\n')}\n`);
}

function itemOf(
  { item, present, missing }: Row,
  index: number,
  value: number | null,
  { lang, parallel, loose, rows: { length: count } }: LanguageList,
  context: RenderContext,
): string {
  const written = present.includes(lang) ? lang : (present[0] as LanguageTag);
  const cell = item.cells.get(written);
  if (!cell) return '';
  const keep = staysWithNext(cell, index, count, context);
  const own: Attributes = {
    class: [parallel && present.length === 1 && 'span', keep && 'keep'],
    value,
    ...(written !== lang && languageOf(written, context)),
    style: parallel ? `grid-row:${index + 1}` : null,
  };
  const end = lang === present.at(-1) || written !== lang ? notTranslatedMark(missing, written, context) : '';
  return listItemToHtml({ ...cell, spread: loose }, written, context, { attributes: own, end });
}
