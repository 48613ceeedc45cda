import type { VFile } from 'vfile';
import type { LanguageTag } from '../../model/meeting.js';
import type { FrontMatter } from './front-matter.js';
import { readYaml } from './read-front-matter.js';
import { translationShape } from './shapes.js';
import type { SplitSource } from './split-source.js';

/** The front matter of a translation file. */
export interface TranslatedFields {
  /** Where the problems of the merger go. */
  readonly file: VFile;
  readonly language: LanguageTag;
  /** Every text whole, under `language`; null where there is no front matter that can be read. */
  readonly fields: FrontMatter | null;
}

/** Reads the front matter of a translation: nothing is required, and no text is parted. */
export function readTranslationFrontMatter(file: VFile, split: SplitSource, language: LanguageTag): TranslatedFields {
  return { file, language, fields: readYaml(file, split, translationShape, {}, language) };
}
