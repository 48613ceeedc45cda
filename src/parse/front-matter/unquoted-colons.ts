import { once } from '../../basics/once.js';
import type { LanguageTag } from '../../model/meeting.js';
import { resolveLanguage } from '../languages/resolve-language.js';
import { attendeeSchema } from './schema.js';
import { createFieldSuggester } from './suggest-field.js';
import { needsQuotes } from './yaml/misread.js';
import type { YamlProblem } from './yaml/problem-list.js';
import type { MapValue, Value } from './yaml/value.js';

const textLists = ['attendees', 'agenda', 'signatures'];

/**
 * Of `- Point focal : Amina Sow` YAML makes a field, not a text: reports such entries of the lists of texts and breaks
 * them.
 */
export function readUnquotedColons(
  root: MapValue,
  source: string,
  languages: readonly LanguageTag[],
  problems: YamlProblem[],
): MapValue {
  const entries = root.entries.map((entry) => {
    if (!textLists.includes(entry.key) || entry.value.kind !== 'list') return entry;
    // Made when it is asked for the first time, which is rare.
    const known = entry.key === 'attendees' ? Object.keys(attendeeSchema.shape) : [];
    const suggesters = once(() => createFieldSuggester(known));
    const suggest = (name: string) => suggesters()(name);
    const items = entry.value.items.map((item): Value => {
      if (!item.span || !isColonText(item, suggest, languages)) return item;
      problems.push(needsQuotes(source, item.span, ':'));
      return { kind: 'broken', span: item.span };
    });
    return { ...entry, value: { ...entry.value, items } };
  });
  return { ...root, entries };
}

function isColonText(
  item: Value,
  suggest: (name: string) => string | null,
  languages: readonly LanguageTag[],
): boolean {
  if (item.kind !== 'map' || item.flow || item.entries.length !== 1) return false;
  const [entry] = item.entries;
  if (!entry || (entry.value.kind !== 'text' && entry.value.kind !== 'none')) return false;
  return suggest(entry.key) === null && resolveLanguage(entry.key, languages) === null;
}
