import type { LanguageTag, PhrasingContent, Text } from '../../model/meeting.js';
import { plainText } from '../../text/plain-text.js';
import { slicePhrasing, trimPhrasing } from '../languages/separators.js';

/** The owners in a cell: parted by commas or semicolons of any script, or line breaks. */
export function splitOwners(text: Text): Text[] {
  const byLanguage = new Map([...text.forms].map(([language, form]) => [language, splitForm(form)]));
  const counts = new Set([...byLanguage.values()].map((owners) => owners.length));
  if (counts.size !== 1) return [text];
  const [count = 0] = counts;
  return Array.from({ length: count }, (_, index) => ({
    forms: new Map(
      [...byLanguage].map(([language, owners]): [LanguageTag, PhrasingContent[]] => [language, owners[index] ?? []]),
    ),
    place: text.place,
  }));
}

function splitForm(form: readonly PhrasingContent[]): PhrasingContent[][] {
  const owners: PhrasingContent[][] = [];
  let from: { node: number; at: number } | null = null;
  const take = (owner: readonly PhrasingContent[]) => {
    if (plainText(owner) !== '') owners.push(trimPhrasing(owner));
  };
  form.forEach((node, index) => {
    if (node.type === 'break') {
      take(slicePhrasing(form, from, { node: index, at: 0 }).filter((piece) => piece.type !== 'break'));
      from = { node: index, at: 0 };
    }
    if (node.type !== 'text') return;
    for (const match of node.value.matchAll(/[,;،؛，；、]/gu)) {
      take(slicePhrasing(form, from, { node: index, at: match.index }).filter((piece) => piece.type !== 'break'));
      from = { node: index, at: match.index + 1 };
    }
  });
  take(slicePhrasing(form, from, null).filter((piece) => piece.type !== 'break'));
  return owners;
}
