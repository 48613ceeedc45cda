import { once } from '../../basics/once.js';
import type { Field } from '../../fields/field.js';
import { headerFields } from '../../fields/header-fields.js';
import { writtenFields } from '../../fields/written-fields.js';
import type { LanguageTag } from '../../model/meeting.js';
import { resolveLanguage } from '../languages/resolve-language.js';
import { createFieldSuggester } from './suggest-field.js';
import { needsQuotes } from './yaml/misread.js';
import type { YamlProblem } from './yaml/problem-list.js';
import type { MapValue, Value } from './yaml/value.js';

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
    const known = keysOfEntries(entry.key);
    if (!known || entry.value.kind !== 'list') return entry;
    // Made when it is asked for the first time, which is rare.
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

/** The keys that an entry may have of a list whose entries may be texts; null: it is no such list. */
function keysOfEntries(key: string): readonly string[] | null {
  const list = fields().get(key);
  if (list?.kind !== 'list') return null;
  if (list.item.kind === 'text') return [];
  return list.item.kind === 'record' && list.item.alone ? writtenFields(list.item.fields).map(([name]) => name) : null;
}

const fields = once(() => new Map<string, Field>(writtenFields(headerFields)));

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
