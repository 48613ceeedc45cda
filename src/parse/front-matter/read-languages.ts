import { headerFields } from '../../fields/header-fields.js';
import type { LanguageTag } from '../../model/meeting.js';
import { guessLanguageTag, readLanguageTag } from './language-tags.js';
import type { Fault, YamlProblem } from './yaml/problem-list.js';
import { backtick } from './yaml/quote.js';
import type { Value } from './yaml/value.js';

export interface ReadLanguages {
  /** The source language first; never empty. */
  readonly languages: readonly LanguageTag[];
  /** Some tag is not one. */
  readonly unsure: boolean;
  readonly problems: readonly YamlProblem[];
}

/** Reads the languages of a document; a tag that is at fault counts as the one that it resembles. */
export function readLanguages(value: Value | null): ReadLanguages {
  const items = value?.kind === 'list' ? value.items : value?.kind === 'text' ? [value] : [];
  const languages: LanguageTag[] = [];
  const problems: YamlProblem[] = [];
  let unsure = value?.kind === 'broken' || value?.kind === 'map';
  for (const item of items) {
    const text = item.kind === 'text' ? item.text : '';
    const tag = readLanguageTag(text);
    if (tag === null) {
      unsure = true;
      languages.push(...text.split(/[,;/\s]+/).flatMap((name) => guessLanguageTag(name) ?? []));
    } else if (!languages.includes(tag)) languages.push(tag);
    else if (item.span) problems.push({ ...describeSecond(text), span: item.span });
  }
  return {
    languages: languages.length > 0 ? [...new Set(languages)] : headerFields.languages.default,
    unsure,
    problems,
  };
}

function describeSecond(text: string): Fault {
  return {
    rule: 'front-matter/language-tag',
    message: `Unexpected second ${backtick(text)}, expected each language once`,
    hint: 'delete one of the two',
  };
}
