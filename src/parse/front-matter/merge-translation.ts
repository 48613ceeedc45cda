import type { Fields, Kind, List } from '../../fields/field.js';
import { headerFields } from '../../fields/header-fields.js';
import { holdsText } from '../../fields/texts-of.js';
import { type Properties, typeValue } from '../../fields/typed-value.js';
import { keyOf, propertiesOf } from '../../fields/written-fields.js';
import type { Header } from '../../model/header.js';
import { report } from '../../model/problem.js';
import type { LanguageTag, Text } from '../../model/text.js';
import { plainText } from '../../text/plain-text.js';
import { addForm } from '../languages/add-form.js';
import { compareFacts } from './compare-facts.js';
import type { FrontMatter } from './front-matter.js';
import type { TranslatedFields } from './translated-fields.js';

/** What the merger of two texts of one field needs. */
interface Merging {
  readonly source: FrontMatter;
  readonly translation: FrontMatter;
  readonly translated: TranslatedFields;
  readonly language: LanguageTag;
}

/**
 * Gives the texts of the source their forms of a translation file, lists by position. What the two say differently
 * although it has no language, and lists of different lengths, are reported in the translation.
 */
export function mergeTranslation(front: FrontMatter, translated: TranslatedFields, language: LanguageTag): FrontMatter {
  const translation = translated.fields;
  if (translation === null) return front;
  compareFacts(front, translation, translated.file);
  const merging: Merging = { source: front, translation, translated, language };
  // Each property is merged with its own.
  const header = mergeProperties(headerFields, { ...front }, { ...translation }, merging, '') as unknown as Header;
  return { ...front, ...header };
}

function mergeProperties(
  fields: Fields,
  source: Properties,
  translation: Properties,
  merging: Merging,
  prefix: string,
): Properties {
  const merged = propertiesOf(fields)
    .filter(([, field]) => holdsText(field))
    .map(([property, field]) => {
      const name = prefix + (keyOf(property, field) ?? '');
      return [property, mergeValue(field, source[property], translation[property], merging, name)];
    });
  return { ...source, ...Object.fromEntries(merged) };
}

function mergeValue(kind: Kind, source: unknown, translation: unknown, merging: Merging, name: string): unknown {
  const [own, other] = [typeValue(kind, source), typeValue(kind, translation)];
  if (own.kind === 'text' && other.kind === 'text') return mergeText(own.value, other.value, merging);
  if (own.kind === 'list' && other.kind === 'list') {
    return own.value ? mergeLists(own, own.value, other.value ?? [], merging, name) : translation;
  }
  if (own.kind === 'record' && other.kind === 'record') {
    return own.value ? mergeProperties(own.fields, own.value, other.value ?? {}, merging, `${name}.`) : translation;
  }
  return source;
}

function mergeText(source: Text | null, translation: Text | null | undefined, merging: Merging): Text | null {
  const form = translation?.forms.get(merging.language);
  if (!translation || !form) return source;
  if (!source) return translation;
  const isSame =
    source.forms.size === 1 && [...source.forms.values()].some((own) => plainText(own) === plainText(form));
  if (isSame) return { ...source, written: new Map([...(source.written ?? source.forms), [merging.language, form]]) };
  const own = source.forms.get(merging.language);
  if (own && plainText(own) !== plainText(form)) reportSecond(plainText(own), translation, merging);
  const forms = new Map(source.forms);
  addForm(forms, merging.language, form);
  return { ...source, forms, written: source.written && new Map([...source.written, [merging.language, form]]) };
}

/** Entries that only the translation has are kept, in its language alone. */
function mergeLists(
  { item }: List,
  source: readonly unknown[],
  translation: readonly unknown[],
  merging: Merging,
  name: string,
): readonly unknown[] {
  if (translation.length > 0 && translation.length !== source.length) {
    reportLengths(name, source.length, translation.length, merging);
  }
  const merged = source.map((one, index) =>
    index < translation.length ? mergeValue(item, one, translation[index], merging, `${name}.${index}`) : one,
  );
  return [...merged, ...translation.slice(source.length)];
}

function reportLengths(
  name: string,
  expected: number,
  length: number,
  { source, translation, translated }: Merging,
): void {
  const { positions } = translation;
  const line = source.positions.get(name)?.start.line;
  const place =
    length > expected ? positions.get(`${name}.${expected}`) : (positions.get(`${name}.0`) ?? positions.get(name));
  const where = line === undefined ? 'the source' : `the source, line ${line}`;
  report(
    translated.file,
    'translation/structure',
    place ?? positions.get(name),
    `Unexpected ${length} ${length === 1 ? 'entry' : 'entries'} in \`${name}\`, expected ${expected} as in ${where}`,
    'write an entry for each of the source, in the same order',
  );
}

function reportSecond(own: string, translation: Text, { language, translated }: Merging): void {
  report(
    translated.file,
    'translation/structure',
    translation.place,
    `Unexpected second form in \`${language}\`, expected \`${own}\` as in the source`,
    'write the translation in one place',
  );
}
