import { type FSWatcher, watch } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { rejectOnAbort } from '../basics/reject-on-abort.js';
import { errorCode, isMissing } from '../io/error-code.js';
import { UserError } from '../model/user-error.js';

/** Watches what happens in folders, not below them. */
export interface FolderWatch {
  /** Watches these folders and no others; whether there is one among them that was not watched. */
  follow(folders: ReadonlySet<string>): Promise<boolean>;
  /** Resolves when something has changed since it was last asked. */
  nextChange(signal: AbortSignal): Promise<void>;
  /** Whether something has changed since it was last asked. */
  takeChange(): boolean;
  close(): void;
}

/**
 * Folders are watched, not files: editors put a new file in the place of the old one. Node's own watch of one folder is
 * all it takes, on every system; which folders there are is looked up after each change.
 *
 * @param isOfInterest false for files that this program writes
 */
export function openFolderWatch(isOfInterest: (path: string) => boolean): FolderWatch {
  const watched = new Map<string, { readonly watcher: FSWatcher; readonly inode: number }>();
  let isChanged = false;
  let failure: Error | null = null;
  let wake = () => {};

  function open(folder: string): FSWatcher {
    const watcher = watch(folder, (_, name) => {
      if (name !== null && (isTemporary(name) || !isOfInterest(join(folder, name)))) return;
      isChanged = true;
      wake();
    });
    watcher.on('error', (error) => {
      // Windows says so of a folder that is removed.
      if (errorCode(error) !== 'EPERM') failure = explain(error);
      wake();
    });
    return watcher;
  }

  function drop(folder: string): void {
    watched.get(folder)?.watcher.close();
    watched.delete(folder);
  }

  return {
    async follow(folders) {
      let isWider = false;
      for (const folder of watched.keys()) if (!folders.has(folder)) drop(folder);
      for (const folder of folders) {
        const inode = await inodeOf(folder);
        if (watched.get(folder)?.inode === inode) continue;
        // Another folder of the same name is not watched yet.
        drop(folder);
        if (inode === null) continue;
        try {
          watched.set(folder, { watcher: open(folder), inode });
          isWider = true;
        } catch (error) {
          if (!isMissing(error)) throw explain(error);
        }
      }
      return isWider;
    },
    async nextChange(signal) {
      while (!isChanged) {
        if (failure !== null) throw failure;
        await rejectOnAbort(
          new Promise<void>((resolve) => {
            wake = resolve;
          }),
          [signal],
        );
      }
    },
    takeChange() {
      const was = isChanged;
      isChanged = false;
      return was;
    },
    close() {
      for (const folder of [...watched.keys()]) drop(folder);
    },
  };
}

/** A file that is being written by this program or by an editor, under another name. */
function isTemporary(name: string): boolean {
  return /^\..*\.(?:tmp|sw[a-z])$|~$|^4913$/.test(basename(name));
}

async function inodeOf(folder: string): Promise<number | null> {
  try {
    const stats = await stat(folder);
    return stats.isDirectory() ? stats.ino : null;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

function explain(error: unknown): Error {
  const code = errorCode(error);
  if (code !== 'ENOSPC' && code !== 'EMFILE') return error instanceof Error ? error : new Error(String(error));
  return new UserError('The system watches no more folders', {
    hint: 'watch a smaller folder, or raise `fs.inotify.max_user_watches`',
    exitCode: 3,
    cause: error,
  });
}
