/**
 * Checks the bilingual meetings of the corpus, and compares every finding with `findings.txt`, where each was judged by
 * reading both languages. Fails where a finding is new or gone, or where more than one in ten is false.
 *
 *     node test/corpus/check-corpus.js [--write]
 *
 * `--write` brings the list up to date; what is new there is to be judged by hand. The meetings come without the
 * repository that their links lead into: `body/link` is off.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readCorpus } from '../mutation/documents.js';
import { formatFindings, keyOf, readFindings } from './findings.js';

/** @import { Finding, Place } from './findings.js' */
/** @typedef {Place & { message: string }} Found */

const mostFalse = 0.1;
const cli = fileURLToPath(new URL('../../bin/minutes.js', import.meta.url));
const list = fileURLToPath(new URL('findings.txt', import.meta.url));
const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });

const documents = readCorpus();
if (documents.length === 0) console.log('The corpus is not on this machine.');
else compare(checkAll(documents), readFindings(readFileSync(list, 'utf8')));

/**
 * @param {readonly Found[]} found
 * @param {readonly Finding[]} judged
 */
function compare(found, judged) {
  const fresh = subtract(found, judged);
  const gone = subtract(judged, found);
  for (const finding of fresh) console.log(`not judged yet: ${keyOf(finding)} ${finding.message}`);
  for (const finding of gone) console.log(`no longer found: ${keyOf(finding)}`);
  if (values.write) {
    const kept = subtract(judged, gone);
    const unjudged = fresh.map((finding) => ({ ...finding, judgement: 'unjudged', reason: '?' }));
    writeFileSync(list, formatFindings([...kept, ...unjudged]));
  }
  const isTrue = (/** @type {Finding} */ { judgement }) => judgement === 'true';
  const truths = judged.filter(isTrue).length;
  const isFalse = judged.length - truths > mostFalse * judged.length;
  console.log(
    `${documents.length} meetings, ${found.length} findings: ${truths} true, ${judged.length - truths} false`,
  );
  const failed = fresh.length + gone.length + (isFalse ? 1 : 0);
  console.log(`${found.length - fresh.length} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

/**
 * What is in one list and not in the other; what is there twice is to be in the other twice.
 *
 * @template {Place} Kind
 * @param {readonly Kind[]} findings
 * @param {readonly Place[]} others
 */
function subtract(findings, others) {
  const keys = others.map(keyOf);
  return findings.filter((finding) => {
    const index = keys.indexOf(keyOf(finding));
    if (index >= 0) keys.splice(index, 1);
    return index < 0;
  });
}

/**
 * Runs the built `minutes check` on copies, in a repository of their own.
 *
 * @param {ReturnType<typeof readCorpus>} meetings
 * @returns {Found[]}
 */
function checkAll(meetings) {
  const folder = mkdtempSync(join(tmpdir(), 'minutes-corpus-'));
  try {
    mkdirSync(join(folder, '.git'));
    writeFileSync(join(folder, 'minutes.config.yaml'), 'rules:\n  body/link: "off"\n');
    for (const { path, text } of meetings.flatMap(({ files }) => files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const { stdout, stderr } = spawnSync(process.execPath, [cli, 'check', '--format', 'json'], {
      cwd: folder,
      encoding: 'utf8',
    });
    if (stdout === '') throw new Error(`minutes check failed: ${stderr}`);
    /** @type {{ files: { path: string, messages: Omit<Found, 'path'>[] }[] }} */
    const { files } = JSON.parse(stdout);
    return files.flatMap(({ path, messages }) => messages.map((each) => ({ ...each, path })));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
