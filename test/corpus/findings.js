/**
 * A line of `findings.txt`: `path:line:column rule, judgement: reason`. It names no words of the corpus.
 *
 * @typedef {Place & { judgement: string, reason: string }} Finding
 *
 * @typedef {{ path: string, line: number, column: number, rule: string }} Place
 */

const line = /^(?<path>\S+?):(?<line>\d+):(?<column>\d+) (?<rule>[\w/-]+), (?<judgement>\w+): (?<reason>.+)$/;

/**
 * @param {string} text
 * @returns {Finding[]} what stands in the list; lines with `#` are comments
 */
export function readFindings(text) {
  return text
    .split('\n')
    .filter((each) => each !== '' && !each.startsWith('#'))
    .map((each) => {
      const found = line.exec(each)?.groups;
      if (found === undefined) throw new Error(`Unexpected line in the findings: ${each}`);
      const { path = '', rule = '', judgement = '', reason = '' } = found;
      return { path, line: Number(found.line), column: Number(found.column), rule, judgement, reason };
    });
}

/** @param {readonly Finding[]} findings */
export function formatFindings(findings) {
  const sorted = [...findings].sort(
    (a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
  return `${head}${sorted.map((each) => `${keyOf(each)}, ${each.judgement}: ${each.reason}\n`).join('')}`;
}

const head = `# Every finding of \`minutes check\` in the bilingual meetings of the corpus, judged by reading both languages:
# \`true\` where the writer would want to know, \`false\` where there is nothing to change. See check-corpus.js.
`;

export function keyOf(/** @type {Place} */ { path, line, column, rule }) {
  return `${path}:${line}:${column} ${rule}`;
}
