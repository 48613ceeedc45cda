import { oncePerKey } from '../../basics/once.js';
import {
  KnownNames,
  type ListedName,
  type NameContradiction,
  type NamePair,
  type Proof,
  splitNames,
} from '../../facts/name-pairs.js';
import { report } from '../../model/problem.js';
import type { Segment, SegmentKind, Variant } from '../../text/segment.js';
import type { TextRun } from '../../text/text-run.js';
import type { CheckContext } from '../check-context.js';
import { namePlace } from '../name-place.js';
import type { Rule, RuleExamples } from '../rule.js';
import { pairRuns, type RunPair } from './compare-segments.js';

export const rule: Rule = {
  id: 'translation/name',
  severity: 'warning',
  summary: {
    fr: "un nom n'est pas celui que le document lui donne ailleurs dans cette langue",
    en: 'a name is not the one that the document gives it elsewhere in this language',
  },
  check: checkNames,
};

export const examples: RuleExamples = {
  right: [
    {
      front: 'attendees: [OIM // IOM, HCR // UNHCR]',
      body: '## Eau // Water\n\n| Action | Responsable // Owner |\n| --- | --- |\n| Creuser un puits // Dig a well | OIM, HCR // UNHCR, IOM |\n',
    },
  ],
  wrong: [
    {
      front: 'attendees: [OIM // IOM, HCR // UNHCR]',
      body: '## Eau // Water\n\n| Action | Responsable // Owner |\n| --- | --- |\n| Creuser un puits // Dig a well | OIM // ⟦UNHCR⟧ |\n',
    },
    {
      body: '## Eau // Water\n\n| Action | Responsable // Owner |\n| --- | --- |\n| Écrire au maire // Write to the mayor | Secrétaire // ⟦Chair⟧ |\n',
    },
  ],
};

const hint = 'give each name one form in each language, as in the list of attendees';

function checkNames(meeting: CheckContext): void {
  const { segments, run } = meeting;
  const pairs = pairRuns(meeting);
  const namesOf = oncePerKey((text: TextRun) => splitNames(text.text));
  const context = { segments, run, namesOf };
  for (const language of new Set(pairs.map(({ translation }) => translation.variant.language))) {
    const known = new KnownNames(readPairs(context, language));
    for (const pair of pairs) {
      if (pair.translation.variant.language === language) checkPair(pair, known, context);
    }
  }
}

interface NameContext extends Pick<CheckContext, 'segments' | 'run'> {
  /** The names of a text; read once. */
  namesOf(run: TextRun): readonly ListedName[];
}

/** No name is longer; what is, is a title or a sentence. */
const longestName = 100;

/** Nor is a list: to compare each name with all the others would take long. */
const mostNames = 100;

/** The names of cells and fields; one that is the same in both languages is its own translation. */
function readPairs({ segments, run, namesOf }: NameContext, language: string): NamePair<Variant>[] {
  return segments.filter(holdsNames).flatMap(({ kind, variants }): NamePair<Variant>[] => {
    const [first] = variants;
    if (!first) return [];
    const translation = variants.length === 1 ? first : variants.find((variant) => variant.language === language);
    if (!translation) return [];
    const names = namesOf(run(first));
    const others = translation === first ? names : namesOf(run(translation));
    if (names.length !== others.length || !areNames(names)) return [];
    const proof = proofOf(kind, translation === first ? 1 : names.length);
    return names.map((source, index) => ({ source, translation: others[index] ?? source, proof, place: first }));
  });
}

function areNames(names: readonly ListedName[]): boolean {
  return names.length <= mostNames && names.every(({ name }) => name.length <= longestName);
}

/** Names in a list may stand in another order in the other language. */
function proofOf(kind: SegmentKind, count: number): Proof {
  if (count > 1) return 'list';
  return kind === 'field' ? 'field' : 'cell';
}

function holdsNames({ kind, mismatched }: Segment): boolean {
  return !mismatched && (kind === 'owner' || kind === 'field');
}

function checkPair(
  { source, translation, kind }: RunPair,
  known: KnownNames<Variant>,
  { run, namesOf }: NameContext,
): void {
  if (kind !== 'owner' && kind !== 'field') return;
  const [names, others] = [namesOf(source.run), namesOf(translation.run)];
  if (!areNames(names) || others.length > mostNames) return;
  const list = { sources: names, translations: others, place: source.variant };
  for (const contradiction of known.judge({ ...list, proof: kind === 'field' ? 'field' : 'cell' })) {
    const { found, source: name, expected, claim } = contradiction;
    const proof = expected ?? claim;
    const original = source.run.place(name.start, name.end);
    const place = found ? translation.run.place(found.start, found.end) : translation.variant.place;
    const message = describe(contradiction, namePlace(original, source.variant.language, place.file));
    const related = proof ? run(proof.place).place(proof.source.start, proof.source.end) : original;
    report(place.file, 'translation/name', place, message, hint, { related });
  }
}

function describe({ found, source, expected, claim }: NameContradiction<Variant>, place: string): string {
  const name = `\`${source.name}\` in ${place}`;
  if (found === null) return `Missing name \`${expected?.translation.name ?? source.name}\`, expected it for ${name}`;
  if (expected === null && claim) {
    return `Unexpected name \`${found.name}\` for ${name}, elsewhere it stands for \`${claim.source.name}\``;
  }
  if (expected === null) return `Unexpected name \`${found.name}\`, expected the translation of ${name}`;
  return `Unexpected name \`${found.name}\`, expected \`${expected.translation.name}\` for ${name}`;
}
