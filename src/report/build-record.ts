import { escapeControls } from './escape-controls.js';
import { formatCount, formatDuration } from './format-duration.js';

/** What became of one document. */
export interface DocumentRecord {
  readonly path: string;
  /** The file as it is shown; null for standard output. */
  readonly output: string | null;
  /** Where it goes without `-d` and `-o`, where that is elsewhere. */
  readonly defaultOutput?: string | null;
  /** With `--verify` a document is `same`, `different` or `missing`; else `built` or `unchanged`. */
  readonly state: 'built' | 'unchanged' | 'same' | 'different' | 'missing' | 'failed';
  /** Without what it waited for others. */
  readonly seconds: number;
}

/** A PDF of which the source is gone. */
export interface OrphanRecord {
  readonly output: string;
  readonly source: string;
  readonly removed: boolean;
}

/** What became of all documents of a run, as a machine is told. */
export interface BuildRecord {
  readonly documents: readonly DocumentRecord[];
  readonly orphans: readonly OrphanRecord[];
  readonly seconds: number;
}

/** The table at the end. */
export function formatTable(record: BuildRecord, warned: number): string {
  const note = warned > 0 ? `${formatCount(warned)} with warnings, see \`minutes check\`` : '';
  return formatCounts(record, [['built'], ['unchanged', note], ['failed']]);
}

/** The same where PDFs were verified. */
export function formatVerification(record: BuildRecord): string {
  return formatCounts(record, [['same'], ['different'], ['missing'], ['failed']]);
}

function formatCounts(
  { documents, seconds }: BuildRecord,
  rows: readonly [DocumentRecord['state'], note?: string][],
): string {
  const count = (state: DocumentRecord['state']) => documents.filter((document) => document.state === state).length;
  const printed = documents.length - count('unchanged');
  const rate = printed > 1 && seconds > 0 ? `  ${(printed / seconds).toFixed(1)} a second` : '';
  const counts = formatRows(rows.map(([state, note = '']) => [state, formatCount(count(state)), note]));
  return `${counts}time       ${formatDuration(seconds * 1000)}${rate}\n`;
}

const slowest = 10;

/** The documents that took the longest. */
export function formatTimings({ documents }: BuildRecord): string {
  const slow = documents.filter(({ state }) => state !== 'unchanged').sort((a, b) => b.seconds - a.seconds);
  if (slow.length === 0) return '';
  const rows = slow
    .slice(0, slowest)
    .map(({ path, seconds }) => ['', formatDuration(seconds * 1000), escapeControls(path)] as const);
  return `slowest\n${formatRows(rows)}`;
}

function formatRows(rows: readonly (readonly [string, string, string])[]): string {
  const name = Math.max(...rows.map(([text]) => text.length));
  const number = Math.max(...rows.map(([, text]) => text.length));
  return rows
    .map((cells) => `${`${cells[0].padEnd(name)}  ${cells[1].padStart(number)}  ${cells[2]}`.trimEnd()}\n`)
    .join('');
}
