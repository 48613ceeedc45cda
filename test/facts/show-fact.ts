import type { Fact } from '../../src/facts/fact.js';

/** A fact as a test shows it: `1 234 = 1234`, `9h30 = 9:30`, `28 mai = 28.5.`; weak ones in parentheses, silent ones in brackets. */
export function showFact(text: string, fact: Fact): string {
  const written = text.slice(fact.start, fact.end);
  const shown = `${written} = ${valueOfFact(fact)}`;
  if (fact.kind !== 'number' || fact.weight === 'strong') return shown;
  return fact.weight === 'weak' ? `(${shown})` : `[${shown}]`;
}

function valueOfFact(fact: Fact): string {
  if (fact.kind === 'number') {
    return [fact.vote, `${fact.sign ?? ''}${fact.values.join(' or ')}`, fact.unit]
      .filter((part) => part !== null)
      .join(' ');
  }
  if (fact.kind === 'code') return `code ${fact.name}`;
  if (fact.kind === 'time') return `${fact.hour}:${String(fact.minute).padStart(2, '0')}`;
  if (fact.kind === 'date')
    return [fact.weekday && `weekday ${fact.weekday}`, fact.day, fact.month, fact.year].join('.');
  return fact.kind === 'email' || fact.kind === 'address' ? fact.kind : fact.kind;
}
