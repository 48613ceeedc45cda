import type { AgendaItem, AnnouncedEntry, PhrasingContent, Section } from '../model/meeting.js';
import { plainText } from './plain-text.js';

/** An entry of the announced agenda, and the item that stands in its place. */
export interface PairedEntry {
  readonly entry: AnnouncedEntry;
  /** Null where there is no further one. */
  readonly item: AgendaItem | null;
  /** Whether they have the same words in a language. */
  readonly isSame: boolean;
}

export interface PairedAgenda {
  readonly entries: readonly PairedEntry[];
  /** The first numbered item that comes after all entries. */
  readonly lacking: AgendaItem | null;
}

/** Pairs the entries of an agenda with the items, in their order; an item without a number may go without an entry. */
export function pairAgenda(announced: readonly AnnouncedEntry[], sections: readonly Section[]): PairedAgenda {
  const items = sections.filter((section) => section.kind === 'item');
  let next = 0;
  const entries = announced.map((entry): PairedEntry => {
    while (items[next]?.number === null && !isSame(entry, items[next])) next++;
    const item = items[next++] ?? null;
    return { entry, item, isSame: isSame(entry, item) };
  });
  return { entries, lacking: items.slice(next).find((item) => item.number !== null) ?? null };
}

/** Words without accents and capitals, and without marks at the end. */
export function normalizeWords(form: readonly PhrasingContent[]): string {
  return plainText(form)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʼ]/gu, "'")
    .replace(/(?<![\s;:.,!?])[\s;:.,!?]+$/u, '')
    .replace(/\s+/gu, ' ')
    .toLowerCase();
}

function isSame(entry: AnnouncedEntry, item: AgendaItem | null | undefined): boolean {
  if (!item) return false;
  const headings = new Set([...item.heading.forms.values()].map(normalizeWords));
  return [...entry.text.forms.values()].some((form) => headings.has(normalizeWords(form)));
}
