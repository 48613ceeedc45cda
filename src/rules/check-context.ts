import type { VFile } from 'vfile';
import type { Meeting } from '../model/meeting.js';
import type { Organization } from '../parse/config/read-organizations.js';
import type { FrontMatter } from '../parse/front-matter/front-matter.js';
import type { TextRun } from '../parse/text-run.js';
import type { TranslationUnit, Variant } from '../parse/translation-unit.js';

/** What the rules look at once a meeting is read. */
export interface CheckContext {
  /** The meeting file. */
  readonly file: VFile;
  readonly front: FrontMatter;
  /** Null where something required is missing (reported). */
  readonly meeting: Meeting | null;
  readonly units: readonly TranslationUnit[];
  /** The agencies that the configuration knows; empty without a registry. */
  readonly organizations: readonly Organization[];
  /** The text of a variant; read once. */
  run(variant: Variant): TextRun;
}
