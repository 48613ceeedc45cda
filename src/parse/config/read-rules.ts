import { isMandatory, type Rule, ruleSeverities, type Severity } from '../../model/problem.js';
import { createFieldSuggester, findSureNames } from '../front-matter/suggest-field.js';
import type { YamlProblem } from '../front-matter/yaml/problem-list.js';
import { backtick } from '../front-matter/yaml/quote.js';
import type { Value } from '../front-matter/yaml/value.js';

const severities = ['off', 'info', 'warning', 'error'] as const;

/** Reads the severity that each rule is given instead of its own. */
export function readRules(value: Value | null, problems: YamlProblem[]): ReadonlyMap<Rule, Severity | 'off'> {
  const known = Object.keys(ruleSeverities) as Rule[];
  const rules = new Map<Rule, Severity | 'off'>();
  const entries = value?.kind === 'map' ? value.entries : [];
  const replacement = findSureNames(
    entries.map(({ key }) => key),
    known,
  );
  for (const { key, keySpan, value: written } of entries) {
    const rule = known.find((name) => name === key);
    const text = written.kind === 'text' ? written.text.trim().toLowerCase() : '';
    const severity = severities.find((name) => name === text);
    if (rule && severity && isMandatory(rule) && severity !== 'error') {
      problems.push({ ...describeVital(rule, severity), span: written.span ?? keySpan });
    } else if (rule && severity) rules.set(rule, severity);
    if (!rule) problems.push({ ...describeUnknown(key, known), span: keySpan, replacement: replacement.get(key) });
  }
  return rules;
}

function describeVital(rule: Rule, severity: string) {
  return {
    rule: 'front-matter/type',
    message: `Unexpected severity \`${severity}\` of \`${rule}\`, expected \`error\``,
    hint: 'delete it: where this rule fails there is nothing to print',
  } as const;
}

function describeUnknown(key: string, known: readonly Rule[]) {
  const near = createFieldSuggester(known)(key);
  return {
    rule: 'front-matter/unknown',
    message: `Unexpected rule ${backtick(key)}, expected ${near === null ? 'a known one' : `\`${near}\``}`,
    hint: near === null ? 'write a rule as in the reports, such as `agenda/numbering`' : `write \`${near}\``,
  } as const;
}
