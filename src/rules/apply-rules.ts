import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { isMandatory, type RelatedPlace, type Rule, ruleOf, type Severity, setSeverity } from '../model/problem.js';
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
    const places = [{ file, position: placeOf(problem) }, problem.related];
    return !places.some((place) => place && isDisabled(ruleOf(problem), place, disabled.get(place.file) ?? []));
  });
}

function isDisabled(rule: Rule, { position }: RelatedPlace, blocks: readonly DisabledBlock[]): boolean {
  const line = position?.start.line;
  if (line === undefined || isMandatory(rule)) return false;
  return blocks.some((block) => block.rules.has(rule) && block.firstLine <= line && line <= block.lastLine);
}

function placeOf({ place }: VFileMessage): RelatedPlace['position'] {
  if (place === undefined) return undefined;
  return 'start' in place ? place : { start: place, end: place };
}
