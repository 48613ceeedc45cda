import picocolors from 'picocolors';
import type { UserError } from '../model/user-error.js';
import { escapeControls } from './escape-controls.js';
import { formatHint } from './text.js';

/** What a user is told of a failure that is not in a document. */
export function describeUserError(error: UserError, color: boolean): string {
  const colors = picocolors.createColors(color);
  const lines = [`${colors.red('error:')} ${escapeControls(error.message)}`];
  for (const detail of error.details) lines.push(`  - ${escapeControls(detail)}`);
  if (error.hint !== undefined) lines.push(formatHint(error.hint, colors));
  return `${lines.join('\n')}\n`;
}
