import type { VFile } from 'vfile';
import type { LanguageTag } from '../model/meeting.js';
import type { RuleName } from '../model/problem.js';
import type { Repository } from '../model/repository.js';
import type { Body } from '../parse/read-body.js';
import type { Assets } from './read-assets.js';

/** What rules look at that judge files as they are written. */
export interface FilesContext {
  /** The source, then its translation files. */
  readonly files: readonly VFile[];
  readonly languages: readonly LanguageTag[];
  /** Of the files that have one. */
  readonly bodies: readonly Body[];
  readonly repository: Repository;
  /** What the meeting names, as it was found. */
  readonly assets: Assets;
  /** Absent: characters are not checked. */
  readonly missingCharacters?: FindMissingCharacters | undefined;
  /** Every rule. */
  readonly rules: readonly KnownRule[];
}

interface KnownRule {
  readonly id: RuleName;
  readonly mandatory?: true;
}

/** The characters of a text that no font has, and the npm package with the font that is to be installed for them. */
export type FindMissingCharacters = (
  text: string,
  languages: readonly LanguageTag[],
) => Promise<readonly MissingCharacter[]>;

export interface MissingCharacter {
  readonly written: string;
  readonly package: string | null;
}
