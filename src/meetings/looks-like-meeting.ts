/** How much of a file is read to judge it. */
export const headBytes = 64 * 1024;

const frontMatter = /(?<![\s\S])\ufeff?---([^\n\r]*)(?:\r\n|\n|\r)([\s\S]*?)(?:^(?:---|\.\.\.)[^\n\S]*$|$(?![\s\S]))/m;

/**
 * Whether a file, by the beginning of its text, is a meeting file: its front matter has `date` and `attendees`.
 * It is not parsed: what is wrong in it is to be found when it is built.
 *
 * @param given fields that the configuration gives
 */
export function looksLikeMeeting(head: string, given: readonly string[] = []): boolean {
  const match = frontMatter.exec(head);
  if (match === null) return false;
  const [, language = '', block = ''] = match;
  // In another language than YAML (`---json`) any mention will do, so that the file is found and refused.
  const hasField = language.trim() === '' && !block.startsWith('{') ? hasKey : mentions;
  return ['date', 'attendees'].every((field) => given.includes(field) || hasField(block, field));
}

function hasKey(block: string, field: string): boolean {
  return new RegExp(`^(["']?)${field}\\1[^\\n\\S]*:(?=\\s|$)`, 'm').test(block);
}

function mentions(block: string, field: string): boolean {
  return new RegExp(`\\b${field}\\b`).test(block);
}
