import { relative, resolve, sep } from 'node:path';
import { compileGlob, globMarks } from '../io/glob.js';
import { UserError } from '../model/user-error.js';
import { findInFolder } from './find-in-folder.js';
import type { Candidate } from './meeting-input.js';
import type { Search } from './search.js';

/** The files that a glob names, of those that its folder holds. Null for what is no glob. */
export async function findByGlob(
  search: Search,
  pattern: string,
): Promise<{ base: string; candidates: Candidate[] } | null> {
  const { folder, glob } = splitGlob(pattern);
  if (glob === null) return null;
  const base = resolve(search.host.cwd, folder);
  const globs = expandBraces(glob);
  if (globs === null) {
    throw new UserError(`\`${pattern}\` stands for more than ${mostGlobs} patterns`, {
      hint: 'name a folder, or fewer choices in `{…}`',
      exitCode: 2,
    });
  }
  // A pattern that names a folder names what is in it.
  const matchers = globs.flatMap((each) => [compileGlob(each), compileGlob(`${each}/**`)]);
  const candidates = await findInFolder(search, { path: folder, absolute: base });
  return {
    base,
    candidates: candidates.filter(({ absolute }) => {
      const names = relative(base, absolute).split(sep);
      return matchers.some((matches) => matches(names));
    }),
  };
}

/** The folder that a glob starts from, and the rest of it; null where it is a plain path. */
export function splitGlob(pattern: string): { readonly folder: string; readonly glob: string | null } {
  const mark = pattern.search(globMarks);
  if (mark < 0) return { folder: pattern, glob: null };
  const start = pattern.lastIndexOf('/', mark) + 1;
  return { folder: pattern.slice(0, start) || '.', glob: pattern.slice(start) };
}

const mostGlobs = 1000;

/** `{a,b}.md` is `a.md` and `b.md`; null where there are more than anyone writes. */
function expandBraces(glob: string): readonly string[] | null {
  let globs = [glob];
  for (;;) {
    const expanded = globs.flatMap(expandChoice);
    if (expanded.length === globs.length) return globs;
    if (expanded.length > mostGlobs) return null;
    globs = expanded;
  }
}

/** A glob for each choice of the first pair of braces that holds no other; itself where there is none. */
function expandChoice(glob: string): string[] {
  /** Where each pair that is open begins, and where its commas are. */
  const open: number[][] = [];
  for (let at = 0; at < glob.length; at++) {
    const mark = glob[at];
    if (mark === '\\') at++;
    else if (mark === '{') open.push([at]);
    else if (mark === ',') open.at(-1)?.push(at);
    else if (mark === '}') {
      const places = open.pop() ?? [];
      if (places.length < 2) continue;
      const ends = [...places.slice(1), at];
      return ends.map(
        (end, index) => glob.slice(0, places[0]) + glob.slice((places[index] ?? 0) + 1, end) + glob.slice(at + 1),
      );
    }
  }
  return [glob];
}
