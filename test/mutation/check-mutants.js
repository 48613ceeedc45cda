/**
 * Changes one fact in one language, five hundred times, and counts how often the checker reports it at the right block:
 * at least 97 % must be found. The unchanged examples must have no finding at all.
 *
 *     node test/mutation/check-mutants.js [--count 500] [--seed 3] [--kind date] [--verbose]
 *
 * The documents are the bilingual examples and, where it is there, those of the corpus. What corresponds in them is read
 * by remark and patterns of this folder alone, so that a fault of the checker cannot hide itself. Prints the counts of
 * each kind, every miss with its place, and at the end `N passed, N failed`.
 */
import { parseArgs } from 'node:util';
import { openRandom } from '../random.js';
import { readCorpus, readExamples } from './documents.js';
import { createWatchdog } from './judge.js';
import { loadCompile } from './load-compile.js';
import { kinds, makeMutants } from './make-mutants.js';
import { describeMutant, printTable } from './tell.js';

const leastFound = 0.97;

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '500' },
    seed: { type: 'string', default: '3' },
    kind: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
});

const examples = readExamples();
const documents = [...examples, ...readCorpus()];
const mutants = makeMutants(documents, Number(values.count), openRandom(Number(values.seed)));
const judge = await createWatchdog(await loadCompile(), documents);

const findings = examples.flatMap((document) => judge.findingsOf(document));
for (const finding of findings) console.log(`an unchanged example has a finding: ${finding}`);

const results = [];
for (const mutant of mutants.filter(({ kind }) => values.kind === undefined || kind === values.kind)) {
  results.push({ mutant, ...(await judge.judge(mutant)) });
}
for (const { mutant, isFound, elsewhere, found } of results) {
  if (!isFound)
    console.log(`MISSED ${describeMutant(mutant)}${elsewhere.map((each) => `\n       but ${each}`).join('')}`);
  else if (values.verbose) console.log(`found  ${describeMutant(mutant)}\n       ${found}`);
}
printTable(kinds, documents, results);
const found = results.filter(({ isFound }) => isFound).length;
const share = found / results.length;
console.log(`${(100 * share).toFixed(1)} % found, expected at least ${100 * leastFound} %`);
console.log(`${found} passed, ${results.length - found} failed`);
process.exitCode = share >= leastFound && findings.length === 0 ? 0 : 1;
