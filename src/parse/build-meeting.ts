import type { VFile } from 'vfile';
import type { AnnouncedEntry, LanguageTag, Meeting, PhrasingContent, Text } from '../model/meeting.js';
import { placeOf } from '../model/place.js';
import { report } from '../model/problem.js';
import { plainText } from '../text/plain-text.js';
import { segmentsOfHeader } from '../text/segments-of-meeting.js';
import { buildAgenda, joinEntries, readAgendaList, readEntries, readEntry } from './agenda.js';
import { type BlockContext, reportFault } from './blocks/block-context.js';
import { buildFootnotes } from './footnotes.js';
import type { FrontMatter } from './front-matter/front-matter.js';
import { addForm } from './languages/add-form.js';
import { holdsSentence } from './languages/sentence.js';
import { splitPhrasing } from './languages/split-phrasing.js';
import type { Body } from './read-body.js';
import { buildParts } from './sections/build-part.js';
import { buildSections } from './sections/build-sections.js';
import { type Outline, outlineBody } from './sections/outline.js';

/** The body of a translation file, in its language. */
export interface TranslatedBody {
  readonly language: LanguageTag;
  readonly file: VFile;
  readonly body: Body | null;
}

/**
 * Makes the meeting of what the files say.
 *
 * @param front of the source, with what translation files say of it
 * @param body null where it can't be read (reported)
 */
export function buildMeeting(
  front: FrontMatter,
  body: Body | null,
  file: VFile,
  translations: readonly TranslatedBody[],
): Meeting {
  const { positions, ...header } = front;
  if (!body) return { ...header, header, positions, ...emptyBody };
  const context = blockContext(front, file, translations);
  countFields(front, context);
  const translated = translations.flatMap(({ language, body }) => (body ? [{ language, body }] : []));
  const titles = front.title && titlesOf(front.title);
  const outline = outlineBody(body.tree, titles);
  const outlines = new Map(translated.map(({ language, body }) => [language, outlineBody(body.tree, titles)]));
  const title = front.title ?? readTitle(outline, outlines, context);
  if (!title)
    report(
      body.file,
      'front-matter/required',
      undefined,
      'Missing title, expected `title` or a `#` heading',
      'add a line such as `title: Groupe de travail // Working group`',
    );

  const each = <T>(pick: (outline: Outline) => T) =>
    new Map([...outlines].map(([language, other]) => [language, pick(other)]));
  const preamble = buildParts(
    outline.preamble,
    each((other) => other.preamble),
    'free',
    context,
  );
  const { sections, agenda } = buildSections(
    outline.sections,
    each((other) => other.sections),
    context,
  );
  const agendaList = agenda && { heading: agenda.heading, blocks: readAgendaList(agenda, context) };
  const listed = agendaList && readEntries(agendaList.blocks, context);
  const field = front.agenda?.map((text) => readAnnounced(text, file)) ?? null;
  const announced = field && listed ? joinEntries(field, listed) : (field ?? listed);
  const trees = [body.tree, ...translated.map(({ body }) => body.tree)];
  const notes = new Map(translated.map(({ language, body }) => [language, body.footnotes]));
  const footnotes = buildFootnotes(trees, body.footnotes, notes, context);
  const printed = buildAgenda(announced, sections);
  reportMissing(context);
  return { ...header, header, positions, title, agenda: printed, announced, agendaList, preamble, sections, footnotes };
}

const emptyBody = { agenda: [], announced: null, agendaList: null, preamble: [], sections: [], footnotes: [] } as const;

function blockContext(front: FrontMatter, file: VFile, translations: readonly TranslatedBody[]): BlockContext {
  return {
    source: file,
    file,
    languages: front.languages,
    inActions: false,
    translationFiles: new Map(translations.map(({ language, file }) => [language, file])),
    missing: [],
    translated: { count: 0 },
    decisions: { count: 0 },
  };
}

/** Fields count as text of the document; one that holds a sentence wants its translation. */
function countFields(front: FrontMatter, context: BlockContext): void {
  for (const { variants } of segmentsOfHeader(front)) {
    const [first] = variants;
    if (variants.length > 1) context.translated.count++;
    else if (first && holdsSentence(plainText(first.nodes), { ended: true })) {
      const languages = context.languages.filter((language) => language !== first.language);
      if (languages.length > 0) context.missing.push({ file: first.place.file, place: first.place, languages });
    }
  }
}

/** An entry of the header's; one that a translation alone has is told of, and not told again as no heading's. */
function readAnnounced(text: Text, source: VFile): AnnouncedEntry {
  return readEntry(text.place?.file === source ? text : { ...text, place: undefined });
}

function titlesOf(title: Text): string[] {
  const forms = [...title.forms.values()].map((form) => plainText(form).toLowerCase());
  return [...forms, forms.join(' // ')];
}

/** The first `#` heading of each file is the title in its languages. */
function readTitle(outline: Outline, outlines: ReadonlyMap<LanguageTag, Outline>, context: BlockContext): Text | null {
  if (!outline.title) return null;
  const { languages, file } = context;
  const children = outline.title.children as PhrasingContent[];
  const { forms: own } = splitPhrasing(children, languages, (fault) => reportFault(file, fault, languages.length));
  const others = new Map<LanguageTag, PhrasingContent[]>();
  for (const [language, { title }] of outlines) if (title) others.set(language, title.children as PhrasingContent[]);
  const forms = new Map<LanguageTag, readonly PhrasingContent[]>(own);
  for (const [language, form] of others) addForm(forms, language, form);
  return { forms, place: placeOf(outline.title) };
}

/** One warning a text; but one in all where the document has no translation. */
function reportMissing({ missing, translated, languages }: BlockContext): void {
  const [first] = missing;
  if (!first) return;
  if (translated.count === 0) {
    const others = languages
      .slice(1)
      .map((language) => `\`${language}\``)
      .join(', ');
    const hint = `translate it, or write \`languages: [${languages[0]}]\``;
    report(
      first.file,
      'translation/missing',
      first.place,
      `Missing translation of the whole text into ${others}`,
      hint,
    );
    return;
  }
  for (const { file: where, place, languages: lacking } of missing) {
    const names = lacking.map((language) => `\`${language}\``).join(', ');
    report(
      where,
      'translation/missing',
      place,
      `Missing translation into ${names}`,
      'write it after ` // `, in a container such as `:::en`, or in the translation file',
    );
  }
}
