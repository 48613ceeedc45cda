import { type LabelKey, labelKeys } from './label-key.js';
import type { Language, WordList } from './language.js';
import { languages } from './languages.js';
import { readWordList } from './word-list.js';

type Words = Readonly<Record<string, readonly string[]>>;

/** What a person may want to know of one language: what is printed, and what is understood besides. */
export interface CatalogueEntry {
  readonly labels: Readonly<Record<LabelKey, string>>;
  /** Labels that differ in a country, by full tag: `fr-CA`. */
  readonly regionalLabels: Readonly<Record<string, Partial<Readonly<Record<LabelKey, string>>>>>;
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
  const regional = Object.entries(language.regions).flatMap(([region, { labels }]) =>
    labels === undefined ? [] : [[`${language.code}-${region}`, labels] as const],
  );
  const labels = Object.fromEntries(labelKeys.map((key) => [key, language.labels[key]]));
  return {
    labels: labels as Record<LabelKey, string>,
    regionalLabels: Object.fromEntries(regional),
    headings: {
      parts: wordsByKind(language.parts),
      sections: wordsByKind(language.sections),
      columns: wordsByKind(language.columns),
    },
    words: {
      statuses: wordsByKind(language.statuses),
      roles: wordsByKind(language.roles),
      attendance: wordsByKind(language.attendeeStatuses),
      none: readWordList(language.noneMarks),
      nonePhrases: wordsByKind(language.nonePhrases),
      notPresenters: readWordList(language.presenterStops),
    },
  };
}

function wordsByKind(lists: Readonly<Record<string, WordList>>): Words {
  return Object.fromEntries(Object.entries(lists).map(([kind, list]) => [kind, readWordList(list)]));
}
