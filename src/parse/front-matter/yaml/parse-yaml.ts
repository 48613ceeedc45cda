import type { Document } from 'yaml';
import type { Range } from '../../../model/range.js';
import { diagnoseErrors } from './diagnose-errors.js';
import { locate } from './locate.js';
import { parseDocument } from './parse-document.js';
import type { Fault, YamlProblem } from './problem-list.js';
import { repairText } from './repair.js';
import type { MapValue } from './value.js';
import { emptyMap } from './value.js';

/** Longest YAML text that is read, in characters: some thousand attendees. */
export const longestYaml = 128_000;

/** Most text that is parsed again after repairs, in characters. */
const mostReparsed = 500_000;

/** An error takes as long as so many characters. */
const errorLength = 20;

/** Longest run of blanks: the splitter takes time by its square. */
const longestBlank = 1000;

export interface ParsedYaml {
  /** Null where nothing can be read. */
  readonly fields: MapValue | null;
  readonly problems: readonly YamlProblem[];
}

/**
 * Reads a YAML map, all its faults in one go: a line that is not YAML is reported and made readable in place, and
 * what it holds becomes a broken value, so that the lines after it are read as meant.
 */
export function parseYaml(source: string): ParsedYaml {
  const tooLarge = findTooLarge(source);
  if (tooLarge) return { fields: null, problems: [tooLarge] };

  const problems: YamlProblem[] = [];
  const filled: Range[] = [];
  const lostKeys: string[] = [];
  let readable = source;
  let document = parseDocument(readable);
  for (let reparsed = 0; document.errors.length > 0; ) {
    reparsed += source.length + document.errors.length * errorLength;
    const diagnoses = diagnoseErrors(document, readable, source);
    problems.push(...diagnoses.map(({ problem }) => problem));
    const repairs = diagnoses.map(({ repair }) => repair).filter((repair) => repair !== null);
    const repaired = repairText(readable, repairs);
    if (repaired === readable || reparsed > mostReparsed) return { fields: null, problems };
    filled.push(...repairs.filter(({ kind }) => kind === 'fill').map(({ span }) => span));
    lostKeys.push(...repairs.flatMap(({ key }) => key ?? []));
    readable = repaired;
    document = parseDocument(readable);
  }
  const fields = readFields(document, source, filled, problems);
  return { fields: fields && addLost(fields, lostKeys), problems };
}

function readFields(
  document: Document.Parsed,
  source: string,
  filled: readonly Range[],
  problems: YamlProblem[],
): MapValue | null {
  if (document.contents === null) return emptyMap;
  const value = locate(document.contents, source, filled, problems);
  if (value === null || value.kind === 'map') return value;
  if (value.kind === 'none') return emptyMap;
  if (value.kind !== 'broken') {
    problems.push({
      rule: 'front-matter/type',
      span: value.span,
      message: `Unexpected ${value.kind}, expected fields, one a line`,
      hint: 'write each field as `title: Comité de suivi`: its name, a colon, a space and its value',
    });
  }
  return null;
}

function addLost(fields: MapValue, keys: readonly string[]): MapValue {
  const lost = keys.filter((key) => !fields.entries.some((entry) => entry.key === key));
  const entries = lost.map((key) => ({ key, keySpan: null, value: { kind: 'broken', span: null } as const }));
  return { ...fields, entries: [...fields.entries, ...entries] };
}

function findTooLarge(source: string): YamlProblem | null {
  if (source.length > longestYaml) return { ...describeTooLong(source.length), span: null };
  const run = /(?<!\s)\s{1001}/u.exec(source);
  if (!run) return null;
  return {
    rule: 'front-matter/syntax',
    span: { start: run.index, end: run.index + 1 },
    message: `Unexpected run of blanks, expected ${longestBlank} at most`,
    hint: 'delete the blanks',
  };
}

export function describeTooLong(length: number): Fault {
  return {
    rule: 'front-matter/syntax',
    message: `Unexpected ${length} characters of YAML, expected ${longestYaml} at most`,
    hint: 'move what is no field below the closing `---`',
  };
}
