import type { StyleReading } from '../model/repository.js';
import { messageOf } from '../style/style-fault.js';

/** What is wrong with a style sheet, in words; nothing where it can be used. */
export function describeStyle(
  name: string,
  style: StyleReading,
): readonly { readonly message: string; readonly hint: string }[] {
  if (style.ok) return style.faults.map((fault) => ({ message: messageOf(fault, name), hint: fault.hint }));
  const [reason, hint] = reasons[style.reason];
  return [{ message: `Unexpected style sheet \`${name}\`, ${reason}`, hint }];
}

const reasons = {
  missing: ['there is no such file', 'name it by its path from the meeting file'],
  outside: ['it is outside the repository', 'copy it into the repository'],
  hidden: ['it is a hidden file', 'copy it to where it is seen, if it may be published'],
  ignored: ['git ignores it', 'take it out of `.gitignore`, if it may be published'],
  folder: ['it is a folder', 'name the `.css` file in it'],
  'no-style': ['expected a `.css` file', 'name a style sheet; a `document.hbs` is named by `template`'],
  'too-large': ['it is too large', 'keep fonts and pictures in files of their own'],
  encoding: ['expected UTF-8', 'save it as UTF-8'],
} as const;
