import type { VFile } from 'vfile';
import { type ConfiguredSeverities, type RuleName, report, ruleOf, type Severity } from '../model/problem.js';
import type { WrittenSeverity } from '../parse/config/read-severities.js';
import { createFieldSuggester, findSureNames } from '../parse/front-matter/suggest-field.js';
import { fixAt } from '../parse/front-matter/yaml/problem-list.js';
import { backtick } from '../parse/front-matter/yaml/quote.js';
import { findRule, rules } from './rules.js';

/**
 * Gives each problem the severity of its rule, or the one that the configuration gives it, and takes those away that are
 * off.
 *
 * @throws Error where a problem names a rule that does not exist
 */
export function applySeverities(file: VFile, configured: ConfiguredSeverities = new Map()): void {
  file.messages = file.messages.filter((problem) => {
    const name = ruleOf(problem);
    const severity = configured.get(name) ?? findRule(name)?.severity;
    if (severity === undefined) throw new Error(`There is no rule \`${name}\``);
    if (severity !== 'off') problem.severity = severity;
    return severity !== 'off';
  });
}

/** The severities that a configuration gives to rules; what no rule is called, or may be given, is reported. */
export function judgeSeverities(written: readonly WrittenSeverity[], file: VFile): ConfiguredSeverities {
  const severities = new Map<RuleName, Severity | 'off'>();
  const names = rules.map(({ id }) => id);
  const replacements = findSureNames(
    written.map(({ rule }) => rule),
    names,
  );
  for (const each of written) {
    const rule = findRule(each.rule);
    if (rule === null) reportUnknown(each, { names, replacement: replacements.get(each.rule), file });
    else if (each.severity === null) continue;
    else if (rule.mandatory && each.severity !== 'error') reportMandatory(each, file);
    else severities.set(rule.id, each.severity);
  }
  return severities;
}

function reportMandatory({ rule, severity, severityPlace }: WrittenSeverity, file: VFile): void {
  const message = `Unexpected severity \`${severity}\` of \`${rule}\`, expected \`error\``;
  report(
    file,
    'front-matter/type',
    severityPlace,
    message,
    'delete it: where this rule fails there is nothing to print',
  );
}

interface KnownNames {
  readonly names: readonly string[];
  /** The one that is meant, where that is sure. */
  readonly replacement: string | undefined;
  readonly file: VFile;
}

function reportUnknown({ rule, rulePlace }: WrittenSeverity, { names, replacement, file }: KnownNames): void {
  const near = createFieldSuggester(names)(rule);
  report(
    file,
    'front-matter/unknown',
    rulePlace,
    `Unexpected rule ${backtick(rule)}, expected ${near === null ? 'a known one' : `\`${near}\``}`,
    near === null ? 'write a rule as in the reports, such as `agenda/numbering`' : `write \`${near}\``,
    { fix: replacement === undefined ? undefined : fixAt(rulePlace, replacement) },
  );
}
