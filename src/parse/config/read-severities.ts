import type { Position } from 'unist';
import type { Severity } from '../../model/problem.js';
import type { Range } from '../../model/range.js';
import type { Value } from '../front-matter/yaml/value.js';

/** The severity that a configuration gives to a rule; that there is such a rule is not said. */
export interface WrittenSeverity {
  readonly rule: string;
  /** Null: none (reported). */
  readonly severity: Severity | 'off' | null;
  readonly rulePlace: Position | undefined;
  readonly severityPlace: Position | undefined;
}

const severities = ['off', 'info', 'warning', 'error'] as const;

export function readSeverities(value: Value | null, locate: (span: Range) => Position): WrittenSeverity[] {
  const entries = value?.kind === 'map' ? value.entries : [];
  return entries.map(({ key, keySpan, value: written }) => {
    const text = written.kind === 'text' ? written.text.trim().toLowerCase() : '';
    const rulePlace = keySpan ? locate(keySpan) : undefined;
    return {
      rule: key,
      severity: severities.find((name) => name === text) ?? null,
      rulePlace,
      severityPlace: written.span ? locate(written.span) : rulePlace,
    };
  });
}
