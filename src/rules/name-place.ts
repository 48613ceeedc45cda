import type { VFile } from 'vfile';
import type { LanguageTag } from '../model/meeting.js';
import type { Place } from '../model/place.js';

/** Names a place in the source for a message: ``line 12 (`fr`)``, or ``` `meeting.md` line 12 ``` where it is in another file. */
export function namePlace({ file, start }: Place, language: LanguageTag, inFile: VFile): string {
  if (file === inFile) return `line ${start.line} (\`${language}\`)`;
  return `\`${file.basename ?? language}\` line ${start.line}`;
}
