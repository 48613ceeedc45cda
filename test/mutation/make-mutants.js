import { factChanges } from './changes/facts.js';
import { changeOwner, collectOwners } from './changes/owner.js';
import { structureChanges } from './changes/structure.js';
import { findPairs } from './find-pairs.js';

/**
 * A document with one fact changed in one language. `scope`: where that must be reported, as ranges of the files before
 * the change.
 *
 * @typedef {{ kind: string, document: import('./documents.js').Document, language: string, file: number,
 *   edit: { start: number, end: number, text: string }, scope: import('./find-pairs.js').Pair['scope'] }} Mutant
 */

/** The kinds, in the order in which they are counted. */
export const kinds = [...Object.keys(factChanges), 'owner', ...Object.keys(structureChanges)];

/**
 * Takes mutants in turn from every kind, and for each kind in turn from every document and language, until there are
 * enough or none are left. None twice.
 *
 * @param {readonly import('./documents.js').Document[]} documents
 * @param {number} count
 * @param {import('../random.js').Random} random
 * @returns {Mutant[]}
 */
export function makeMutants(documents, count, random) {
  const all = documents.flatMap((document) => findMutants(document, random));
  const shelves = kinds.map((kind) => openShelf(random.shuffle(all.filter((mutant) => mutant.kind === kind))));
  const mutants = [];
  while (mutants.length < count) {
    const before = mutants.length;
    for (const take of shelves) {
      const mutant = mutants.length < count ? take() : undefined;
      if (mutant !== undefined) mutants.push(mutant);
    }
    if (mutants.length === before) break;
  }
  return mutants;
}

/** Gives one mutant after the other, from each document and language in turn. */
function openShelf(mutants) {
  const piles = [...new Set(mutants.map(pileOf))].map((pile) => mutants.filter((mutant) => pileOf(mutant) === pile));
  let turn = 0;
  return () => {
    for (let tried = 0; tried < piles.length; tried += 1) {
      const mutant = piles[turn++ % piles.length].pop();
      if (mutant !== undefined) return mutant;
    }
    return undefined;
  };
}

function pileOf({ document, language }) {
  return `${document.name} ${language}`;
}

/** @returns {Mutant[]} every change that can be made to a document, once */
function findMutants(document, random) {
  const texts = document.files.map(({ text }) => text);
  const pairs = findPairs(document);
  const owners = collectOwners(pairs, texts);
  const mutants = pairs.flatMap((pair) => [
    ...changeFacts(pair, texts, random),
    ...changeStructure(pair, texts),
    ...(pair.kind === 'owner' ? changeOwner(pair, texts, owners, random) : []).map((change) => ({
      kind: 'owner',
      scope: pair.sides,
      ...change,
    })),
  ]);
  const known = new Set();
  return mutants.flatMap(({ side, ...mutant }) => {
    const { file, language } = pairSide(document, side);
    const key = `${file} ${mutant.kind} ${mutant.edit.start} ${mutant.edit.end}`;
    if (known.has(key)) return [];
    known.add(key);
    return [{ ...mutant, document, file, language }];
  });
}

function pairSide({ files, languages }, side) {
  return { file: files.length > 1 ? side : 0, language: languages[side] };
}

function changeFacts({ kind: piece, sides }, texts, random) {
  if (piece === 'item' || piece === 'block') return [];
  const wordings = sides.map(({ file, start, end, language }) => ({ language, text: texts[file].slice(start, end) }));
  return Object.entries(factChanges).flatMap(([kind, change]) =>
    [0, 1].flatMap((side) =>
      change({ ...wordings[side], other: wordings[1 - side], random }).map(({ start, end, text }) => ({
        kind,
        side,
        edit: { start: sides[side].start + start, end: sides[side].start + end, text },
        scope: sides,
      })),
    ),
  );
}

function changeStructure(pair, texts) {
  return Object.entries(structureChanges).flatMap(([kind, change]) =>
    change(pair, texts).map((mutant) => ({ kind, ...mutant })),
  );
}
