import type { VFile } from 'vfile';
import { compareDates } from '../../locale/calendar.js';
import { formatIsoDate } from '../../locale/iso-date.js';
import type { Place } from '../../model/place.js';
import type { Range } from '../../model/range.js';
import { checkShape, type Shape } from './check-shape.js';
import type { FrontMatter } from './front-matter.js';
import { readFields } from './read-fields.js';
import { readLanguages } from './read-languages.js';
import { frontMatterShape } from './shapes.js';
import type { SplitSource } from './split-source.js';
import { readUnquotedColons } from './unquoted-colons.js';
import { parseYaml } from './yaml/parse-yaml.js';
import { createLocator } from './yaml/places.js';
import { reportProblems, type YamlProblem } from './yaml/problem-list.js';
import { emptyMap, fromPlain, getField, type MapValue } from './yaml/value.js';

/**
 * Reads the front matter of a meeting, and reports every problem of it, in source order.
 *
 * @param defaults front matter from the configuration, as parsed YAML, checked before
 * @returns null where the YAML can't be read at all
 */
export function readFrontMatter(
  file: VFile,
  split: SplitSource,
  defaults: Readonly<Record<string, unknown>>,
): FrontMatter | null {
  const front = readYaml(file, split, frontMatterShape, defaults, null);
  // An agenda with an entry that can't be read would disagree with the headings for that alone.
  return front?.agenda?.some(({ forms }) => forms.size === 0) ? { ...front, agenda: null } : front;
}

/** @param language set where every text is in it, whatever the fields say: in a translation */
export function readYaml(
  file: VFile,
  split: SplitSource,
  shape: Shape,
  defaults: Readonly<Record<string, unknown>>,
  language: string | null,
): FrontMatter | null {
  const { yaml: source, yamlOffset } = split;
  if (source === null) return null;
  const { fields: written, problems: syntax } = split.parsed ?? parseYaml(source);
  const positionOf = createLocator(String(file).slice(0, yamlOffset + source.length + 1), yamlOffset);
  const locate = (span: Range): Place => ({ file, ...positionOf(span) });
  if (written === null) {
    reportProblems(file, syntax, locate);
    return null;
  }
  const merged = addDefaults(written, fromPlain(defaults));
  const found = readLanguages(getField(merged, 'languages'));
  const languages = language === null ? found.languages : [language];
  const problems: YamlProblem[] = [...syntax, ...found.problems];
  const fields = readUnquotedColons(merged, source, languages, problems);
  problems.push(...checkShape(fields, shape, source));
  const front = readFields(fields, { source, languages, unsure: found.unsure, problems, locate });
  reportProblems(file, problems.concat(findScheduleProblem(front, fields) ?? []), locate);
  return front;
}

/** A field that is left empty takes its default too. */
function addDefaults(written: MapValue, defaults: ReturnType<typeof fromPlain>): MapValue {
  const missing = (defaults.kind === 'map' ? defaults : emptyMap).entries.filter(
    ({ key }) => (getField(written, key)?.kind ?? 'none') === 'none',
  );
  const kept = written.entries.filter(({ key }) => !missing.some((entry) => entry.key === key));
  return { ...written, entries: [...kept, ...missing] };
}

function findScheduleProblem({ date, time, next }: FrontMatter, fields: MapValue): YamlProblem | null {
  const nextValue = getField(fields, 'next');
  const written = getField(nextValue, 'date') ?? nextValue;
  if (!date || !next?.date || !written?.span) return null;
  const days = compareDates(next.date, date);
  const isLaterThatDay =
    time && next.time && next.time.start.hour * 60 + next.time.start.minute > time.start.hour * 60 + time.start.minute;
  if (days > 0 || (days === 0 && isLaterThatDay)) return null;
  return {
    rule: 'schedule/next',
    span: written.span,
    message: `Unexpected next meeting on \`${formatIsoDate(next.date)}\`, expected a day after this one, \`${formatIsoDate(date)}\``,
    hint: 'correct the date of one of the two meetings',
  };
}
