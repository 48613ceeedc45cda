import picocolors from 'picocolors';
import type { Host } from '../host.js';
import type { CheckOptions } from '../options.js';
import type { FileReport } from '../report/file-report.js';
import { formatGithub } from '../report/github.js';
import { formatJson } from '../report/json.js';
import { addToSummary, emptySummary, formatSummary } from '../report/summary.js';
import { formatText } from '../report/text.js';

/** Tells the user of the problems of one file after the other. */
export interface Reporter {
  add(report: FileReport): Promise<void>;
  finish(): Promise<void>;
}

type ReporterOptions = Pick<CheckOptions, 'format' | 'quiet' | 'color' | 'strict'> & {
  /** Whether to say that all is well. */
  readonly praise: boolean;
};

/** Text goes to standard error, what a machine reads to standard output. */
export function openReporter(host: Host, options: ReporterOptions): Reporter {
  if (options.format === 'json') return openJsonReporter(host);
  if (options.format === 'github') return openGithubReporter(host);
  return openTextReporter(host, options);
}

function openTextReporter({ stderr }: Host, { quiet, color, strict, praise }: ReporterOptions): Reporter {
  const colors = picocolors.createColors(color);
  const width = Math.max(40, Math.min(stderr.columns ?? 120, 200));
  let summary = emptySummary;
  return {
    async add(report) {
      summary = addToSummary(summary, report);
      const text = formatText(quiet ? keepGrave(report, strict) : report, { colors, width });
      if (text !== '') await stderr.write(text);
    },
    async finish() {
      if (quiet || (summary.faulty === 0 && !praise)) return;
      const note = strict && summary.errors === 0 && summary.warnings > 0 ? ' (errors, as `--strict` has it)' : '';
      await stderr.write(`${colors.bold(formatSummary(summary))}${note}\n`);
    },
  };
}

/** What decides on the exit code. */
function keepGrave(report: FileReport, strict: boolean): FileReport {
  const isGrave = (severity: string) => severity === 'error' || (strict && severity === 'warning');
  return { ...report, problems: report.problems.filter((problem) => isGrave(problem.severity)) };
}

function openJsonReporter({ stdout }: Host): Reporter {
  const reports: FileReport[] = [];
  return {
    async add({ path, problems }) {
      // The text is not printed: let go of it.
      reports.push({ path, problems, text: '' });
    },
    finish: () => stdout.write(formatJson(reports)),
  };
}

function openGithubReporter({ stdout }: Host): Reporter {
  return {
    async add(report) {
      const text = formatGithub(report);
      if (text !== '') await stdout.write(text);
    },
    finish: async () => {},
  };
}
