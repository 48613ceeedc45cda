/**
 * Compares what the checker says of a mutant with what it says of the unchanged document.
 *
 * @param {Awaited<ReturnType<typeof import('./load-compile.js').loadCompile>>} checker
 * @param {readonly import('./documents.js').Document[]} documents
 */
export async function createWatchdog({ compileAndCheck, ruleOf }, documents) {
  const before = new Map();
  for (const document of documents) before.set(document, await check(document.files));

  /** Compiles a document as it is in memory: every file that it names is there. */
  async function check([source, ...translations]) {
    const { files } = await compileAndCheck(source, {
      defaults: {},
      translations: translations.map((translation) => ({ language: translation.language, source: translation })),
      repository: {
        readImage: async () => ({ ok: true, bytes: new Uint8Array(1), type: 'image/png' }),
        exists: async () => 'yes',
        findAnnex: async () => 'yes',
        findTemplate: async () => 'yes',
      },
    });
    const paths = files.map(({ path }) => path);
    return files.flatMap((file, index) =>
      file.messages.map((message) => ({
        file: index,
        line: message.line ?? 1,
        rule: ruleOf(message),
        reason: message.reason,
        related: message.related && {
          file: paths.indexOf(message.related.file.path),
          line: message.related.start.line,
          endLine: message.related.end.line,
        },
        endLine: message.place && 'end' in message.place ? message.place.end.line : (message.line ?? 1),
      })),
    );
  }

  return {
    /** What an unchanged document is told, as lines to print. */
    findingsOf: (document) => before.get(document).map((problem) => tell(document, problem)),

    /**
     * Whether a problem that the unchanged document does not have stands in the scope of the change.
     *
     * @param {import('./make-mutants.js').Mutant} mutant
     */
    async judge(mutant) {
      const { document } = mutant;
      const shift = openShift(mutant);
      const after = await check(change(mutant));
      const fresh = subtract(after, before.get(document).map(shift));
      const scope = mutant.scope.map((range) => toLines(document.files[range.file].text, range)).map(shift);
      const found = fresh.find((problem) => isInside(problem, scope) || isInside(problem.related, scope));
      return {
        isFound: found !== undefined,
        found: found === undefined ? '' : tell(document, found),
        elsewhere: fresh.map((problem) => tell(document, problem)),
      };
    },
  };
}

function change({ document: { files }, file, edit: { start, end, text } }) {
  return files.map((each, index) =>
    index === file ? { ...each, text: each.text.slice(0, start) + text + each.text.slice(end) } : each,
  );
}

/** Where lines of the unchanged document stand in the mutant. */
function openShift({ document, file, edit }) {
  const { text } = document.files[file];
  const from = lineAt(text, edit.start);
  const taken = text.slice(edit.start, edit.end).split('\n').length - edit.text.split('\n').length;
  const move = (line) => (line <= from ? line : Math.max(from, line - taken));
  return (place) => {
    if (place.file !== file) return place;
    return { ...place, line: move(place.line), endLine: move(place.endLine) };
  };
}

function toLines(text, { file, start, end }) {
  return { file, line: lineAt(text, start), endLine: lineAt(text, end) };
}

function lineAt(text, offset) {
  return text.slice(0, offset).split('\n').length;
}

/** The problems that are not among the old ones; the lines that a message names may have moved. */
function subtract(problems, old) {
  const counts = new Map();
  for (const problem of old) counts.set(keyOf(problem), (counts.get(keyOf(problem)) ?? 0) + 1);
  return problems.filter((problem) => {
    const key = keyOf(problem);
    const count = counts.get(key) ?? 0;
    counts.set(key, count - 1);
    return count <= 0;
  });
}

function keyOf({ file, line, rule, reason }) {
  return [file, line, rule, reason.replace(/\blines? \d+/g, 'line')].join('|');
}

function isInside(place, scope) {
  if (place?.line === undefined) return false;
  return scope.some(({ file, line, endLine }) => place.file === file && place.line >= line && place.line <= endLine);
}

function tell({ files }, { file, line, rule, reason }) {
  return `${files[file].path}:${line} ${reason} ${rule}`;
}
