import type { Host } from '../host.js';
import type { FileReport } from './file-report.js';
import { formatJobSummary } from './job-summary.js';
import { printNotes } from './print-notes.js';

/** Adds the problems to the page of the job; `path` is the file that the service has for it. To fail is no failure. */
export async function appendJobSummary(path: string, reports: readonly FileReport[], host: Host): Promise<void> {
  const { env, files } = host;
  try {
    const file = await files.open(path, 'a');
    try {
      await file.appendFile(formatJobSummary(reports, findBlobs(env)));
    } finally {
      await file.close();
    }
  } catch (error) {
    await printNotes([`The job summary could not be written: ${(error as Error).message}`], host);
  }
}

function findBlobs({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit }: Host['env']) {
  return server && repository && commit ? `${server}/${repository}/blob/${commit}` : null;
}
