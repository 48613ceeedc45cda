/**
 * A mutant in a line: where it is, and what was changed into what.
 *
 * @param {import('./make-mutants.js').Mutant} mutant
 */
export function describeMutant({ kind, document, language, file, edit: { start, end, text } }) {
  const { path, text: written } = document.files[file];
  const line = written.slice(0, start).split('\n').length;
  return `${kind} ${path}:${line} (${language}) ${quote(written.slice(start, end))} → ${quote(text)}`;
}

/** The counts of each kind, found and made, and how many of each document. */
export function printTable(kinds, documents, results) {
  const names = documents.map(({ name }) => name);
  printRow(['kind', 'found', 'of', ...names.map((_, index) => `[${index + 1}]`)]);
  for (const kind of [...kinds, null]) {
    const ofKind = results.filter(({ mutant }) => kind === null || mutant.kind === kind);
    const found = ofKind.filter(({ isFound }) => isFound).length;
    const counts = names.map((name) => ofKind.filter(({ mutant }) => mutant.document.name === name).length);
    printRow([kind ?? 'all', found, ofKind.length, ...counts]);
  }
  for (const [index, name] of names.entries()) console.log(`[${index + 1}] ${name}`);
}

function printRow([kind, ...counts]) {
  console.log(kind.padEnd(20) + counts.map((count) => String(count).padStart(6)).join(''));
}

function quote(text) {
  const line = text.replaceAll('\n', '⏎');
  return `\`${line.length > 60 ? `${line.slice(0, 58)}…` : line}\``;
}
