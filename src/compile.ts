import { VFile } from 'vfile';
import { defaultLanguages } from './languages/registry.js';
import type { LanguageTag, Meeting } from './model/meeting.js';
import type { SourceFile } from './model/repository.js';
import { buildMeeting } from './parse/build-meeting.js';
import { mergeTranslation } from './parse/front-matter/merge-translation.js';
import { readFrontMatter } from './parse/front-matter/read-front-matter.js';
import { splitSource } from './parse/front-matter/split-source.js';
import { readTranslationFrontMatter, type TranslatedFields } from './parse/front-matter/translated-fields.js';
import { resolveLanguage } from './parse/languages/resolve-language.js';
import { type Body, readBody } from './parse/read-body.js';

export interface CompileContext {
  /** Default front matter from the configuration, as parsed YAML (checked before). */
  readonly defaults: Readonly<Record<string, unknown>>;
  /** Sibling translation files (`meeting.en.md`), with the language their name says. */
  readonly translations: readonly { readonly language: string; readonly source: SourceFile }[];
}

/** What a text holds. The problems of its form stand on the files. */
export interface Compiled {
  /** The source, then its translation files. */
  readonly files: readonly VFile[];
  /** Whether the header could be told from the body; else nothing more is known. */
  readonly isSplit: boolean;
  readonly languages: readonly LanguageTag[];
  /** Of the files that have one. */
  readonly bodies: readonly Body[];
  /** What is known of the meeting; null where the header can't be read. */
  readonly meeting: Meeting | null;
}

/** The way from text to a `Meeting`: front matter, body, translation files, sections. */
export function compile(source: SourceFile, context: CompileContext): Compiled {
  const file = new VFile({ path: source.path, value: source.text });
  const split = splitSource(file);
  if (!split) return { files: [file], isSplit: false, languages: defaultLanguages, bodies: [], meeting: null };
  const written = readFrontMatter(file, split, context.defaults);
  const languages = written?.languages ?? defaultLanguages;
  const body = readBody(split.body, file, languages);
  const translations = written ? readTranslations(context, languages) : [];
  const front =
    written &&
    translations.reduce(
      (merged, { fields, language }) => (fields ? mergeTranslation(merged, fields, language) : merged),
      written,
    );
  return {
    files: [file, ...translations.map((translation) => translation.file)],
    isSplit: true,
    languages,
    bodies: [body, ...translations.map(({ body }) => body)].filter((body) => body !== null),
    meeting: front && buildMeeting(front, body, file, translations),
  };
}

/** A translation file, read. */
interface Translation {
  readonly language: LanguageTag;
  readonly file: VFile;
  readonly fields: TranslatedFields | null;
  readonly body: Body | null;
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
