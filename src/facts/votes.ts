import { once } from '../basics/once.js';
import { patternOfAll } from '../languages/pattern-of-all.js';
import type { VoteSide } from '../languages/vote-words.js';
import type { NumberFact } from './fact.js';

/**
 * Tells which numbers are votes, and for what: `7 pour, 2 contre, 1 abstention`, `For: 7; against: 2`. Words such as `pour`
 * say so only in a text that also speaks of those against or abstaining.
 */
export function labelVotes<Each extends { readonly kind: string; readonly start: number; readonly end: number }>(
  text: string,
  facts: readonly Each[],
  inWords = false,
): readonly (Each | NumberFact)[] {
  const { gate, wordGate } = patterns();
  if (!(inWords ? wordGate : gate).test(text)) return facts;
  const labelled = facts.map((fact) => (isNumber(fact) ? (labelOf(text, fact) ?? fact) : fact));
  const sides = new Set(labelled.flatMap((fact) => (isNumber(fact) && fact.vote !== null ? [fact.vote] : [])));
  const isVote = sides.size > 1 || sides.has('abstain');
  return isVote ? labelled : facts;
}

function isNumber(fact: { readonly kind: string }): fact is NumberFact {
  return fact.kind === 'number';
}

const sides: readonly VoteSide[] = ['for', 'against', 'abstain'];

const patterns = once(() => {
  const say = (side: VoteSide) => patternOfAll(({ votes }) => votes?.sides[side]);
  const any = sides.map((side) => `(?<${side}>${say(side)})(?![\\p{L}\\p{M}])`).join('|');
  const notFor = `${say('against')}|${say('abstain')}`;
  const voters = `(?:${patternOfAll(({ votes }) => votes?.voters)})[\\s\\u00a0]`;
  return {
    /**
     * Someone against or abstaining beside a number: without, nothing could be swapped, and `pour` says nothing. Without the
     * `u` flag and with the digits first, as every text with a number is tried.
     */
    gate: new RegExp(
      `\\d\\)?[\\s\\u00a0]{0,2}\\(?(?:${voters})?(?:${notFor})|(?:${notFor})[\\s\\u00a0:=(]{1,4}\\d`,
      'i',
    ),
    wordGate: new RegExp(`(?:^|\\s)(?:${notFor})`, 'i'),
    labelAfter: new RegExp(`[\\s\\u00a0]{0,2}(?:\\(?${voters})?(?:${any})(?![\\s\\u00a0]*\\d)\\)?`, 'iuy'),
    labelBefore: new RegExp(
      `(?<![\\p{L}\\p{M}])(?:${any})(?<mark>[\\s\\u00a0]{0,2}[:=(][\\s\\u00a0]{0,2}|[\\s\\u00a0])$`,
      'iu',
    ),
  };
});

function labelOf(text: string, fact: NumberFact): NumberFact | null {
  if (fact.unit !== null || fact.form === 'decade') return null;
  const { labelBefore, labelAfter } = patterns();
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
