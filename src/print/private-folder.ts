import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import process from 'node:process';

/** A folder that only this user can enter, and that goes with the process at the latest. */
export interface PrivateFolder {
  readonly path: string;
  remove(): Promise<void>;
}

const lastWrite = 500;

/** @param prefix path that the folder's name begins with */
export async function makePrivateFolder(prefix: string): Promise<PrivateFolder> {
  const path = await mkdtemp(prefix);
  const options = { recursive: true, force: true, maxRetries: 3, retryDelay: 20 } as const;
  function removeNow(): void {
    try {
      rmSync(path, options);
    } catch {
      // The process ends; whatever holds the folder is past waiting for.
    }
  }
  process.on('exit', removeNow);
  return {
    path,
    async remove() {
      await rm(path, options).catch(() => {});
      // A process that was killed may have a last write under way, which makes the folder again.
      setTimeout(() => {
        removeNow();
        process.off('exit', removeNow);
      }, lastWrite).unref();
    },
  };
}
