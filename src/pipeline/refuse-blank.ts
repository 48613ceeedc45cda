import { UserError } from '../model/user-error.js';
import { nameTemplateFile } from '../render/template-names.js';

/**
 * Refuses a print that has no text at all: Chromium then gives it no structure.
 *
 * @param path of the meeting, for messages
 * @param template as it was named; null: the built-in one
 * @throws UserError
 */
export function refuseBlank(print: Uint8Array, path: string, template: string | null): void {
  if (Buffer.from(print.buffer, print.byteOffset, print.byteLength).includes('/StructTreeRoot')) return;
  if (template === null) {
    throw new UserError(`The page of \`${path}\` is blank, expected text`, {
      exitCode: 2,
      hint: 'look in its style sheet for what hides all',
    });
  }
  const file = nameTemplateFile(template, null);
  throw new UserError(`Unexpected content in the template file \`${file}\`, line 1: it prints no text`, {
    exitCode: 2,
    hint: 'compare it with the template that comes with minutes',
  });
}
