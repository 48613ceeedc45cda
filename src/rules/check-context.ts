import type { VFile } from 'vfile';
import type { Meeting } from '../model/meeting.js';
import type { Organization } from '../parse/config/read-organizations.js';
import type { Segments, Variant } from '../text/segment.js';
import type { TextRun } from '../text/text-run.js';

/** What the rules look at once a meeting is read. */
export interface CheckContext extends Segments {
  /** The meeting file. */
  readonly file: VFile;
  readonly meeting: Meeting;
  /** The agencies that the configuration knows; empty without a registry. */
  readonly organizations: readonly Organization[];
  /** The text of a variant; read once. */
  run(variant: Variant): TextRun;
}
