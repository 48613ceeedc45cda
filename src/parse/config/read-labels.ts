import { formerLabelKeys, labelKeys } from '../../languages/label-key.js';
import type { LanguageTag } from '../../model/meeting.js';
import { findLanguageTagFault, readLanguageTag } from '../front-matter/language-tags.js';
import { createFieldSuggester, findSureNames } from '../front-matter/suggest-field.js';
import type { YamlProblem } from '../front-matter/yaml/problem-list.js';
import { backtick } from '../front-matter/yaml/quote.js';
import type { Value } from '../front-matter/yaml/value.js';

/** Reads own wordings of labels: a map by language, each a map from the catalogue's keys to words. */
export function readLabels(
  value: Value | null,
  problems: YamlProblem[],
): ReadonlyMap<LanguageTag, Readonly<Record<string, string>>> {
  const labels = new Map<LanguageTag, Record<string, string>>();
  const entries = value?.kind === 'map' ? value.entries : [];
  const written = entries.map(({ key }) => key);
  for (const { key, keySpan, value: wordings } of entries) {
    const language = readLanguageTag(key);
    const fault = findLanguageTagFault(key);
    if (fault)
      problems.push({
        ...fault,
        replacement: written.includes(fault.replacement ?? '') ? null : fault.replacement,
        span: keySpan,
      });
    if (language !== null) labels.set(language, { ...labels.get(language), ...readWordings(wordings, problems) });
  }
  return labels;
}

function readWordings(value: Value, problems: YamlProblem[]): Record<string, string> {
  const entries = value.kind === 'map' ? value.entries : [];
  const replacement = findSureNames(
    entries.map(({ key }) => key).filter((key) => !formerLabelKeys.includes(key)),
    labelKeys,
  );
  const words = entries.flatMap(({ key, keySpan, value: word }): [string, string][] => {
    if (!(labelKeys as readonly string[]).includes(key)) {
      problems.push({ ...describeUnknown(key), span: keySpan, replacement: replacement.get(key) });
      return [];
    }
    return word.kind === 'text' ? [[key, word.text.trim()]] : [];
  });
  return Object.fromEntries(words);
}

function describeUnknown(key: string) {
  if (formerLabelKeys.includes(key)) {
    return {
      rule: 'front-matter/unknown',
      message: `Unexpected label ${backtick(key)}, it is printed nowhere`,
      hint: 'delete it',
    } as const;
  }
  const near = createFieldSuggester(labelKeys)(key);
  return {
    rule: 'front-matter/unknown',
    message: `Unexpected label ${backtick(key)}, expected ${near === null ? 'one of the catalogue' : `\`${near}\``}`,
    hint: near === null ? 'see `minutes schema --labels`' : `write \`${near}\``,
  } as const;
}
