import { compileGlob, type MatchesNames } from './glob.js';

/** What rules say of a path; null where none names it. */
type Verdict = 'ignored' | 'kept' | null;

/** Judges a path from the folder of the rules, with `/` between its names; `isFolder`: it is a folder. */
export type IgnoreRules = (path: string, isFolder: boolean) => Verdict;

interface Rule {
  readonly verdict: Exclude<Verdict, null>;
  readonly foldersOnly: boolean;
  readonly matches: MatchesNames;
}

/**
 * Reads rules as git does (gitignore(5)), the last that names a path decides. Case makes no difference: what is kept from
 * readers on one system is kept on all.
 */
export function readIgnoreRules(lines: readonly string[]): IgnoreRules {
  const rules = lines.flatMap((line) => readRule(line.toLowerCase()) ?? []).reverse();
  return (path, isFolder) => {
    const names = path.toLowerCase().split('/');
    return rules.find(({ foldersOnly, matches }) => (isFolder || !foldersOnly) && matches(names))?.verdict ?? null;
  };
}

function readRule(line: string): Rule | null {
  if (line.startsWith('#')) return null;
  const isNegated = line.startsWith('!');
  const written = trimEnd(isNegated ? line.slice(1) : line);
  const foldersOnly = written.endsWith('/');
  const pattern = foldersOnly ? written.slice(0, -1) : written;
  if (pattern === '') return null;
  return { verdict: isNegated ? 'kept' : 'ignored', foldersOnly, matches: matcherOf(pattern) };
}

/** Without the spaces at its end, unless a backslash is before them. */
function trimEnd(line: string): string {
  let end = line.length;
  while (line[end - 1] === ' ') end--;
  const backslashes = /(?<!\\)\\*$/.exec(line.slice(0, end))?.[0].length ?? 0;
  return line.slice(0, end + (backslashes % 2 === 1 ? 1 : 0));
}

/** A pattern without a `/` names files of any folder below. */
function matcherOf(pattern: string): MatchesNames {
  if (pattern.includes('/')) return compileGlob(pattern.startsWith('/') ? pattern.slice(1) : pattern);
  const matches = compileGlob(pattern.replace(/^\*+$/, '*'));
  return (names) => matches(names.slice(-1));
}
