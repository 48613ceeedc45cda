import type { VFile } from 'vfile';
import { applyFixes } from './apply-fixes.js';

/** A fix may lay bare what another one hid; what takes more rounds than this runs in circles. */
const maxRounds = 5;

export interface Fixed<Read> {
  /** What the last reading made of the files. */
  readonly read: Read;
  /** The files that were changed, by path: their new text, and how many problems are gone. */
  readonly changes: ReadonlyMap<string, Change>;
}

export interface Change {
  readonly before: string;
  readonly after: string;
  readonly count: number;
}

/**
 * Fixes the problems of files that have one right answer, until none is left.
 *
 * @param read reads the files, those in `texts` with another text, and puts their problems on them
 * @param filesOf the files of a reading; those whose text was changed before must have it
 */
export async function fixUntilStable<Read>(
  read: (texts: ReadonlyMap<string, string>) => Promise<Read> | Read,
  filesOf: (read: Read) => readonly VFile[],
): Promise<Fixed<Read>> {
  const changes = new Map<string, Change>();
  for (let round = 0; ; round++) {
    const texts = new Map([...changes].map(([path, { after }]) => [path, after]));
    const result = await read(texts);
    const changed = round < maxRounds && filesOf(result).filter((file) => fixFile(file, changes)).length > 0;
    if (!changed) return { read: result, changes };
  }
}

/** Whether something in the file was fixed. */
function fixFile(file: VFile, changes: Map<string, Change>): boolean {
  const written = String(file);
  const { text, count } = applyFixes(
    written,
    file.messages.flatMap(({ fix }) => fix ?? []),
  );
  if (count === 0) return false;
  const earlier = changes.get(file.path);
  changes.set(file.path, {
    before: earlier?.before ?? written,
    after: text,
    count: (earlier?.count ?? 0) + count,
  });
  return true;
}
