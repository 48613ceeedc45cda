import type { Point } from 'unist';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { LanguageTag, Meeting, PhrasingContent, Text } from '../model/meeting.js';
import { report } from '../model/problem.js';
import { buildAgenda, joinEntries, readAgendaList, readEntry } from './agenda.js';
import type { BlockContext } from './blocks/block-context.js';
import { inFiles, reportFault } from './blocks/block-context.js';
import { unitOf } from './collect-units.js';
import { buildFootnotes } from './footnotes.js';
import type { FrontMatter } from './front-matter/front-matter.js';
import { addForm } from './languages/add-form.js';
import { plainText } from './languages/plain-text.js';
import { holdsSentence } from './languages/sentence.js';
import { splitPhrasing } from './languages/split-phrasing.js';
import type { Body } from './read-body.js';
import { buildPlainBlocks } from './sections/build-part.js';
import { buildSections } from './sections/build-sections.js';
import { type Outline, outlineBody } from './sections/outline.js';
import type { TranslationUnit } from './translation-unit.js';

/** The body of a translation file, in its language. */
export interface TranslatedBody {
  readonly language: LanguageTag;
  readonly file: VFile;
  readonly body: Body | null;
}

/** What the files say. */
export interface BuiltMeeting {
  /** Null where something required is missing (reported). */
  readonly meeting: Meeting | null;
  /** The texts of the meeting, each once. */
  readonly units: readonly TranslationUnit[];
}

/**
 * Makes the meeting of what the files say.
 *
 * @param fields the texts of front matter
 */
export function buildMeeting(
  front: FrontMatter,
  body: Body,
  translations: readonly TranslatedBody[],
  fields: readonly TranslationUnit[] = [],
): BuiltMeeting {
  const context = blockContext(front, body, translations);
  collectFields(fields, context);
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
  const preamble = buildPlainBlocks(
    outline.preamble,
    each((other) => other.preamble),
    context,
  );
  const { sections, agenda } = buildSections(
    outline.sections,
    each((other) => other.sections),
    context,
  );
  const listed = agenda && readAgendaList(agenda, context);
  const field = front.agenda?.map((text) => readEntry(text)) ?? null;
  const written = field && listed ? joinEntries(field, listed) : (field ?? listed);
  if (!sections.some((section) => section.kind === 'item') && !body.file.messages.some(isContainerFault)) {
    report(
      body.file,
      'agenda/none',
      undefined,
      'Missing agenda item, expected a `##` heading',
      'begin each agenda item with a line such as `## Ouverture // Opening`',
    );
  }
  const trees = [body.tree, ...translated.map(({ body }) => body.tree)];
  const notes = new Map(translated.map(({ language, body }) => [language, body.footnotes]));
  const footnotes = buildFootnotes(trees, body.footnotes, notes, context);
  const printed = buildAgenda(written, sections, context);
  reportMissing(context);
  const { date, time, room } = front;
  const { units } = context;
  if (!title || !date || !time || !room) return { meeting: null, units };
  const { positions: _, agenda: __, ...facts } = front;
  const agendaHeading = agenda?.heading ?? 'catalogue';
  const known = { ...facts, title, date, time, room };
  return { meeting: { ...known, agenda: printed, agendaHeading, preamble, sections, footnotes }, units };
}

function blockContext(front: FrontMatter, body: Body, translations: readonly TranslatedBody[]): BlockContext {
  return {
    file: body.file,
    origins: { source: body.file, files: originsOf(body, translations) },
    languages: front.languages,
    inActions: false,
    translationFiles: new Map(translations.map(({ language, file }) => [language, file])),
    date: front.date,
    missing: [],
    units: [],
    translated: { count: 0 },
    decisions: { count: 0 },
  };
}

function originsOf(source: Body, translations: readonly TranslatedBody[]): ReadonlyMap<Point, VFile> {
  const origins = new Map<Point, VFile>();
  const translated = translations.flatMap(({ body }) => body ?? []);
  if (translated.length === 0) return origins;
  for (const { file, tree, footnotes } of [source, ...translated]) {
    for (const root of [tree, ...footnotes.map(({ node }) => node)]) {
      visit(root, ({ position }) => {
        if (position) origins.set(position.start, file);
      });
    }
  }
  return origins;
}

/** Fields count as text of the document; one that holds a sentence wants its translation. */
function collectFields(fields: readonly TranslationUnit[], context: BlockContext): void {
  context.units.push(...fields);
  for (const { variants } of fields) {
    const [first] = variants;
    if (variants.length > 1) context.translated.count++;
    else if (first && holdsSentence(plainText(first.nodes), { ended: true })) {
      const languages = context.languages.filter((language) => language !== first.language);
      if (languages.length > 0) context.missing.push({ file: first.file, position: first.position, languages });
    }
  }
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
  context.units.push(...unitOf('heading', inFiles(forms, others, context)));
  return { forms, position: outline.title.position };
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
      first.position,
      `Missing translation of the whole text into ${others}`,
      hint,
    );
    return;
  }
  for (const { file: where, position, languages: lacking } of missing) {
    const names = lacking.map((language) => `\`${language}\``).join(', ');
    report(
      where,
      'translation/missing',
      position,
      `Missing translation into ${names}`,
      'write it after ` // `, in a container such as `:::en`, or in the translation file',
    );
  }
}

function isContainerFault({ source, ruleId }: { source?: string | undefined; ruleId?: string | undefined }): boolean {
  return source === 'body' && ruleId === 'container';
}
