import { readFileSync } from 'node:fs';

/** @typedef {import('./make-case.js').Case} Case */
/** @typedef {import('unist').Point} Point */
/** @typedef {import('vfile').VFile} VFile */
/** @typedef {import('vfile-message').VFileMessage} VFileMessage */

/**
 * What is judged, and what it takes for that.
 *
 * @typedef {object} Subject
 * @property {typeof import('../compile-and-check.ts').compileAndCheck} compileAndCheck
 * @property {typeof import('../../src/parse/config/read-config.ts').readConfig} readConfig
 * @property {typeof import('../../src/rules/severities.ts').applySeverities} applySeverities
 * @property {typeof import('../../src/rules/severities.ts').judgeSeverities} judgeSeverities
 * @property {typeof import('../../src/report/file-report.ts').reportFile} reportFile
 * @property {typeof import('../../src/report/text.ts').formatText} formatText
 * @property {typeof import('vfile').VFile} VFile
 * @property {import('picocolors/types.js').Colors} colors
 */

/** Most time for one file, in milliseconds of the processor. */
const mostTime = 1000;

/**
 * Checks a case twice, and says what is wrong with how that went: a throw, a place outside its file, another outcome the
 * second time, more than a second.
 *
 * @param {Case} given
 * @param {Subject} subject
 * @returns {Promise<string[]>} findings
 */
export async function judgeCase(given, subject) {
  try {
    const start = processorTime();
    const first = await check(given, subject);
    const time = processorTime() - start;
    const second = await check(given, subject);
    // The reports must be possible whatever a file holds.
    for (const file of first) subject.formatText(subject.reportFile(file), { colors: subject.colors, width: 80 });
    return [
      ...(time > mostTime ? [`it takes ${Math.round(time)} ms`] : []),
      ...first.flatMap((file) => file.messages.flatMap((message) => judgeProblem(message, file))),
      ...(describe(first) === describe(second) ? [] : ['the second time it is reported otherwise']),
    ];
  } catch (error) {
    return [error instanceof Error ? `it throws: ${error.stack}` : `it throws ${error}`];
  }
}

/**
 * @param {Case} given
 * @param {Subject} subject
 * @returns {Promise<readonly VFile[]>}
 */
async function check(
  { meeting, translation, configuration },
  { compileAndCheck, readConfig, judgeSeverities, applySeverities, VFile },
) {
  const file = new VFile({ path: 'minutes.config.yaml', value: decoded(configuration) });
  const { defaults, organizations, rules } = readConfig(file);
  const severities = judgeSeverities(rules, file);
  applySeverities(file);
  const { files } = await compileAndCheck(
    { path: 'meeting.md', text: decoded(meeting) },
    {
      defaults,
      organizations,
      severities,
      translations:
        translation === null ? [] : [{ language: 'en', source: { path: 'meeting.en.md', text: decoded(translation) } }],
      repository: {
        exists: async (path) => (path.length % 2 === 0 ? 'yes' : 'missing'),
        findAnnex: async (path) => (path.length % 2 === 0 ? 'yes' : 'missing'),
        findTemplate: async (path) => (path.length % 2 === 0 ? 'yes' : { path, reason: 'missing' }),
        readImage: async () => ({ ok: false, reason: 'missing' }),
        readStyle: async () => ({ ok: false, reason: 'missing' }),
      },
      missingCharacters: async (text) =>
        (text.match(/[\u4e00-\u9fff]/g) ?? []).map((written) => ({ written, package: null })),
    },
  );
  return [file, ...files];
}

/**
 * A text as it comes from a file: without a byte order mark and halves of characters.
 *
 * @param {string} text
 */
function decoded(text) {
  return new TextDecoder().decode(new TextEncoder().encode(text));
}

/**
 * @param {VFileMessage} message
 * @param {VFile} file
 * @returns {string[]}
 */
function judgeProblem(message, file) {
  const { place, related, fix } = message;
  const faults = [
    ...judgePlace(place, file),
    ...(related ? judgePlace(related, related.file).map((fault) => `related: ${fault}`) : []),
    ...(fix && (fix.start > fix.end || fix.start < 0 || fix.end > String(file).length)
      ? ['its fix is outside the file']
      : []),
    ...(message.reason.trim() === '' ? ['it says nothing'] : []),
  ];
  return faults.map(
    (fault) => `${fault}: ${file.path}:${message.name} ${message.source}/${message.ruleId} ${message.reason}`,
  );
}

/**
 * @param {VFileMessage['place']} place
 * @param {VFile} file
 * @returns {string[]}
 */
function judgePlace(place, file) {
  if (!place) return [];
  const points = 'start' in place ? [place.start, place.end] : [place];
  const lines = String(file).split(/\r\n|[\r\n]/);
  const { start, end } = 'start' in place ? place : { start: place, end: place };
  const isReversed = end.line < start.line || (end.line === start.line && end.column < start.column);
  return [
    ...points.flatMap((point) => judgePoint(point, file, lines)),
    ...(isReversed ? [`it ends before it starts, ${JSON.stringify(place)}`] : []),
  ];
}

/**
 * @param {Point} point
 * @param {VFile} file
 * @param {readonly string[]} lines
 * @returns {string[]}
 */
function judgePoint(point, file, lines) {
  const { line, column, offset } = point;
  const length = lines[line - 1]?.length ?? -1;
  if (!(line >= 1 && column >= 1 && column <= length + 1)) return [`it is outside the file, ${JSON.stringify(point)}`];
  if (offset === undefined) return [];
  const text = String(file);
  const before = text.slice(0, offset).split(/\r\n|[\r\n]/);
  const isSame = before.length === line && before.at(-1)?.length === column - 1;
  return isSame && offset <= text.length ? [] : [`its offset is another place, ${JSON.stringify(point)}`];
}

/** @param {readonly VFile[]} files */
function describe(files) {
  return JSON.stringify(
    files.map(({ messages }) =>
      messages.map(({ source, ruleId, reason, place, fatal, note }) => [source, ruleId, reason, place, fatal, note]),
    ),
  );
}

/** Milliseconds that this thread has had the processor; on systems that do not say, those of the whole process. */
function processorTime() {
  try {
    return Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[0]) / 1e6;
  } catch {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  }
}
