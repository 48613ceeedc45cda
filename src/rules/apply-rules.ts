import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { isMandatory, type Rule, ruleOf, type Severity, setSeverity } from '../model/problem.js';
import type { DisabledBlock } from '../parse/disabled-blocks.js';

/** Gives problems the severity that the configuration says, and takes those away that are off. */
export function applySeverities(file: VFile, severities: ReadonlyMap<Rule, Severity | 'off'>): void {
  if (severities.size === 0) return;
  file.messages = file.messages.filter((problem) => severities.get(ruleOf(problem)) !== 'off');
  for (const problem of file.messages) {
    const severity = severities.get(ruleOf(problem));
    if (severity !== undefined && severity !== 'off') setSeverity(problem, severity);
  }
}

/**
 * Takes the problems away that a comment before their block silences. A problem between two languages stands in the
 * translation; the comment may stand before the source's block as well.
 *
 * @param disabled the blocks of each file
 */
export function silenceBlocks(file: VFile, disabled: ReadonlyMap<VFile, readonly DisabledBlock[]>): void {
  if ([...disabled.values()].every((blocks) => blocks.length === 0)) return;
  file.messages = file.messages.filter((problem) => {
    const { place, related } = problem;
    const isSilent = (where: VFile, line: number | undefined) =>
      line !== undefined && isDisabled(ruleOf(problem), line, disabled.get(where) ?? []);
    return !isSilent(file, lineOf(place)) && !(related && isSilent(related.file, related.start.line));
  });
}

function isDisabled(rule: Rule, line: number, blocks: readonly DisabledBlock[]): boolean {
  if (isMandatory(rule)) return false;
  return blocks.some((block) => block.rules.has(rule) && block.firstLine <= line && line <= block.lastLine);
}

function lineOf(place: VFileMessage['place']): number | undefined {
  return place && ('start' in place ? place.start : place).line;
}
