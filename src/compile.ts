import { VFile } from 'vfile';
import { oncePerKey } from './basics/once.js';
import type { LanguageTag, Meeting } from './model/meeting.js';
import { hasErrors, type Rule, type Severity } from './model/problem.js';
import type { Images, Repository, SourceFile } from './model/repository.js';
import { buildMeeting } from './parse/build-meeting.js';
import type { Organization } from './parse/config/read-organizations.js';
import { collectFields } from './parse/front-matter/field-units.js';
import type { FrontMatter } from './parse/front-matter/front-matter.js';
import { mergeTranslation } from './parse/front-matter/merge-translation.js';
import { readFrontMatter } from './parse/front-matter/read-front-matter.js';
import { splitSource } from './parse/front-matter/split-source.js';
import { readTranslationFrontMatter, type TranslatedFields } from './parse/front-matter/translated-fields.js';
import { resolveLanguage } from './parse/languages/resolve-language.js';
import { type Body, readBody } from './parse/read-body.js';
import { readTextRun } from './parse/text-run.js';
import type { TranslationUnit } from './parse/translation-unit.js';
import { applySeverities, silenceBlocks } from './rules/apply-rules.js';
import { checkDrawings, imagesOf, readImages, reportFile } from './rules/body/asset.js';
import { checkCharacters, type FindMissingCharacters } from './rules/body/character.js';
import { checkLinks } from './rules/body/link.js';
import { readStyle } from './rules/body/report-style.js';
import { checkTableSizes } from './rules/body/size.js';
import { checkMeeting } from './rules/check-meeting.js';

export interface CompileContext {
  /** Default front matter from the configuration, as parsed YAML (checked before). */
  readonly defaults: Readonly<Record<string, unknown>>;
  /** Sibling translation files (`meeting.en.md`), with the language their name says. */
  readonly translations: readonly { readonly language: string; readonly source: SourceFile }[];
  readonly repository: Repository;
  /** The agencies that the configuration knows. */
  readonly organizations?: readonly Organization[];
  /** The severities that the configuration gives. */
  readonly rules?: ReadonlyMap<Rule, Severity | 'off'>;
  /** The characters of a text in these languages that no font has; absent: not checked. */
  readonly missingCharacters?: FindMissingCharacters;
}

export interface Compiled {
  /** The source, with its problems; and those of its translation files. */
  readonly files: readonly VFile[];
  /** Null where the problems forbid to make one. */
  readonly meeting: Meeting | null;
  /** The texts of the meeting, each in every language that has it. */
  readonly units: readonly TranslationUnit[];
  readonly images: Images;
  /** The style sheet that the meeting names, self-contained. */
  readonly style: string | null;
}

/**
 * The way from text to a `Meeting`, stage by stage: front matter, body, translation files, sections, checks. Problems
 * are collected on the files; with an error among them there is no meeting.
 */
export async function compile(source: SourceFile, context: CompileContext): Promise<Compiled> {
  const file = new VFile({ path: source.path, value: source.text });
  const split = splitSource(file);
  if (!split) return { files: [file], meeting: null, units: [], images: new Map(), style: null };
  const written = readFrontMatter(file, split, context.defaults);
  const languages = written?.languages ?? ['fr', 'en'];
  const body = readBody(split.body, file, languages);
  const translations = written ? readTranslations(context, languages) : [];
  const front =
    written &&
    translations.reduce(
      (merged, { fields, language }) => (fields ? mergeTranslation(merged, fields, language) : merged),
      written,
    );
  const files = [file, ...translations.map((translation) => translation.file)];
  const images = await checkOutside({ file, front, body }, translations, context);
  const path = front?.style ?? null;
  const style = path && (await readStyle(path, front?.positions.get('style'), file, context.repository));
  const { meeting, units } =
    body && front && written
      ? buildMeeting(front, body, translations, fieldsOf(file, written, translations))
      : { meeting: null, units: [] };
  if (front) {
    const { organizations = [] } = context;
    checkMeeting({ file, front, meeting, units, organizations, run: oncePerKey(readTextRun) });
  }
  const bodies = [body, ...translations.map(({ body }) => body)];
  for (const each of files) {
    if (context.missingCharacters) await checkCharacters(each, languages, context.missingCharacters);
    finishProblems(each, bodies, context);
  }
  return { files, meeting: files.some((each) => hasErrors(each)) ? null : meeting, units, images, style };
}

function fieldsOf(file: VFile, front: FrontMatter, translations: readonly Translation[]): TranslationUnit[] {
  const translated = translations.flatMap(({ file, fields }) =>
    fields?.fields ? [{ file, front: fields.fields }] : [],
  );
  return collectFields({ file, front }, translated);
}

/** What is left of a file's problems by the configuration, and by the comments in it. */
function finishProblems(file: VFile, bodies: readonly (Body | null)[], context: CompileContext): void {
  silenceBlocks(file, new Map(bodies.flatMap((body) => (body ? [[body.file, body.disabled]] : []))));
  applySeverities(file, context.rules ?? new Map());
}

function readTranslations(context: CompileContext, languages: readonly LanguageTag[]): Translation[] {
  return context.translations.flatMap(({ language: tag, source: { path, text } }): Translation[] => {
    const language = resolveLanguage(tag, languages.slice(1));
    if (language === null) return [];
    const file = new VFile({ path, value: text });
    const split = /^\uFEFF?---/.test(text) ? splitSource(file) : { yaml: null, yamlOffset: 0, body: text };
    const fields = split && readTranslationFrontMatter(file, split, language);
    if (!split) return [{ language, file, fields, body: null }];
    return [{ language, file, fields, body: readBody(split.body, file, [language]) }];
  });
}

/** A translation file, read. */
interface Translation {
  readonly language: LanguageTag;
  readonly file: VFile;
  readonly fields: TranslatedFields | null;
  readonly body: Body | null;
}

/** What only the disk can answer: pictures, linked files, annexes. */
async function checkOutside(
  { file, front, body }: { file: VFile; front: FrontMatter | null; body: Body | null },
  translations: readonly Translation[],
  { repository, missingCharacters }: CompileContext,
): Promise<Images> {
  const bodies = [body, ...translations.map(({ body }) => body)].filter((body) => body !== null);
  const trees = bodies.flatMap(({ file, tree, footnotes }) =>
    [tree, ...footnotes.map(({ node }) => node)].map((tree) => ({ file, tree })),
  );
  for (const { file, tree } of trees) {
    await checkLinks(tree, file, repository);
    checkTableSizes(tree, file);
  }
  if (!front) return new Map();
  for (const [index, { file: path }] of front.annexes.entries()) {
    const position = front.positions.get(`annexes.${index}.file`);
    if (path !== null) reportFile(path, await repository.findAnnex(path), position, file);
  }
  if (front.template !== null) {
    const state = await repository.findTemplate(front.template);
    if (state !== 'yes') reportFile(state.path, state.reason, front.positions.get('template'), file);
  }
  const logos = front.logos.map((path, index) => ({ path, position: front.positions.get(`logo.${index}`), file }));
  const named = [...logos, ...trees.flatMap(({ file, tree }) => imagesOf(tree, file))];
  const images = await readImages(named, repository);
  if (missingCharacters) await checkDrawings(named, images, front.languages, missingCharacters);
  return images;
}
