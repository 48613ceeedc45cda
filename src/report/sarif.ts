import { fallbackLanguage } from '../languages/registry.js';
import type { Severity } from '../model/problem.js';
import type { Rule } from '../rules/rule.js';
import { rules } from '../rules/rules.js';
import { escapeForTerminal } from './escape-controls.js';
import { type FileReport, linesOf, type Region, type ReportedFix, type ReportedProblem } from './file-report.js';
import { fingerprintWith } from './fingerprint.js';
import { toUri } from './uri.js';

/** A file of a run: what is told of it, and what is told of its problems. */
export interface SarifFile {
  readonly path: string;
  readonly results: readonly object[];
}

/** The folder that relative paths start from. */
const base = '%SRCROOT%';

/**
 * The report of a run as SARIF 2.1.0, one line of JSON.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/sarif-v2.1.0-errata01-os-complete.html
 */
export function formatSarif(files: readonly SarifFile[], version: string): string {
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'minutes',
            version,
            semanticVersion: version,
            language: fallbackLanguage.code,
            rules: rules.map(describeRule),
          },
        },
        language: fallbackLanguage.code,
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
        originalUriBaseIds: {
          [base]: { description: { text: 'The root of the checkout, or the folder of the run.' } },
        },
        artifacts: [...new Set(files.map(({ path }) => path))].map((path) => ({
          location: toArtifact(path),
          mimeType: /\.ya?ml$/.test(path) ? 'application/yaml' : 'text/markdown',
          roles: ['analysisTarget'],
        })),
        results: files.flatMap(({ results }) => results),
      },
    ],
  };
  return `${escapeForTerminal(JSON.stringify(log))}\n`;
}

function describeRule({ id, summary, severity }: Rule) {
  return {
    id,
    shortDescription: { text: capitalize(summary.en) },
    fullDescription: { text: `${capitalize(summary.en)}.` },
    help: { text: `${capitalize(summary.en)}.\n\n${capitalize(summary.fr)}.` },
    defaultConfiguration: { level: levelOf(severity) },
  };
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * What is kept of a report until the log is written.
 *
 * @param toPath makes a path what it is for the readers of the log
 */
export function toSarifFile({ path, text, problems }: FileReport, toPath: (path: string) => string): SarifFile {
  const fingerprint = fingerprintWith(problems.length > 0 ? linesOf(text) : []);
  const shown = toPath(path);
  return { path: shown, results: problems.map((problem) => toResult(shown, problem, fingerprint(problem), toPath)) };
}

function toResult(path: string, problem: ReportedProblem, fingerprint: string, toPath: (path: string) => string) {
  const { rule, severity, message, hint, related, fix } = problem;
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex(({ id }) => id === rule),
    level: levelOf(severity),
    message: toMessage(hint === null ? message : `${message}\nhint: ${hint}`),
    locations: [{ physicalLocation: toLocation(path, problem) }],
    ...(related && {
      relatedLocations: [
        {
          physicalLocation: toLocation(toPath(related.path), related),
          message: { text: 'What it is measured against' },
        },
      ],
    }),
    ...(fix && { fixes: [toFix(path, fix, hint)] }),
    partialFingerprints: { 'minutesProblem/v1': fingerprint },
  };
}

function toFix(path: string, fix: ReportedFix, hint: string | null) {
  const replacement = { deletedRegion: toRegion(fix), insertedContent: { text: fix.text } };
  return {
    ...(hint !== null && { description: toMessage(hint) }),
    artifactChanges: [{ artifactLocation: toArtifact(path), replacements: [replacement] }],
  };
}

function toLocation(path: string, region: Region) {
  return { artifactLocation: toArtifact(path), region: toRegion(region) };
}

function toArtifact(path: string) {
  const uri = toUri(path);
  return uri.startsWith('file:') ? { uri } : { uri, uriBaseId: base };
}

function toRegion({ line, column, endLine, endColumn }: Region) {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** A plain text: its braces are no placeholders and its brackets no link (§3.11.5 and §3.11.6). */
function toMessage(text: string) {
  return { text: text.replace(/[{}]/g, '$&$&').replace(/\[(?=[^[\]]*\]\()/g, '\\[') };
}

function levelOf(severity: Severity): 'error' | 'warning' | 'note' {
  return severity === 'info' ? 'note' : severity;
}
