import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { type RuleName, ruleOf } from '../model/problem.js';
import type { Body } from '../parse/read-body.js';
import type { ToolComment } from '../parse/tool-comments.js';
import { isMandatory } from './rules.js';

/**
 * Takes the problems away that a comment before their block silences. A problem between two languages stands in the
 * translation; the comment may stand before the source's block as well.
 */
export function silenceBlocks(file: VFile, bodies: readonly Body[]): void {
  if (bodies.every(({ comments }) => comments.length === 0)) return;
  const comments = new Map(bodies.map((body) => [body.file, body.comments]));
  file.messages = file.messages.filter((problem) => {
    const { place, related } = problem;
    const isSilent = (where: VFile, line: number | undefined) =>
      line !== undefined && isDisabled(ruleOf(problem), line, comments.get(where) ?? []);
    return !isSilent(file, lineOf(place)) && !(related && isSilent(related.file, related.start.line));
  });
}

function isDisabled(rule: RuleName, line: number, comments: readonly ToolComment[]): boolean {
  if (isMandatory(rule)) return false;
  return comments.some(
    ({ command, names, block }) =>
      command === 'disable-next-block' &&
      names.includes(rule) &&
      block !== null &&
      block.firstLine <= line &&
      line <= block.lastLine,
  );
}

function lineOf(place: VFileMessage['place']): number | undefined {
  return place && ('start' in place ? place.start : place).line;
}
