import picocolors from 'picocolors';
import { version } from '../basics/version.js';
import type { Host } from '../host.js';
import type { CheckOptions } from '../options.js';
import type { BuildRecord } from './build-record.js';
import type { FileReport } from './file-report.js';
import { formatGithub } from './github.js';
import { formatJson } from './json.js';
import { findFolders, toRepositoryPath } from './repository-path.js';
import type { SarifFile } from './sarif.js';
import { addToSummary, emptySummary, formatSummary } from './summary.js';
import { formatText } from './text.js';
import { writeForMachine, writeText } from './write-text.js';

/** Tells the user of the problems of one file after the other. */
export interface Reporter {
  add(report: FileReport): Promise<void>;
  finish(): Promise<void>;
}

type ReporterOptions = Pick<CheckOptions, 'format' | 'quiet' | 'color' | 'strict'> & {
  /** Whether to say that all is well. */
  readonly praise: boolean;
  /** What became of the documents, for machines. */
  readonly build?: () => BuildRecord;
};

/** Text goes to standard error, what a machine reads to standard output. */
export function createReporter(host: Host, options: ReporterOptions): Reporter {
  if (options.format === 'json') return openJsonReporter(host, options.build);
  if (options.format === 'github') return openGithubReporter(host);
  if (options.format === 'sarif') return openSarifReporter(host);
  return openTextReporter(host, options);
}

function openTextReporter({ stderr }: Host, { quiet, color, strict, praise }: ReporterOptions): Reporter {
  const colors = picocolors.createColors(color);
  const width = Math.max(40, Math.min(stderr.columns ?? 120, 200));
  let summary = emptySummary;
  return {
    async add(report) {
      summary = addToSummary(summary, report);
      const text = formatText(quiet ? onlyErrors(report, strict) : report, { colors, width });
      if (text !== '') await writeText(stderr, text);
    },
    async finish() {
      if (quiet || (summary.faulty === 0 && !praise)) return;
      const note = strict && summary.errors === 0 && summary.warnings > 0 ? ' (errors, as `--strict` has it)' : '';
      await writeText(stderr, `${colors.bold(formatSummary(summary))}${note}\n`);
    },
  };
}

/** What decides on the exit code. */
function onlyErrors(report: FileReport, strict: boolean): FileReport {
  const isGrave = (severity: string) => severity === 'error' || (strict && severity === 'warning');
  return { ...report, problems: report.problems.filter((problem) => isGrave(problem.severity)) };
}

function openJsonReporter({ stdout }: Host, build?: () => BuildRecord): Reporter {
  const reports: FileReport[] = [];
  return {
    async add({ path, problems }) {
      // The text is not printed: let go of it.
      reports.push({ path, problems, text: '' });
    },
    finish: () => writeForMachine(stdout, formatJson(reports, build?.())),
  };
}

function openGithubReporter(host: Host): Reporter {
  const toPath = pathsOfCheckout(host);
  const reports: FileReport[] = [];
  return {
    async add(report) {
      const path = toPath(report.path);
      const text = formatGithub({ ...report, path });
      if (text !== '') await writeForMachine(host.stdout, text);
      reports.push({ path, problems: report.problems, text: '' });
    },
    async finish() {
      const { GITHUB_STEP_SUMMARY: page } = host.env;
      if (!page) return;
      const { appendJobSummary } = await import('./append-job-summary.js');
      await appendJobSummary(page, reports, host);
    },
  };
}

function openSarifReporter(host: Host): Reporter {
  const toPath = pathsOfCheckout(host);
  const files: SarifFile[] = [];
  return {
    async add(report) {
      const { toSarifFile } = await import('./sarif.js');
      files.push(toSarifFile(report, toPath));
    },
    async finish() {
      const { formatSarif } = await import('./sarif.js');
      await writeForMachine(host.stdout, formatSarif(files, version));
    },
  };
}

/** The services that read these reports know files by their paths in the repository. */
function pathsOfCheckout({ cwd, env }: Host): (path: string) => string {
  const folders = findFolders(cwd, env.GITHUB_WORKSPACE);
  return (path) => (path === '<stdin>' ? path : toRepositoryPath(path, folders));
}
