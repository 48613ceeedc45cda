import type { Position } from 'unist';
import type { VFile } from 'vfile';
import type { LanguageTag } from '../../model/meeting.js';
import type { Place } from '../../model/place.js';
import type { Range } from '../../model/range.js';
import { checkShape } from '../front-matter/check-shape.js';
import { readLanguages } from '../front-matter/read-languages.js';
import { readUnquotedColons } from '../front-matter/unquoted-colons.js';
import { parseYaml } from '../front-matter/yaml/parse-yaml.js';
import { createLocator } from '../front-matter/yaml/places.js';
import { reportProblems, type YamlProblem } from '../front-matter/yaml/problem-list.js';
import { emptyMap, getField, type Value } from '../front-matter/yaml/value.js';
import { configShape } from './config-schema.js';
import { readDefaults } from './read-defaults.js';
import { readLabels } from './read-labels.js';
import { type Organization, readOrganizations } from './read-organizations.js';
import { readSeverities, type WrittenSeverity } from './read-severities.js';

/** A `minutes.config.yaml`; paths and patterns in it start from its own folder. */
export interface Config {
  /** Front matter for every meeting that doesn't write its own; parted texts as a map by language. */
  readonly defaults: Readonly<Record<string, unknown>>;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** The folder that PDFs go to. */
  readonly out: string | null;
  /** Where `out` is written. */
  readonly outPlace?: Position | undefined;
  readonly paper: 'a4' | 'letter';
  /** Own wording of labels, by language, then label. */
  readonly labels: ReadonlyMap<LanguageTag, Readonly<Record<string, string>>>;
  /** The registry of agencies. */
  readonly organizations: readonly Organization[];
  /** As they are written: which are right is judged where the rules are known. */
  readonly rules: readonly WrittenSeverity[];
}

/** Reads a configuration, and reports every problem of it but those of `rules`; what is at fault is left out. */
export function readConfig(file: VFile): Config {
  const text = String(file);
  const offset = text.startsWith('\uFEFF') ? 1 : 0;
  const source = text.slice(offset);
  const { fields: written, problems: syntax } = parseYaml(source);
  const { languages, unsure, problems: languageProblems } = readLanguages(getField(written, 'languages'));
  const problems: YamlProblem[] = [...syntax, ...languageProblems];
  const fields = readUnquotedColons(written ?? emptyMap, source, languages, problems);
  problems.push(...checkShape(fields, configShape, source));
  const positionOf = createLocator(text, offset);
  const locate = (span: Range): Place => ({ file, ...positionOf(span) });
  const reading = { source, languages, unsure, problems, locate };
  const out = getField(fields, 'out');
  const config: Config = {
    defaults: readDefaults(fields, reading),
    include: readTexts(getField(fields, 'include')),
    exclude: readTexts(getField(fields, 'exclude')),
    out: readTexts(out)[0] ?? null,
    outPlace: out?.span ? positionOf(out.span) : undefined,
    paper: readTexts(getField(fields, 'paper'))[0]?.toLowerCase() === 'letter' ? 'letter' : 'a4',
    labels: readLabels(getField(fields, 'labels'), problems),
    organizations: readOrganizations(getField(fields, 'organizations'), reading),
    rules: readSeverities(getField(fields, 'rules'), locate),
  };
  reportProblems(file, problems, locate);
  return config;
}

function readTexts(value: Value | null): string[] {
  const items = value?.kind === 'list' ? value.items : [value];
  return items.flatMap((item) => (item?.kind === 'text' && item.text.trim() !== '' ? [item.text.trim()] : []));
}
