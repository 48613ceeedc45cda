import { type Labels, labelKeys } from '../languages/label-key.js';
import type { Language } from '../languages/language.js';
import type { WordList } from '../languages/meeting-words.js';
import { languages } from '../languages/registry.js';
import { readWordList } from './word-list.js';

type Words = Readonly<Record<string, readonly string[]>>;

/** What a person may want to know of one language: what is printed, and what is understood besides. */
export interface CatalogueEntry {
  readonly labels: Partial<Labels>;
  /** Labels that differ in a country, by full tag: `fr-CA`. */
  readonly regionalLabels: Readonly<Record<string, Partial<Labels>>>;
  readonly headings: { readonly parts: Words; readonly sections: Words; readonly columns: Words };
  readonly words: {
    readonly statuses: Words;
    readonly roles: Words;
    readonly attendance: Words;
    readonly none: readonly string[];
    readonly nonePhrases: Words;
    readonly notPresenters: readonly string[];
  };
}

/** The whole catalogue as plain data, by language, labels in the order of `labelKeys`. */
export function catalogue(): Readonly<Record<string, CatalogueEntry>> {
  return Object.fromEntries(languages.map((language) => [language.code, entryOf(language)]));
}

function entryOf(language: Language): CatalogueEntry {
  const { regions = {}, words = {} } = language;
  const regional = Object.entries(regions).flatMap(([region, { labels }]) =>
    labels === undefined ? [] : [[`${language.code}-${region}`, labels] as const],
  );
  const labels = labelKeys.flatMap((key) => {
    const label = language.labels?.[key];
    return label === undefined ? [] : [[key, label] as const];
  });
  return {
    labels: Object.fromEntries(labels),
    regionalLabels: Object.fromEntries(regional),
    headings: {
      parts: wordsByKind(words.parts),
      sections: wordsByKind(words.sections),
      columns: wordsByKind(words.columns),
    },
    words: {
      statuses: wordsByKind(words.statuses),
      roles: wordsByKind(words.roles),
      attendance: wordsByKind(words.attendeeStatuses),
      none: readWordList(words.noneMarks),
      nonePhrases: wordsByKind(words.nonePhrases),
      notPresenters: readWordList(words.presenterStops),
    },
  };
}

function wordsByKind(lists: Readonly<Record<string, WordList>> = {}): Words {
  return Object.fromEntries(Object.entries(lists).map(([kind, list]) => [kind, readWordList(list)]));
}
