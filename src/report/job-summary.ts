import type { Severity } from '../model/problem.js';
import { escapeControls } from './escape-controls.js';
import type { FileReport, ReportedProblem } from './file-report.js';
import { addToSummary, emptySummary, formatSummary } from './summary.js';
import { toUri } from './uri.js';

/** Rows beyond this are counted: nobody reads on. */
const mostRows = 500;

/** UTF-8 bytes of the table; the service takes 1 MiB for all the commands of a step, or shows nothing. */
const mostBytes = 400_000;

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** The place where the service shows a checkout, as in `https://github.com/agency/minutes/blob/4e2a1f`; null: nowhere. */
export type BlobAddress = string | null;

/**
 * The problems of a run as Markdown for the page of a job, the gravest first.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#adding-a-job-summary
 */
export function formatJobSummary(reports: readonly FileReport[], blobs: BlobAddress): string {
  const lines = ['### minutes', '', `${formatSummary(reports.reduce(addToSummary, emptySummary))}.`, ''];
  const problems = reports
    .flatMap((report) => report.problems.map((problem) => ({ path: report.path, problem })))
    .sort((a, b) => severities.indexOf(a.problem.severity) - severities.indexOf(b.problem.severity));
  if (problems.length === 0) return lines.join('\n');
  const rows = keepWithin(problems.slice(0, mostRows).map(({ path, problem }) => formatRow(path, problem, blobs)));
  lines.push('| Place | Severity | Rule | Problem |', '| --- | --- | --- | --- |', ...rows, '');
  const left = problems.length - rows.length;
  if (left > 0) lines.push(`And ${left} more: the log has them all.`, '');
  return lines.join('\n');
}

function keepWithin(rows: readonly string[]): string[] {
  let bytes = 0;
  return rows.filter((row) => {
    bytes += Buffer.byteLength(row) + 1;
    return bytes <= mostBytes;
  });
}

function formatRow(path: string, problem: ReportedProblem, blobs: BlobAddress): string {
  const { line, column, severity, rule, message, hint } = problem;
  const place = escapeText(`${path}:${line}:${column}`);
  // `plain=1`: a rendered page has no lines.
  const address = blobs && `${blobs}/${toUri(path)}?plain=1#L${line}`;
  const text = [message, ...(hint === null ? [] : [`hint: ${hint}`])].join('\n').split('\n').map(formatLine);
  return `| ${address ? `[${place}](${address})` : place} | ${severity} | ${rule} | ${text.join('<br>')} |`;
}

/** A code span, its marks as the group. */
const codeSpan = /(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/g;

/** Values in backticks stay code; all else stands for itself. */
function formatLine(line: string): string {
  let shown = '';
  let end = 0;
  for (const { 0: span, 2: value = '', index } of line.matchAll(codeSpan)) {
    shown += `${escapeText(line.slice(end, index))}<code>${escapeText(unpad(value))}</code>`;
    end = index + span.length;
  }
  return shown + escapeText(line.slice(end));
}

/** Blanks set backticks at its ends apart. */
function unpad(value: string): string {
  return value.includes('`') && value.startsWith(' ') && value.endsWith(' ') ? value.slice(1, -1) : value;
}

/** A character reference never begins markup, in a table neither, nor a mention, an emoji or a formula. */
function escapeText(text: string): string {
  return escapeControls(text).replace(/[!-+:-@[-`{-~\t]/g, (character) => `&#${character.charCodeAt(0)};`);
}
