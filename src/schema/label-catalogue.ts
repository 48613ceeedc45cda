import { Document, visit } from 'yaml';
import { type LabelKey, labelKeys } from '../languages/label-key.js';
import { type CatalogueEntry, catalogue } from '../locale/catalogue.js';

type Entries = readonly (readonly [language: string, entry: CatalogueEntry])[];
type Words = Readonly<Record<string, readonly string[]>>;

const comment = `Les libellés imprimés, par langue, et les titres et les mots compris. On écrit les siens sous « labels » de
minutes.config.yaml.

The labels that are printed, by language, and the headings and words that are understood. Your own go under "labels" in
minutes.config.yaml.`;

/** The label catalogue as YAML: what is printed and what is understood, the languages side by side. */
export function formatLabelCatalogue(): string {
  const entries = Object.entries(catalogue());
  const document = new Document({
    labels: Object.fromEntries(labelKeys.map((key) => [key, labelsOf(entries, key)])),
    headings: {
      parts: byKind(entries, ({ headings }) => headings.parts),
      sections: byKind(entries, ({ headings }) => headings.sections),
      columns: byKind(entries, ({ headings }) => headings.columns),
    },
    words: {
      statuses: byKind(entries, ({ words }) => words.statuses),
      roles: byKind(entries, ({ words }) => words.roles),
      attendance: byKind(entries, ({ words }) => words.attendance),
      none: byLanguage(entries, ({ words }) => words.none),
      'not presenters': byLanguage(entries, ({ words }) => words.notPresenters),
    },
  });
  document.commentBefore = comment.replace(/^(?=.)/gm, ' ');
  visit(document, {
    Seq(_key, list) {
      list.flow = true;
    },
  });
  return document.toString({ lineWidth: 120, flowCollectionPadding: false });
}

/** One label in each language, and in each country that says otherwise. */
function labelsOf(entries: Entries, key: LabelKey): Record<string, string> {
  const labels = entries.flatMap(([language, { labels, regionalLabels }]) => [
    ...(labels[key] === undefined ? [] : [[language, labels[key]]]),
    ...Object.entries(regionalLabels).flatMap(([region, own]) => (own[key] === undefined ? [] : [[region, own[key]]])),
  ]);
  return Object.fromEntries(labels);
}

function byKind(entries: Entries, choose: (entry: CatalogueEntry) => Words): Record<string, Words> {
  const kinds = new Set(entries.flatMap(([, entry]) => Object.keys(choose(entry))));
  return Object.fromEntries(
    [...kinds].map((kind) => [kind, byLanguage(entries, (entry) => choose(entry)[kind] ?? [])]),
  );
}

function byLanguage(entries: Entries, choose: (entry: CatalogueEntry) => readonly string[]): Words {
  return Object.fromEntries(entries.map(([language, entry]) => [language, choose(entry)]));
}
