import type { NumberFact, VoteSide } from './fact.js';

/**
 * Tells which numbers are votes, and for what: `7 pour, 2 contre, 1 abstention`, `For: 7; against: 2`. Words such as `pour`
 * say so only in a text that also speaks of those against or abstaining.
 */
export function labelVotes<Each extends { readonly kind: string; readonly start: number; readonly end: number }>(
  text: string,
  facts: readonly Each[],
  inWords = false,
): readonly (Each | NumberFact)[] {
  if (!(inWords ? wordGate : gate).test(text)) return facts;
  const labelled = facts.map((fact) => (isNumber(fact) ? (labelOf(text, fact) ?? fact) : fact));
  const sides = new Set(labelled.flatMap((fact) => (isNumber(fact) && fact.vote !== null ? [fact.vote] : [])));
  const isVote = sides.size > 1 || sides.has('abstain');
  return isVote ? labelled : facts;
}

function isNumber(fact: { readonly kind: string }): fact is NumberFact {
  return fact.kind === 'number';
}

const words: Readonly<Record<VoteSide, string>> = {
  for: 'pour|en faveur|favorables?|oui|for|in favou?r|yes|ayes?|yeas?|dafür|ja-stimmen|ja|fürstimmen|a favor|sí|favorevoli|favorevole|a favore|sì|voor|vóór|sim|مؤيد|مؤيدين|مؤيدون|مؤيداً|لصالح|موافق|موافقون|موافقين|نعم',
  against:
    'contre|défavorables?|opposés?|non|against|opposed|nays?|no|dagegen|nein-stimmen|nein|gegenstimmen?|en contra|contrari|contrario|contro|tegen|contra|não|ضد|معارض|معارضة|معارضين|معارضون|معارضاً|لا|رفض|رافض|رافضون',
  abstain:
    'abstentions?|abstenus?|abstained|abstaining|abstains?|enthaltung|enthaltungen|abstención|abstenciones|abstenidos?|astenut[oi]|astension[ei]|onthouding|onthoudingen|abstenção|abstenções|امتناع|ممتنع|ممتنعون|ممتنعين|ممتنعاً',
};

const sides = Object.keys(words) as VoteSide[];

const people = 'voix|votes?|voices|membres?|members?|stimmen?|votos?|voti|stemmen?|صوتاً?|أصوات|عضواً?|أعضاء';
const labels = (kind: VoteSide) => `(?<${kind}>${words[kind]})(?![\\p{L}\\p{M}])`;
const any = sides.map(labels).join('|');

/**
 * Someone against or abstaining beside a number: without, nothing could be swapped, and `pour` says nothing. Without the
 * `u` flag and with the digits first, as every text with a number is tried.
 */
const gate = new RegExp(
  `\\d\\)?[\\s\\u00a0]{0,2}\\(?(?:(?:${people})[\\s\\u00a0])?(?:${words.against}|${words.abstain})|(?:${words.against}|${words.abstain})[\\s\\u00a0:=(]{1,4}\\d`,
  'i',
);
const wordGate = new RegExp(`(?:^|\\s)(?:${words.against}|${words.abstain})`, 'i');

const labelAfter = new RegExp(
  `[\\s\\u00a0]{0,2}(?:\\(?(?:${people})[\\s\\u00a0])?(?:${any})(?![\\s\\u00a0]*\\d)\\)?`,
  'iuy',
);
const labelBefore = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${any})(?<mark>[\\s\\u00a0]{0,2}[:=(][\\s\\u00a0]{0,2}|[\\s\\u00a0])$`,
  'iu',
);

function labelOf(text: string, fact: NumberFact): NumberFact | null {
  if (fact.unit !== null || fact.form === 'decade') return null;
  const before = labelBefore.exec(text.slice(Math.max(0, fact.start - 24), fact.start));
  if (before?.groups && (before.groups.mark?.trim() !== '' || /^\s*(?:[,;.)،؛]|$)/.test(text.slice(fact.end)))) {
    return { ...fact, start: fact.start - before[0].length, vote: sideOf(before.groups) };
  }
  labelAfter.lastIndex = fact.end;
  const after = labelAfter.exec(text);
  return after?.groups ? { ...fact, end: fact.end + after[0].length, vote: sideOf(after.groups) } : null;
}

function sideOf(groups: Readonly<Record<string, string | undefined>>): VoteSide | null {
  return sides.find((side) => groups[side] !== undefined) ?? null;
}
