import type { Position } from 'unist';
import type { VFile } from 'vfile';
import type { Variant } from '../parse/translation-unit.js';

/** Names a place in the source for a message: ``line 12 (`fr`)``, or ``` `meeting.md` line 12 ``` where it is in another file. */
export function namePlace(
  { file, language }: Pick<Variant, 'file' | 'language'>,
  position: Position | undefined,
  inFile: VFile,
): string {
  const line = position?.start.line;
  if (file === inFile) return line === undefined ? `the text in \`${language}\`` : `line ${line} (\`${language}\`)`;
  return `\`${file.basename ?? language}\`${line === undefined ? '' : ` line ${line}`}`;
}
