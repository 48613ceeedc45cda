import picocolors from 'picocolors';
import type { UserError } from '../user-error.js';
import { escapeControlsInLines } from './escape-controls.js';
import { formatHint } from './text.js';

/** What a user is told of a failure that is not in a document. */
export function describeUserError(error: UserError, color: boolean): string {
  const colors = picocolors.createColors(color);
  const lines = [`${colors.red('error:')} ${escapeControlsInLines(error.message)}`];
  if (error.hint !== undefined) lines.push(formatHint(error.hint, colors));
  return `${lines.join('\n')}\n`;
}
