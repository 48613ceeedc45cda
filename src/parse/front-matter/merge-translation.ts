import type { Annex, Attendee, LanguageTag, NextMeeting, Text } from '../../model/meeting.js';
import { report } from '../../model/problem.js';
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
  const text = (
    key: 'title' | 'subtitle' | 'organization' | 'reference' | 'series' | 'room' | 'classification' | 'quorum',
  ) => mergeText(front[key], translation[key], merging);
  return {
    ...front,
    title: text('title'),
    subtitle: text('subtitle'),
    organization: text('organization'),
    reference: text('reference'),
    series: text('series'),
    room: text('room'),
    classification: text('classification'),
    quorum: text('quorum'),
    attendees: mergeLists('attendees', front.attendees, translation.attendees, merging, mergeAttendee),
    annexes: mergeLists('annexes', front.annexes, translation.annexes, merging, mergeAnnex),
    signatures: mergeLists('signatures', front.signatures, translation.signatures, merging, mergeEntry),
    agenda: mergeAgenda(front.agenda, translation.agenda, merging),
    next: mergeNext(front.next, translation.next, merging),
    approved: front.approved
      ? { ...front.approved, by: mergeText(front.approved.by, translation.approved?.by ?? null, merging) }
      : translation.approved,
  };
}

function mergeAgenda(
  source: FrontMatter['agenda'],
  translation: FrontMatter['agenda'],
  merging: Merging,
): FrontMatter['agenda'] {
  return source ? mergeLists('agenda', source, translation ?? [], merging, mergeEntry) : translation;
}

function mergeText(source: Text | null, translation: Text | null, merging: Merging): Text | null {
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

function mergeEntry(source: Text, translation: Text, merging: Merging): Text {
  return mergeText(source, translation, merging) ?? source;
}

function mergeAttendee(source: Attendee, translation: Attendee, merging: Merging): Attendee {
  return {
    ...source,
    name: mergeEntry(source.name, translation.name, merging),
    function: mergeText(source.function, translation.function, merging),
    organization: mergeText(source.organization, translation.organization, merging),
    proxy: mergeText(source.proxy, translation.proxy, merging),
  };
}

function mergeAnnex(source: Annex, translation: Annex, merging: Merging): Annex {
  return { ...source, title: mergeEntry(source.title, translation.title, merging) };
}

function mergeNext(source: NextMeeting | null, translation: NextMeeting | null, merging: Merging): NextMeeting | null {
  if (!source) return translation;
  return {
    ...source,
    text: mergeText(source.text, translation?.text ?? null, merging),
    room: mergeText(source.room, translation?.room ?? null, merging),
  };
}

/** Entries that only the translation has are kept, in its language alone. */
function mergeLists<T>(
  name: string,
  source: readonly T[],
  translation: readonly T[],
  merging: Merging,
  merge: (source: T, translation: T, merging: Merging) => T,
): readonly T[] {
  if (translation.length > 0 && translation.length !== source.length) {
    reportLengths(name, source.length, translation.length, merging);
  }
  const merged = source.map((one, index) => {
    const other = translation[index];
    return other === undefined ? one : merge(one, other, merging);
  });
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
