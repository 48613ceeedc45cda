import type { Host } from '../host.js';
import { writeToDevice, writeWhole } from '../io/write-whole.js';
import type { BuildOptions } from '../options.js';
import type { Job } from '../pipeline/plan-outputs.js';
import { writeFile } from '../report/write-text.js';
import { findObstacle, refuseToReplace } from './find-obstacle.js';
import { isMadeAnew } from './find-stale-jobs.js';
import { readPrintedPdf } from './printed-pdf.js';

/**
 * Brings a finished document where it goes.
 *
 * @returns the name of the file made; null where there is none
 * @throws UserError where that cannot be
 */
export type Deliver = (bytes: Uint8Array, job: Job) => Promise<string | null>;

type Replacing = Pick<BuildOptions, 'force' | 'html' | 'output' | 'verify'>;

/** Writes documents. */
export function createDelivery(options: Replacing, host: Host, signal: AbortSignal): Deliver {
  return async (bytes, { target }) => {
    switch (target.kind) {
      case 'stdout':
        await writeFile(host.stdout, bytes);
        return null;
      case 'device':
        await writeToDevice(host.files, target, bytes);
        return null;
      case 'file': {
        const { path, name } = target;
        // It may have been signed while this one was made.
        const printed = isMadeAnew(options) ? null : readPrintedPdf(host, path);
        const obstacle = await findObstacle({ path, printed, next: bytes }, options, host);
        if (obstacle !== null) throw refuseToReplace(name, obstacle);
        await writeWhole(host.files, { path, name, bytes, signal });
        return name;
      }
    }
  };
}
