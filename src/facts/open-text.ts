import type { CodeFact, DateFact, Fact, NumberFact, PhraseFact, TimeFact } from './fact.js';
import type { TextFacts } from './find-facts.js';
import { type OpenFact, openFacts } from './open-facts.js';

/** The facts of one text by kind. */
export interface OpenText {
  readonly facts: TextFacts;
  readonly numbers: readonly OpenFact<NumberFact>[];
  readonly codes: readonly OpenFact<CodeFact>[];
  readonly dates: readonly OpenFact<DateFact>[];
  readonly times: readonly OpenFact<TimeFact>[];
  readonly phrases: readonly PhraseFact[];
  /** Numbers in words; empty until something calls for them. */
  words: readonly OpenFact<NumberFact>[];
}

export function openText(facts: TextFacts): OpenText {
  const all = openFacts(facts.facts, facts.text.length);
  const ofKind = <Each extends Fact>(kind: Each['kind']) =>
    all.filter((open) => open.fact.kind === kind) as unknown as OpenFact<Each>[];
  return {
    facts,
    numbers: ofKind<NumberFact>('number'),
    codes: ofKind<CodeFact>('code'),
    dates: ofKind<DateFact>('date'),
    times: ofKind<TimeFact>('time'),
    phrases: facts.facts.filter((fact): fact is PhraseFact => fact.kind === 'unanimity' || fact.kind === 'always'),
    words: [],
  };
}
